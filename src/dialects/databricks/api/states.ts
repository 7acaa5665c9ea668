import { field, isObject, type JsonObject } from '../../../history/json-reader.ts'
import type { Outcome } from '../../../model/dialect.ts'

/** Outcomes of the words that end a run or a task run: `RunResultState`, and the life cycle states that end without one. */
const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['SUCCESS', 'success'],
  // The leaves succeeded and some other task did not.
  ['SUCCESS_WITH_FAILURES', 'warning'],
  ['FAILED', 'failure'],
  ['INTERNAL_ERROR', 'failure'],
  ['TIMEDOUT', 'timeout'],
  ['CANCELED', 'cancelled'],
  // What never ran: by `run_if`, for an upstream task, by hand, for the limit of runs.
  ['EXCLUDED', 'skipped'],
  ['UPSTREAM_FAILED', 'skipped'],
  ['UPSTREAM_CANCELED', 'skipped'],
  ['DISABLED', 'skipped'],
  ['MAXIMUM_CONCURRENT_RUNS_REACHED', 'skipped'],
  ['SKIPPED', 'skipped'],
])

/** The outcome of a state; null for one that is not over, and for a word that is not known. */
export function outcomeOf(state: string): Outcome | null {
  return outcomes.get(state) ?? null
}

/** Termination codes with a result of their own; every other one is a failure unless its type is SUCCESS. */
const results: ReadonlyMap<string, string> = new Map([
  ['SUCCESS', 'SUCCESS'],
  ['SUCCESS_WITH_FAILURES', 'SUCCESS_WITH_FAILURES'],
  ['USER_CANCELED', 'CANCELED'],
  ['CANCELED', 'CANCELED'],
  ['SKIPPED', 'SKIPPED'],
  ['DISABLED', 'DISABLED'],
  ['MAX_CONCURRENT_RUNS_EXCEEDED', 'MAXIMUM_CONCURRENT_RUNS_REACHED'],
  ['MAX_JOB_QUEUE_SIZE_EXCEEDED', 'MAXIMUM_CONCURRENT_RUNS_REACHED'],
])

/** How a run or a task run stands, as the service says it. */
export interface RunState {
  /** A result where there is one, else the state of the life cycle. */
  readonly word: string
  /** Why it ended, as a code. */
  readonly code: string | null
  readonly message: string | null
}

/**
 * Reads `state`, which is deprecated and has the result, and `status`, which has the termination code. Either may be absent, and words may
 * be new: they are kept as they are.
 */
export function stateOf(row: JsonObject): RunState {
  const state = objectIn(row, 'state')
  const status = objectIn(row, 'status')
  const details = objectIn(status, 'termination_details')
  const code = textIn(details, 'code')
  const result = textIn(state, 'result_state')
  const life = textIn(state, 'life_cycle_state')
  const word = result ?? life ?? wordOf(textIn(status, 'state'), code, textIn(details, 'type'))
  return { word, code, message: textIn(details, 'message') ?? textIn(state, 'state_message') }
}

function wordOf(state: string | null, code: string | null, type: string | null): string {
  if (state !== 'TERMINATED') return state ?? 'UNKNOWN'
  return results.get(code ?? '') ?? (type === null && code === null ? 'UNKNOWN' : type === 'SUCCESS' ? 'SUCCESS' : 'FAILED')
}

/** The object at a key; empty where there is none. */
export function objectIn(row: JsonObject, key: string): JsonObject {
  const value = field(row, key)
  return isObject(value) ? value : {}
}

/** A text that is not empty, or null. */
export function textIn(row: JsonObject, key: string): string | null {
  const value = field(row, key)
  return typeof value === 'string' && value !== '' ? value : null
}
