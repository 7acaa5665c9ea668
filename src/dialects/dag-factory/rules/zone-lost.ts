import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { dateIn } from '../dates.ts'
import { dagsIn, isToldHere, placeIn } from '../inspect.ts'
import { scheduleOf } from '../read/schedule.ts'
import { startOf } from '../read/triggers.ts'
import { textIn, under } from '../value.ts'

export default defineRule({
  summary: 'The zone of a DAG must stand beside its start date',
  why: 'The zone of a cron expression is that of the start date, which is `timezone` beside it or else UTC; an offset in the date is thrown away.',
  remedy: 'Write `timezone` beside `start_date`, and the date without an offset.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const start = startOf(dag)
      const text = textIn(start?.value) ?? ''
      const schedule = scheduleOf(dag)
      if (!start || schedule.kind !== 'cron' || schedule.isTimetable) continue
      const own = textIn(under(dag.value, 'timezone'))
      const zone = under(dag.value, 'timezone')
      const isAside = start.holder !== dag.value && own !== undefined && !/^(?:UTC|Etc\/UTC)$/i.test(own)
      if (isAside && zone && !under(start.holder, 'timezone') && isToldHere(dag, zone, (other) => under(other.value, 'timezone')))
        yield {
          at: placeIn(dag, zone, 'key'),
          message: `Zone ${quoted(own)} of DAG ${quoted(dag.id)} has no effect: the start date stands in ${quoted('default_args')}, so the schedule is in UTC`,
          subject: 'zone',
        }
      const date = dateIn(start.value)
      if (date.kind !== 'fixed' || !date.hasZone || /(?:Z|[+-]00:?00)$/.test(text)) continue
      if (isToldHere(dag, start.value, (other) => startOf(other)?.value))
        yield {
          at: placeIn(dag, start.value),
          message: `Offset in start date ${quoted(text)} is thrown away: the date and the schedule are in ${textIn(under(start.holder, 'timezone')) ?? 'UTC'}`,
          subject: 'offset',
        }
    }
  },
})
