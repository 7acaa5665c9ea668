import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import type { Pipeline } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'
import type { Dag } from '../dags.ts'
import { dagsIn, isToldHere, placeIn } from '../inspect.ts'
import { airflowOf } from '../releases/releases.ts'
import { mapIn, textIn, under } from '../value.ts'

export default defineRule({
  summary: 'A timetable must be one of the Airflow that runs it',
  why: 'Airflow 3 has no argument `timetable`, and Airflow 2 lacks some classes of Airflow 3: the file does not load. A timetable below `schedule` is read by both versions.',
  remedy: 'Move the timetable to `schedule`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      yield* lackedBy2(pipeline, dag)
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

/** Timetables that Airflow 3 brought (2.11.2: imported); those with assets are told elsewhere. */
function* lackedBy2(pipeline: Pipeline, dag: Dag): Iterable<Problem> {
  const type = mapIn(under(dag.value, 'schedule'))?.entries.get('__type__')
  const path = textIn(type) ?? ''
  const airflow = airflowOf(pipeline, dag)
  if (!type || !airflow.isBefore('3') || !/^airflow\.(?:sdk\.\w+|timetables\.trigger\.MultipleCron\w+)Timetable$/.test(path))
    return
  const name = path.slice(path.lastIndexOf('.') + 1)
  const module = name.includes('DataInterval') ? 'interval' : name.startsWith('Events') ? 'events' : 'trigger'
  yield {
    at: placeIn(dag, type),
    message: `${airflow.said} has no ${quoted(path)}: the file does not load`,
    remedy: name.startsWith('Multiple')
      ? 'Write one cron expression, or one DAG for each.'
      : `Write \`airflow.timetables.${module}.${name}\`.`,
    subject: 'class',
  }
}
