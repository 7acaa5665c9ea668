import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { scheduleOf } from '../read/schedule.ts'
import { airflowOf, dagFactoryOf } from '../releases/releases.ts'
import { mapIn } from '../value.ts'

export default defineRule({
  summary: 'A DAG should say that it has no schedule',
  why: 'dag-factory takes a missing schedule and null for the same. Airflow 2 then starts the DAG every day, Airflow 3 never.',
  remedy: 'Write `schedule: "None"` with quotes for no schedule, or the schedule.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const airflow = airflowOf(pipeline, dag)
      if (airflow.isFrom('3')) continue
      const isCertain = airflow.isBefore('3')
      const schedule = scheduleOf(dag)
      const written = dag.value.entries.get('schedule') ?? dag.value.entries.get('schedule_interval')
      if (schedule.kind !== 'unset' || mapIn(dag.value.entries.get('default_args'))?.entries.has('schedule')) continue
      // 0.x takes a null of its own key for no schedule.
      if (written && !dag.value.entries.has('schedule') && !dagFactoryOf(pipeline, dag).isFrom('1')) continue
      yield {
        at: written ? placeIn(dag, written, 'key') : { path: [dag.id], part: 'key' },
        message: `DAG ${quoted(dag.id)} has ${schedule.isNull ? 'null as its schedule' : 'no schedule'}: ${isCertain ? `${airflow.said} starts it every day` : 'Airflow 2 starts it every day, Airflow 3 never'}`,
        ...(!(isCertain && schedule.isNull) && { severity: 'warning' as const }),
        subject: 'schedule',
      }
    }
  },
})
