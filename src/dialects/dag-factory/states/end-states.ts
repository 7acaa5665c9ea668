import type { TaskGraph } from './task-graph.ts'

/** How a task ends, as bits of a set. */
export const end = { success: 1, failed: 2, skipped: 4, upstreamFailed: 8 } as const

/** Several ways to end, any of which may happen. */
export type Ends = number

const { success, failed, skipped, upstreamFailed } = end
const anyFailure = failed | upstreamFailed

/** What a trigger rule makes of the ends above a task: it runs, or it ends without having run; several where it depends on what comes first. */
interface Verdict {
  readonly runs: boolean
  readonly ends: Ends
}

const runs: Verdict = { runs: true, ends: 0 }
const isSkipped: Verdict = { runs: false, ends: skipped }
const hasFailed: Verdict = { runs: false, ends: upstreamFailed }

/** Verdicts by the set of all ends that are there above a task (Airflow 3.3.2, `TriggerRuleDep`, without setups and mapped tasks). */
const verdicts: Readonly<Record<string, (present: Ends) => Verdict>> = {
  // Whichever comes first decides.
  all_success: (present) => {
    const ends = (present & anyFailure ? upstreamFailed : 0) | (present & skipped ? skipped : 0)
    return ends === 0 ? runs : { runs: false, ends }
  },
  all_failed: (present) => (present & (success | skipped) ? isSkipped : runs),
  all_done: () => runs,
  all_done_setup_success: () => runs,
  all_done_min_one_success: (present) => (present & skipped ? isSkipped : present & success ? runs : hasFailed),
  one_success: (present) => (present & success ? runs : present === skipped ? isSkipped : hasFailed),
  one_failed: (present) => (present & anyFailure ? runs : isSkipped),
  one_done: (present) => (present & (success | failed) ? runs : isSkipped),
  none_failed: (present) => (present & anyFailure ? hasFailed : runs),
  none_failed_min_one_success: (present) => (present & anyFailure ? hasFailed : present === skipped ? isSkipped : runs),
  none_skipped: (present) => (present & skipped ? isSkipped : runs),
  all_skipped: (present) => (present === skipped ? runs : isSkipped),
  always: () => runs,
}

/** What is known of one task before the run. */
export interface TaskFacts {
  /** The trigger rule, by its present name; one that is not known may do anything. */
  readonly rule: string
  /** How it may end where it runs. */
  readonly own: Ends
  /** Whether something above skips it, whatever its rule says. */
  readonly isCut?: 'maybe' | 'surely'
}

const everything = success | failed | skipped | upstreamFailed

/**
 * The ways in which each task may end, by its index, and whether it may run: more than can happen, never fewer, because tasks above one are taken to end
 * independently of each other. 0 for a task in a cycle.
 */
export function endStates(
  graph: TaskGraph,
  factsOf: (index: number) => TaskFacts,
): { readonly ends: readonly Ends[]; readonly mayRun: readonly boolean[] } {
  const ends: Ends[] = graph.tasks.map(() => 0)
  const mayRun = graph.tasks.map(() => false)
  for (const index of graph.order) {
    const { rule, own, isCut } = factsOf(index)
    const above = (graph.above[index] ?? []).map((one) => ends[one] ?? 0)
    const verdict = verdictOf(rule, above)
    // A failure above may come before the choice.
    const early = isCut === 'surely' ? { runs: false, ends: verdict.ends & upstreamFailed } : verdict
    mayRun[index] = early.runs
    ends[index] = early.ends | (early.runs ? own : 0) | (isCut ? skipped : 0)
  }
  return { ends, mayRun }
}

/** All verdicts together over the sets of ends that can be there at the same time. */
function verdictOf(rule: string, above: readonly Ends[]): Verdict {
  if (above.length === 0) return runs
  const decide = verdicts[rule]
  if (!decide) return { runs: true, ends: everything }
  let whole: Verdict = { runs: false, ends: 0 }
  for (const present of presentIn(above)) {
    const one = decide(present)
    whole = { runs: whole.runs || one.runs, ends: whole.ends | one.ends }
  }
  return whole
}

/** The sets of ends that can be there at the same time, where each task ends in one of its ways: at most fifteen. */
function presentIn(above: readonly Ends[]): ReadonlySet<Ends> {
  let sets: ReadonlySet<Ends> = new Set([0])
  for (const ways of above) {
    const next = new Set<Ends>()
    for (const set of sets) for (const one of Object.values(end)) if (ways & one) next.add(set | one)
    sets = next
  }
  return sets
}
