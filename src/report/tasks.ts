import type { EnvironmentEvidence } from '../history/evidence.ts'
import type { Task } from '../model/nodes.ts'
import type { Pipeline } from '../model/pipeline.ts'
import type { DagGraph } from '../render/dag/graph.ts'
import { dagOfPipeline, jobWords, type TaskMarks } from '../render/dag/of-pipeline.ts'
import type { TaskFacts, TaskNumbers } from '../render/report/facts.ts'
import { count, roughDuration } from '../text/wording.ts'

/** A task that lies on the critical path in fewer of its runs is not drawn as part of it. */
const leastCritical = 0.5

/** The graph of a pipeline with what history says on its tasks, and the same as rows of a table. */
export function taskFacts(
  pipeline: Pipeline,
  environment: EnvironmentEvidence | null,
  findings: ReadonlyMap<string, number>,
): { readonly dag: DagGraph; readonly tasks: readonly TaskFacts[] } {
  const numbers = numbersOf(environment)
  const marks = (task: Task) => marksOf(numbers.get(task.id) ?? null, findings.get(task.id) ?? 0)
  const labels = new Map([...pipeline.nodes].map(([key, { label }]) => [key, label]))
  const tasks = pipeline.tasks.map((task, index) => ({
    id: `n${index + 1}`,
    label: task.label,
    does: jobWords(task),
    group: labels.get(task.parent ?? '') ?? '',
    after: task.dependencies.flatMap(({ on }) => (on === null ? [] : [labels.get(on) ?? on])),
    history: numbers.get(task.id) ?? null,
  }))
  return { dag: dagOfPipeline(pipeline, marks), tasks }
}

function numbersOf(environment: EnvironmentEvidence | null): ReadonlyMap<string, TaskNumbers> {
  const slack = new Map(environment?.criticalPath?.tasks.map(({ task, slackSeconds }) => [task, slackSeconds]))
  return new Map(
    (environment?.tasks ?? []).map(({ task, runs, failed, durationSeconds, criticalShare, retriedShare }) => [
      task,
      { runs, failed, durationSeconds, criticalShare, slackSeconds: slack.get(task) ?? null, retriedShare },
    ]),
  )
}

function marksOf(numbers: TaskNumbers | null, findings: number): TaskMarks {
  const facts = [...(numbers ? historyFacts(numbers) : []), ...(findings > 0 ? [count(findings, 'finding')] : [])]
  if (!numbers) return { facts }
  const isFailing = numbers.failed > 0
  return {
    facts,
    timing: timingOf(numbers),
    badge: isFailing ? `${percent(numbers.failed, numbers.runs)} %` : '',
    tone: isFailing ? 'failing' : 'plain',
    isCritical: (numbers.criticalShare ?? 0) >= leastCritical,
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
  criticalShare,
  slackSeconds,
}: TaskNumbers): readonly string[] {
  return [
    failed === 0 ? `never failed in ${count(runs, 'run')}` : `failed in ${failed} of ${count(runs, 'run')}`,
    ...(p50 !== null ? [`median ${roughDuration(p50)}`] : max !== null ? [`at most ${roughDuration(max)}`] : []),
    ...(criticalShare === null ? [] : [`on the critical path in ${percent(criticalShare, 1)} % of runs`]),
    ...(slackSeconds ? [`${roughDuration(slackSeconds)} of slack`] : []),
  ]
}

/** A share that is not nothing is never shown as nothing. */
function percent(part: number, whole: number): number {
  const share = whole === 0 ? 0 : (100 * part) / whole
  return share > 0 ? Math.max(1, Math.round(share)) : 0
}
