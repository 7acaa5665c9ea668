import type { Baseline, TaskBaseline } from '../model/baseline.ts'
import type { Promises } from '../model/pipeline.ts'
import { baselineRule } from './baseline.ts'
import { deadlineMissOf } from './deadline.ts'
import { errorFacts } from './errors/kinds.ts'
import type { EnvironmentEvidence, PipelineEvidence } from './evidence.ts'
import type { TaskEvidence } from './metrics/tasks.ts'

/** What rules reason with: the environment with most runs, or null where none has enough for a verdict. */
export function ruleBaseline(evidence: PipelineEvidence, { maxSeconds, finishBy }: Promises): Baseline | null {
  const environment = evidence.environments.find(({ judged }) => judged >= baselineRule.minimum)
  if (!environment) return null
  const { name, judged, failed, durationSeconds, trend } = environment
  const changes = [...(trend?.change ? [{ ...trend.change, task: null }] : []), ...(trend?.tasks ?? [])]
  return {
    environment: name,
    runs: judged,
    failed,
    durations: durationSeconds,
    tasks: new Map(environment.tasks.map((task) => [task.task, taskBaseline(task, environment)])),
    overlaps: evidence.overlaps,
    slowdowns: changes
      .filter(({ ratio }) => ratio > 1)
      .map(({ task, secondsPerWeek, since, isDated, commit, beforeSeconds, afterSeconds, runsBefore, runsAfter }) => {
        const [before, after] = [beforeSeconds, afterSeconds]
        return { task, perWeek: secondsPerWeek, since, isDated, commit, before, after, runsBefore, runsAfter }
      }),
    promiseMiss: maxSeconds === null ? null : missOf(environment, maxSeconds),
    deadlineMiss: deadlineMissOf(environment.samples, finishBy),
  }
}

function taskBaseline(task: TaskEvidence, environment: EnvironmentEvidence): TaskBaseline {
  const { runs, failed, curable, retriedShare, itemDurations, secondsP99 } = task
  const errors = environment.errors.filter((cluster) => cluster.tasks.includes(task.task))
  return {
    runs,
    failed,
    ...curable,
    retriedShare,
    durations: itemDurations,
    p99: secondsP99,
    errors: errors.map(({ kind, count }) => {
      const { title, retryHelps } = errorFacts[kind]
      return { title, count, retryHelps: retryHelps === 'unknown' ? null : retryHelps !== 'no' }
    }),
  }
}

/** Runs that took longer than the SLA, of those that completed. */
function missOf(environment: EnvironmentEvidence, seconds: number): Baseline['promiseMiss'] {
  const completed = environment.samples.filter((sample) => sample.succeeded && sample.seconds !== null)
  if (completed.length === 0) return null
  const late = completed.filter((sample) => (sample.seconds ?? 0) > seconds)
  return { share: late.length / completed.length, runs: completed.length, seconds }
}
