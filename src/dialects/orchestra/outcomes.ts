import type { Outcome } from '../../model/dialect.ts'
import type { NamedOutcome } from '../../model/pipeline.ts'
import { textOf } from '../../text/tree.ts'
import { type Field, itemsOf } from './fields.ts'

/** What each status means. `ANY_COMPLETED` surely covers the three that a run ends with by itself. */
const meanings: Readonly<Record<string, readonly Outcome[]>> = {
  SUCCEEDED: ['success'],
  WARNING: ['warning'],
  FAILED: ['failure'],
  CANCELLED: ['cancelled'],
  SKIPPED: ['skipped'],
  ANY_COMPLETED: ['failure', 'success', 'warning'],
}

/** The statuses of a list, or a single one, in the order of the text. */
export function readOutcomes(statuses: Field): readonly NamedOutcome[] {
  const fields = textOf(statuses.node) === undefined ? itemsOf(statuses) : [statuses]
  return fields.flatMap(({ node, path }) => {
    const text = textOf(node)
    return text === undefined ? [] : [namedOutcome(text, path)]
  })
}

/** A status with what it means; a template is known when it runs. */
export function namedOutcome(text: string, path: NamedOutcome['path']): NamedOutcome {
  if (text.includes('${{')) return { text, path, outcomes: null }
  return { text, path, outcomes: Object.hasOwn(meanings, text) ? (meanings[text] ?? []) : [] }
}

/** All outcomes that are named, once each. */
export function outcomesIn(named: readonly NamedOutcome[]): readonly Outcome[] {
  return [...new Set(named.flatMap(({ outcomes }) => outcomes ?? []))]
}
