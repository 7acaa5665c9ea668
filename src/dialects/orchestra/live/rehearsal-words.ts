import { redact } from '../../../history/errors/redact.ts'
import type { EnvironmentHistory, PipelineHistory } from '../../../model/history.ts'
import { bounded, quoted, visible } from '../../../text/quote.ts'
import { joined, roughDuration } from '../../../text/wording.ts'
import type { RehearsalOutcome, RehearsalWish } from '../../service.ts'
import type { Rehearsal } from './rehearsal.ts'

/** Failed and slow tasks that are told. */
const mostTasks = 5
const longestError = 300
/** A task is called slow above this multiple of its usual p95. */
const slowRatio = 1.25

const sentences: Readonly<Record<RehearsalOutcome, string>> = {
  succeeded: 'succeeded',
  warning: 'ended with a warning',
  failed: 'failed',
  cancelled: 'was cancelled in Orchestra',
  skipped: 'was skipped by Orchestra',
  overdue: 'did not end before the deadline and was cancelled',
  stopped: 'was cancelled, because the job was stopped',
  lost: 'could not be followed to its end',
  refused: 'was not started',
}

/** A rehearsal in sentences, the first one a summary, beside the baseline of the same environment. Names and errors in double quotes. */
export function rehearsalSentences(
  name: string,
  wish: RehearsalWish,
  rehearsal: Rehearsal,
  history: PipelineHistory | null,
): readonly string[] {
  const { outcome, reason, runId, seconds, queueSeconds, cancelFailed } = rehearsal
  const where = `in ${quoted(wish.environment)}${wish.branch === undefined ? '' : ` on branch ${quoted(wish.branch)}`}`
  const why = reason === null ? '' : `: ${reason}`
  const time = seconds === null ? '' : ` in ${roughDuration(seconds)}${queueWords(queueSeconds)}`
  const baseline = history?.environments.find((environment) => environment.name === wish.environment)
  return [
    `Rehearsal of ${quoted(redact(name))} ${where}: it ${sentences[outcome]}${time}${why}.`,
    ...(seconds === null ? [] : [baselineSentence(baseline)]),
    ...rehearsal.failures.slice(0, mostTasks).map(({ name: task, text }) => `Task ${quoted(task)} failed${errorWords(text)}.`),
    ...moreFailures(rehearsal),
    ...(baseline ? slowTasks(rehearsal, baseline) : []),
    ...(cancelFailed && runId !== null ? [`Orchestra rejected the cancellation: run ${quoted(runId)} may still be active.`] : []),
    ...(outcome === 'lost' && runId !== null && !cancelFailed ? [`Cancellation of run ${quoted(runId)} was requested.`] : []),
  ]
}

function queueWords(seconds: number | null): string {
  return seconds === null || seconds < 10 ? '' : ` after ${roughDuration(seconds)} of waiting`
}

function errorWords(text: string | null): string {
  return text === null ? '' : `: "${bounded(visible(text).replaceAll('"', "'"), longestError)}"`
}

function baselineSentence(baseline: EnvironmentHistory | undefined): string {
  const judged = baseline?.runs ?? 0
  if (!baseline || judged === 0) return 'This environment has no earlier runs to compare with.'
  const { p50, p95, max } = baseline.durationSeconds
  const parts = [
    ...(p50 === null ? [] : [`median ${roughDuration(p50)}`]),
    ...(p95 === null ? [] : [`95 % within ${roughDuration(p95)}`]),
    ...(p95 !== null || max === null ? [] : [`at most ${roughDuration(max)}`]),
    `${baseline.succeeded} of ${judged} runs succeeded`,
  ]
  return `Earlier runs there: ${parts.join(', ')}.`
}

function moreFailures({ failures }: Rehearsal): readonly string[] {
  const left = failures.length - mostTasks
  return left > 0 ? [`${left} more tasks failed.`] : []
}

/** Tasks that took clearly longer than they do: an impression from one run, and called that. */
function slowTasks({ tasks }: Rehearsal, baseline: EnvironmentHistory): readonly string[] {
  const usual = new Map(baseline.tasks.map((task) => [task.task, task.durationSeconds.p95]))
  const slow = tasks.flatMap((task) => {
    const p95 = usual.get(task.taskId) ?? null
    const seconds = task.startedAt && task.completedAt ? (Date.parse(task.completedAt) - Date.parse(task.startedAt)) / 1000 : 0
    return task.matrixParentId === null && p95 !== null && seconds > p95 * slowRatio
      ? [`${quoted(task.taskName || task.taskId)} (${roughDuration(seconds)}, usually within ${roughDuration(p95)})`]
      : []
  })
  return slow.length === 0 ? [] : [`Slower than usual in this one run: ${joined(slow.slice(0, mostTasks))}.`]
}
