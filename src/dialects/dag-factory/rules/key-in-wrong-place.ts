import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsIn, isToldHere, placeIn } from '../inspect.ts'
import { onlyOnDag, onlyOnTask } from '../keys.ts'
import { mapIn, under } from '../value.ts'

export default defineRule({
  summary: 'Keys must stand where they are read',
  why: 'A key of the DAG in `default_args`, and a key of tasks on the DAG, have no effect, and nothing says so.',
  remedy: 'Move the key.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      for (const [key, value] of mapIn(dag.value.entries.get('default_args'))?.entries ?? []) {
        if (
          !onlyOnDag.has(key) ||
          dag.value.entries.has(key) ||
          !isToldHere(dag, value, (other) => under(other.value, 'default_args', key))
        )
          continue
        yield {
          at: placeIn(dag, value, 'key'),
          message: `${quoted(key)} in ${quoted('default_args')} of DAG ${quoted(dag.id)} has no effect: it is a key of the DAG`,
          remedy: `Move \`${key}\` out of \`default_args\`, next to it.`,
          // The DAG loads with either version; without its schedule it never does what is written.
          ...(key !== 'schedule' && { severity: 'warning' as const }),
          subject: key,
        }
      }
      for (const [key, value] of dag.value.entries) {
        if (!onlyOnTask.has(key) || !isToldHere(dag, value, (other) => other.value.entries.get(key))) continue
        yield {
          at: placeIn(dag, value, 'key'),
          message: `${quoted(key)} of DAG ${quoted(dag.id)} has no effect: it is a key of tasks`,
          remedy: `Move \`${key}\` into \`default_args\`.`,
          severity: 'warning',
          subject: key,
        }
      }
    }
  },
})
