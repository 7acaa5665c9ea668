import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsIn, isToldHere, placeIn } from '../inspect.ts'
import { scheduleOf } from '../read/schedule.ts'

export default defineRule({
  summary: 'A list of assets means all of them',
  why: 'The DAG starts when every asset of the list has been updated, although the documentation of dag-factory says one.',
  remedy: 'For any of them write `__or__` over `airflow.sdk.Asset` objects.',
  severity: 'note',
  profile: 'strict',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const schedule = scheduleOf(dag)
      if (schedule.kind !== 'data' || schedule.value.kind !== 'list' || schedule.value.items.length < 2) continue
      if (!isToldHere(dag, schedule.value, (other) => other.value.entries.get('schedule'))) continue
      yield {
        at: placeIn(dag, schedule.value),
        message: `DAG ${quoted(dag.id)} starts when ${schedule.value.items.length === 2 ? 'both' : `all ${schedule.value.items.length}`} assets of its schedule have been updated`,
        subject: 'schedule',
      }
    }
  },
})
