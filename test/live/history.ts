import type { PipelineHistory, TaskHistory } from '../../src/model/history.ts'

const durations = { p50: 600, p95: 900, max: 1000 }

function task(id: string, failed: number): TaskHistory {
  return { task: id, runs: 50, failed, fanOut: false, durationSeconds: durations, retriedShare: 0, criticalShare: 0.9 }
}

/** Fifty runs of a pipeline whose build fails now and then. */
export function historyOf(): PipelineHistory {
  return {
    status: 'ok',
    reason: null,
    calls: 0,
    from: '2026-10-01T00:00:00Z',
    to: '2026-11-21T00:00:00Z',
    environments: [
      {
        name: 'Production',
        runs: 50,
        succeeded: 41,
        warning: 0,
        failed: 9,
        cancelled: 0,
        durationSeconds: durations,
        queueSeconds: { p50: 2, max: 9 },
        tasks: [task('pull', 0), task('build', 9), task('test', 0)],
        errors: [
          {
            kind: 'permission',
            text: 'Insufficient privileges to operate on schema <name>',
            count: 9,
            firstSeen: '2026-10-02T03:00:00Z',
            lastSeen: '2026-11-20T03:00:00Z',
            tasks: ['build'],
          },
        ],
        trend: { direction: 'steady', change: null, slopeSecondsPerDay: 0, tasks: [] },
      },
    ],
    prediction: null,
  }
}
