import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import type { Dag } from '../dags.ts'
import { dagsIn, isToldHere, placeIn } from '../inspect.ts'
import { ignoredParameters } from '../keys.ts'
import { flagIn, isNull, textIn, under, type Value } from '../value.ts'

export default defineRule({
  summary: 'Settings of a DAG must be among those that dag-factory passes on',
  why: 'dag-factory 1.1.0 drops other parameters of a DAG without a message: it looks protected, and is not.',
  remedy: 'Remove the key, or set it in the configuration of the server.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      yield* lostLimit(dag)
      for (const [key, value] of dag.value.entries) {
        if (!ignoredParameters.has(key) || isEmpty(value) || !isToldHere(dag, value, (other) => other.value.entries.get(key)))
          continue
        yield {
          at: placeIn(dag, value, 'key'),
          message: `${quoted(key)} of DAG ${quoted(dag.id)} has no effect: dag-factory 1.1.0 does not pass it on`,
          subject: key,
        }
      }
    }
  },
})

/** `concurrency`, wherever it comes from, is taken in place of `max_active_tasks` (dag-factory 1.1.0, `build`). */
function* lostLimit(dag: Dag): Iterable<Problem> {
  const [old, limit] = ['concurrency', 'max_active_tasks'].map((key) => under(dag.value, key))
  if (!old || !limit || textIn(old) === textIn(limit)) return
  if (
    !isToldHere(dag, limit, (other) => (under(other.value, 'concurrency') ? under(other.value, 'max_active_tasks') : undefined))
  )
    return
  yield {
    at: placeIn(dag, limit, 'key'),
    message: `${quoted('max_active_tasks')} of DAG ${quoted(dag.id)} has no effect: ${quoted('concurrency')} is set, too, and goes before it`,
    remedy: 'Remove `concurrency`.',
    subject: 'max_active_tasks',
    related: [{ at: placeIn(dag, old, 'key'), message: 'is the limit that counts' }],
  }
}

/** True for what sets nothing in Airflow either: no value, no entries, or `false`. */
function isEmpty(value: Value): boolean {
  if (value.kind === 'map') return value.entries.size === 0
  if (value.kind === 'list') return value.items.length === 0
  return isNull(value) || flagIn(value) === false
}
