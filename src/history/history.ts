import type { EnvironmentHistory, PipelineHistory, Prediction } from '../model/history.ts'
import { baselineRule } from './baseline.ts'
import type { EnvironmentEvidence, PipelineEvidence } from './evidence.ts'
import { timeOf } from './time.ts'

/** What stands beside the evidence in the report. */
export interface HistoryContext {
  /** Requests made to the API in this review. */
  readonly calls: number
  /** Sentences about what could not be had. */
  readonly missing?: readonly string[]
  readonly prediction?: Prediction | null
}

/** The report's `history` of a pipeline with runs: exactly the documented fields. */
export function historyOf(evidence: PipelineEvidence, context: HistoryContext): PipelineHistory {
  const { environments } = evidence
  const most = environments.reduce((best, environment) => Math.max(best, environment.judged), 0)
  const isEnough = most >= baselineRule.minimum
  const reasons = [...(isEnough ? [] : [fewRuns(most)]), ...(context.missing ?? [])]
  return {
    status: isEnough ? 'ok' : 'few-runs',
    reason: reasons.length === 0 ? null : reasons.join('. '),
    calls: context.calls,
    from: extreme(
      environments.map((environment) => environment.from),
      -1,
    ),
    to: extreme(
      environments.map((environment) => environment.to),
      1,
    ),
    environments: environments.map(environmentHistory),
    prediction: context.prediction ?? null,
  }
}

function fewRuns(most: number): string {
  return `${most} ${most === 1 ? 'run counts' : 'runs count'} for a baseline, ${baselineRule.minimum} are needed for a verdict`
}

function extreme(times: readonly (string | null)[], sign: 1 | -1): string | null {
  const known = times.filter((time) => time !== null)
  return known.reduce<string | null>(
    (best, next) => (best === null || sign * (timeOf(next) - timeOf(best)) > 0 ? next : best),
    null,
  )
}

function environmentHistory(evidence: EnvironmentEvidence): EnvironmentHistory {
  const { name, runs, succeeded, warning, failed, cancelled, durationSeconds, queueSeconds, errors, trend } = evidence
  const tasks = evidence.tasks.map(
    ({ task, runs, failed, fanOut, durationSeconds, setupSeconds, retriedShare, criticalShare }) => ({
      task,
      runs,
      failed,
      fanOut,
      durationSeconds,
      ...(setupSeconds !== undefined && { setupSeconds }),
      retriedShare,
      criticalShare,
    }),
  )
  return { name, runs, succeeded, warning, failed, cancelled, durationSeconds, queueSeconds, tasks, errors, trend }
}

/**
 * Chance, by task, that a repeated attempt passes, where later runs of the same commit have shown one. A failure of a kind that no attempt
 * cures is one that it does not cure, whatever a later run came to.
 */
export function recoveriesOf(evidence: EnvironmentEvidence): Map<string, number> {
  return new Map(
    evidence.tasks.flatMap((task) => {
      const reruns = task.rerunsPassed + task.rerunsFailed
      return reruns === 0 ? [] : [[task.task, task.curable.rerunsPassed / reruns] as const]
    }),
  )
}
