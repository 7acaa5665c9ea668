import type { EnvironmentEvidence } from '../history/evidence.ts'
import { awaitedBy, drawingOf, jobWords, sketchOf } from '../model/draw.ts'
import type { Drawing, TaskMark } from '../model/drawing.ts'
import { isOftenCritical } from '../model/history-marks.ts'
import type { Pipeline } from '../model/pipeline.ts'
import type { TaskFacts, TaskNumbers } from '../render/report/facts.ts'
import { withoutSecrets } from '../text/secrets/secret.ts'
import { count, roughDuration } from '../text/wording.ts'

/** The graph of a pipeline with what history says on its tasks, and the same as rows of a table. */
export function taskFacts(
  pipeline: Pipeline,
  environment: EnvironmentEvidence | null,
  findings: ReadonlyMap<string, number>,
): { readonly dag: Drawing; readonly tasks: readonly TaskFacts[] } {
  const numbers = numbersOf(environment)
  const marks = new Map(pipeline.tasks.map(({ id }) => [id, markOf(numbers.get(id) ?? null, findings.get(id) ?? 0)] as const))
  const labels = new Map([...pipeline.nodes].map(([key, { label }]) => [key, label]))
  const tasks = pipeline.tasks.map((task, index) => ({
    id: `n${index + 1}`,
    label: task.label,
    does: jobWords(task),
    group: labels.get(task.parent ?? '') ?? '',
    after: awaitedBy(pipeline, task).map((key) => labels.get(key) ?? key),
    history: numbers.get(task.id) ?? null,
  }))
  return { dag: drawingOf(sketchOf(pipeline), { show: withoutSecrets, marks }), tasks }
}

function numbersOf(environment: EnvironmentEvidence | null): ReadonlyMap<string, TaskNumbers> {
  const slack = new Map(environment?.criticalPath?.tasks.map(({ task, slackSeconds }) => [task, slackSeconds]))
  return new Map(
    (environment?.tasks ?? []).map(({ task, runs, failed, durationSeconds, setupSeconds, criticalShare, retriedShare }) => [
      task,
      {
        runs,
        failed,
        durationSeconds,
        ...(setupSeconds !== undefined && { setupSeconds }),
        criticalShare,
        slackSeconds: slack.get(task) ?? null,
        retriedShare,
      },
    ]),
  )
}

function markOf(numbers: TaskNumbers | null, findings: number): TaskMark {
  const facts = [...(numbers ? historyFacts(numbers) : []), ...(findings > 0 ? [count(findings, 'finding')] : [])]
  if (!numbers) return { facts, timing: '', badge: '', isCritical: false }
  return {
    facts,
    timing: timingOf(numbers),
    badge: numbers.failed > 0 ? `${percent(numbers.failed, numbers.runs)} %` : '',
    isCritical: isOftenCritical(numbers.criticalShare),
  }
}

/** How long the task takes, and how much longer it could. */
function timingOf({ durationSeconds: { p50, max }, slackSeconds }: TaskNumbers): string {
  const seconds = p50 ?? max
  if (seconds === null) return ''
  const slack = slackSeconds !== null && slackSeconds >= 60 ? ` +${briefSpan(slackSeconds)} slack` : ''
  return `${briefSpan(seconds)}${slack}`
}

/** `42 s`, `6 min`, `1 h 05`: short enough for a box. */
function briefSpan(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`
}

function historyFacts({
  runs,
  failed,
  durationSeconds: { p50, max },
  setupSeconds = 0,
  criticalShare,
  slackSeconds,
}: TaskNumbers): readonly string[] {
  return [
    failed === 0 ? `never failed in ${count(runs, 'run')}` : `failed in ${failed} of ${count(runs, 'run')}`,
    ...(p50 !== null ? [`median ${roughDuration(p50)}`] : max !== null ? [`at most ${roughDuration(max)}`] : []),
    ...(setupSeconds >= 30 ? [`${roughDuration(setupSeconds)} of it to start compute`] : []),
    ...(criticalShare === null ? [] : [`on the critical path in ${percent(criticalShare, 1)} % of runs`]),
    ...(slackSeconds ? [`${roughDuration(slackSeconds)} of slack`] : []),
  ]
}

/** A share that is not nothing is never shown as nothing. */
function percent(part: number, whole: number): number {
  const share = whole === 0 ? 0 : (100 * part) / whole
  return share > 0 ? Math.max(1, Math.round(share)) : 0
}
