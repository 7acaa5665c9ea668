import type { Outcome } from '../../../model/dialect.ts'

/** Outcomes of the states that end an execution or a task run. One that is retried as a new execution ends as RETRIED, and its successor counts. */
const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['SUCCESS', 'success'],
  ['WARNING', 'warning'],
  ['FAILED', 'failure'],
  ['KILLED', 'cancelled'],
  ['CANCELLED', 'cancelled'],
  ['SKIPPED', 'skipped'],
])

/** The outcome of a state; null for one that is not over, and for a word that is not known. */
export function outcomeOf(state: string): Outcome | null {
  return outcomes.get(state) ?? null
}
