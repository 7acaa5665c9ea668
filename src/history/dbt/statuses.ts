/**
 * What a status of a dbt node means for its history. `none`: it did not run, so it is no execution.
 *
 * Sources: `NodeStatus` of dbt Core 1.12 (`dbt.artifacts.schemas.results`); `reused` is what dbt Fusion writes for a node whose relation was still
 * good; the last five are how services tell of nodes in their own lists.
 */
export type NodeOutcome = 'passed' | 'warned' | 'failed' | 'none'

const outcomes: ReadonlyMap<string, NodeOutcome> = new Map<string, NodeOutcome>([
  ['success', 'passed'],
  ['pass', 'passed'],
  ['warn', 'warned'],
  ['error', 'failed'],
  ['fail', 'failed'],
  ['runtime error', 'failed'],
  // Some batches of a microbatch model failed; dbt ends with an error, too.
  ['partial success', 'failed'],
  ['skipped', 'none'],
  ['no-op', 'none'],
  ['reused', 'none'],
  ['succeeded', 'passed'],
  ['warning', 'warned'],
  ['failed', 'failed'],
  ['cancelled', 'none'],
  ['unknown', 'none'],
])

/** The meaning of a status in any case of letters; `none` for one that is not known here, which proves nothing. */
export function outcomeOf(status: string): NodeOutcome {
  return outcomes.get(status.toLowerCase()) ?? 'none'
}
