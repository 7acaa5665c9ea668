import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import type { Pipeline, Task } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsIn } from '../inspect.ts'
import { belowOf } from '../states/cuts.ts'
import { type Ends, end } from '../states/end-states.ts'
import { lastTasks, ruleOf, whereFails } from '../states/scenarios.ts'
import { type TaskGraph, taskGraphOf } from '../states/task-graph.ts'

/** Rules under which a task starts although one before it failed. */
const hiding: ReadonlySet<string> = new Set([
  'all_done',
  'always',
  'one_success',
  'one_done',
  'all_done_min_one_success',
  'none_skipped',
])
const onFailure: ReadonlySet<string> = new Set(['one_failed', 'all_failed'])

/** Operators that tell people. */
const tells = /(?:Email|Smtp\w*|Slack\w*|Notif\w*|Teams\w*|PagerDuty\w*)Operator$/i
const doesNothing = /(?:Empty|Dummy)Operator$/

/** Most tasks times dependencies that are played through in one DAG. */
const mostSteps = 2_000_000

export default defineRule({
  summary: 'The last task of a DAG should not hide a failure',
  why: 'The state of a run is that of its last tasks. Where the last one starts whatever happened before, the run ends as success although a task failed.',
  remedy: 'Add a last task with `trigger_rule: one_failed` that fails, or use the default rule.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    if (dagsIn(pipeline).length === 0 || pipeline.gaps.has('nodes')) return
    if (!pipeline.tasks.some((task) => hiding.has(ruleOf(task)) || onFailure.has(ruleOf(task)))) return
    const graph = taskGraphOf(pipeline)
    if (graph.order.length < graph.tasks.length) return
    const nearest = new Map<number, number>()
    for (const { failing, hider } of hiddenIn(pipeline, graph)) {
      const above = graph.above[hider] ?? []
      const known = nearest.get(hider)
      if (known === undefined || (above.includes(failing) && !above.includes(known))) nearest.set(hider, failing)
    }
    // Of several in a row the last one decides: what fails there shows all that came before.
    const later = (hider: number) => {
      const below = belowOf(graph, [hider])
      return [...nearest.keys()].some((other) => other !== hider && below.has(other))
    }
    for (const [hider, failing] of nearest) if (!later(hider)) yield* problemOf(graph, failing, hider)
  },
})

/** Tasks whose failure no last task shows, with the one that starts all the same; in the order of the text. */
function* hiddenIn(pipeline: Pipeline, graph: TaskGraph): Iterable<{ readonly failing: number; readonly hider: number }> {
  const last = lastTasks(graph)
  const hiders = graph.order.filter(
    (index) => graph.tasks[index] && (hiding.has(ruleOf(graph.tasks[index])) || onFailure.has(ruleOf(graph.tasks[index]))),
  )
  const size = graph.tasks.length + graph.above.reduce((sum, { length }) => sum + length, 0)
  let left = Math.floor(mostSteps / size)
  for (const [failing, task] of graph.tasks.entries()) {
    if (doesNothing.test(task.action.job) || (graph.below[failing] ?? []).length === 0) continue
    const reached = belowOf(graph, [failing])
    const candidates = hiders.filter((index) => index !== failing && reached.has(index))
    if (candidates.length === 0 || left-- <= 0) continue
    const { ends, mayRun } = whereFails(pipeline, failing, ownOf)
    const isGreen = last.every((index) => ((ends[index] ?? 0) & (end.failed | end.upstreamFailed)) === 0)
    const hider = candidates.find((index) => mayRun[index])
    if (isGreen && hider !== undefined) yield { failing, hider }
  }
}

/** What only starts after a failure is taken to fail, so that the run does, unless it tells people. */
function ownOf(task: Task): Ends {
  return onFailure.has(ruleOf(task)) && !tells.test(task.action.job) ? end.failed : end.success
}

function* problemOf(graph: TaskGraph, failing: number, hider: number): Iterable<Problem> {
  const [task, failed] = [graph.tasks[hider], graph.tasks[failing]]
  if (!task || !failed) return
  const isLast = (graph.below[hider] ?? []).length === 0
  const isTold = tells.test(task.action.job)
  // People hear of it in a message about the end of the run.
  if (isTold && !onFailure.has(ruleOf(task))) return
  const how = `starts with ${quoted(task.condition.value ?? '')}`
  const begin = isLast
    ? `Task ${quoted(task.label)} is the last one and ${how}`
    : `Task ${quoted(task.label)} ${how}, and no task after it fails`
  yield {
    at: task.condition.at,
    message: `${begin}: the run ends as success although ${quoted(failed.label)} failed`,
    subject: isLast ? 'leaf' : 'task',
    ...(isTold && { severity: 'note' as const }),
  }
}
