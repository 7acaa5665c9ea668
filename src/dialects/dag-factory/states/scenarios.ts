import type { Pipeline, Task } from '../../../model/pipeline.ts'
import { childOf } from '../../../text/tree.ts'
import { isBranch } from '../operators.ts'
import { removedRules } from '../trigger-rules.ts'
import { type Cut, cutByBranch, cutByShortCircuit } from './cuts.ts'
import { type Ends, end, endStates } from './end-states.ts'
import { type TaskGraph, taskGraphOf } from './task-graph.ts'

/** The trigger rule of a task by its present name; empty where it is not known. */
export function ruleOf({ condition }: Task): string {
  if (condition.state === 'unknown') return ''
  const rule = condition.value ?? 'all_success'
  return removedRules[rule] ?? rule
}

/** True for what skips all below it where its function says no. */
export function isShortCircuit(path: string): boolean {
  return /(?:^|\.)ShortCircuitOperator$|\.task\.short_circuit$|\.short_circuit_task$/.test(path)
}

/** True where a short circuit leaves it to the rules of later tasks whether they run, as far as the file says. */
export function mindsRules({ parameters }: Task): boolean {
  const written = childOf(parameters, 'ignore_downstream_trigger_rules')
  return written !== undefined && !(written.kind === 'scalar' && written.value === true)
}

function isTeardown({ action }: Task): boolean {
  return /\.teardown$/.test(action.job)
}

/** The tasks by whose states the state of a run is told: the last ones, teardowns left out (`DagRun._tis_for_dagrun_state`). */
export function lastTasks({ tasks, below }: TaskGraph): readonly number[] {
  const isIgnored = (index: number) => tasks[index] !== undefined && isTeardown(tasks[index])
  return tasks.flatMap((_, index) => ((below[index] ?? []).every(isIgnored) && !isIgnored(index) ? [index] : []))
}

/** Where one task fails, and all others succeed unless `ownOf` says otherwise; branches may choose as they like. */
export function whereFails(pipeline: Pipeline, failing: number, ownOf: (task: Task) => Ends) {
  const graph = taskGraphOf(pipeline)
  const cuts = possibleCuts(pipeline)
  return endStates(graph, (index) => {
    const task = graph.tasks[index]
    const own = index === failing ? end.failed : task ? ownOf(task) : end.success
    return { rule: task ? ruleOf(task) : '', own, ...(cuts.has(index) && { isCut: 'maybe' as const }) }
  })
}

/** Where a branch follows some of the tasks right below it, every other branch all of its own, and nothing fails. */
export function whereFollows(pipeline: Pipeline, branch: number, followed: readonly number[]) {
  const graph = taskGraphOf(pipeline)
  const rule = (index: number) => (graph.tasks[index] ? ruleOf(graph.tasks[index]) : '')
  const cut = cutByBranch(graph, branch, followed, rule)
  return endStates(graph, (index) => {
    const isCut = cut.get(index)
    return { rule: rule(index), own: end.success, ...(isCut && { isCut }) }
  })
}

const cutsOf = new WeakMap<Pipeline, ReadonlySet<number>>()

/** Indices of all that some branch or short circuit may skip. */
function possibleCuts(pipeline: Pipeline): ReadonlySet<number> {
  const known = cutsOf.get(pipeline)
  if (known) return known
  const graph = taskGraphOf(pipeline)
  const found = new Set<number>()
  for (const [index, task] of graph.tasks.entries()) {
    const job = task.action.job
    const isChooser = isBranch(job) || /LatestOnlyOperator$/.test(job)
    if (isChooser) for (const below of graph.below[index] ?? []) found.add(below)
    if (isShortCircuit(job)) for (const below of shortCircuitCut(graph, index).keys()) found.add(below)
  }
  cutsOf.set(pipeline, found)
  return found
}

/** What a short circuit skips. */
export function shortCircuitCut(graph: TaskGraph, index: number): Cut {
  const task = graph.tasks[index]
  return cutByShortCircuit(graph, index, task !== undefined && mindsRules(task), (one) =>
    graph.tasks[one] ? ruleOf(graph.tasks[one]) : '',
  )
}
