import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsIn, isToldHere, placeIn } from '../inspect.ts'
import { airflowOf } from '../releases/releases.ts'
import { under } from '../value.ts'

export default defineRule({
  summary: 'A timetable is a schedule in Airflow 3',
  why: 'Airflow 3 has no argument `timetable`: the file does not load. A timetable below `schedule` is read by both versions.',
  remedy: 'Move the timetable to `schedule`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const timetable = under(dag.value, 'timetable')
      const airflow = airflowOf(pipeline, dag)
      if (!timetable || airflow.isBefore('3')) continue
      if (!isToldHere(dag, timetable, (other) => under(other.value, 'timetable'))) continue
      const isCertain = airflow.isFrom('3')
      yield {
        at: placeIn(dag, timetable, 'key'),
        message: `${quoted('timetable')} of DAG ${quoted(dag.id)} is refused by ${isCertain ? airflow.said : 'Airflow 3'}`,
        ...(!isCertain && { severity: 'warning' as const }),
        subject: 'timetable',
      }
    }
  },
})
