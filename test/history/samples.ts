import type { RunSample, TaskSample } from '../../src/history/samples.ts'

/** A task that did its work. */
export const done = (seconds: number, more: Partial<TaskSample> = {}): TaskSample => ({
  seconds,
  items: [],
  attempts: 1,
  outcome: 'done',
  ...more,
})

/** A run with the given tasks. */
export function sample(runId: string, tasks: Record<string, TaskSample>, more: Partial<RunSample> = {}): RunSample {
  return {
    runId,
    createdAt: '2026-01-01T00:00:00Z',
    completedAt: null,
    succeeded: true,
    seconds: null,
    tasks: new Map(Object.entries(tasks)),
    ...more,
  }
}
