import type { TaskGraph } from './task-graph.ts'

/** What a branch or a short circuit skips, whatever the rules of the tasks say. */
export type Cut = ReadonlyMap<number, 'maybe' | 'surely'>

/** Rules under which a task may start before all above it are over. */
const early: ReadonlySet<string> = new Set(['always', 'one_success', 'one_failed', 'one_done'])

/** Indices of a task and of all below it. */
export function belowOf(graph: TaskGraph, from: readonly number[]): ReadonlySet<number> {
  const found = new Set(from)
  for (const index of found) for (const next of graph.below[index] ?? []) found.add(next)
  return found
}

/** A branch skips what is right below it, save what it follows and what lies below that (`SkipMixin.skip_all_except`, provider standard 1.21). */
export function cutByBranch(
  graph: TaskGraph,
  chooser: number,
  followed: readonly number[],
  ruleOf: (index: number) => string,
): Cut {
  const kept = belowOf(graph, followed)
  return cutsOf(
    graph,
    chooser,
    (graph.below[chooser] ?? []).filter((index) => !kept.has(index)),
    ruleOf,
  )
}

/** A short circuit skips all below it (`ShortCircuitOperator`, provider standard 1.21), or only what is right below where it minds trigger rules. */
export function cutByShortCircuit(
  graph: TaskGraph,
  chooser: number,
  mindsRules: boolean,
  ruleOf: (index: number) => string,
): Cut {
  const below = graph.below[chooser] ?? []
  return cutsOf(graph, chooser, mindsRules ? below : [...belowOf(graph, below)], ruleOf)
}

/** What may have begun before the choice is maybe skipped: what is above it may be over for another reason. */
function cutsOf(graph: TaskGraph, chooser: number, cut: readonly number[], ruleOf: (index: number) => string): Cut {
  const isCut = new Set(cut)
  const found = new Map<number, 'maybe' | 'surely'>()
  for (const index of graph.order) {
    if (!isCut.has(index)) continue
    const above = graph.above[index] ?? []
    const waits = above.includes(chooser)
      ? !early.has(ruleOf(index))
      : ruleOf(index) === 'all_success' && above.some((one) => found.get(one) === 'surely')
    found.set(index, waits ? 'surely' : 'maybe')
  }
  return found
}
