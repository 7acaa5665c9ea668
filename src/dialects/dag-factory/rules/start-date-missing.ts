import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { scheduleOf, startOf } from '../read/triggers.ts'
import { airflowOf } from '../releases/releases.ts'
import { flagIn } from '../value.ts'

export default defineRule({
  summary: 'A DAG with a schedule should have a start date',
  why: 'Airflow 2 refuses it without one, Airflow 3 where it catches up: no DAG of the file loads.',
  remedy: 'Add `start_date`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const { kind } = scheduleOf(dag)
      if (kind === 'none' || kind === 'unset' || kind === 'unknown' || startOf(dag) || tasksOf(dag).length === 0) continue
      const airflow = airflowOf(pipeline, dag)
      const catchesUp = dag.value.entries.get('catchup')
      const isAlways = catchesUp !== undefined && flagIn(catchesUp) === true
      if (!isAlways && airflow.isFrom('3')) continue
      const isCertain = isAlways || airflow.isBefore('3')
      yield {
        at: placeIn(dag, dag.own, 'key'),
        message: `DAG ${quoted(dag.id)} has a schedule and no ${quoted('start_date')}, which ${
          isAlways
            ? 'Airflow refuses where it catches up'
            : isCertain
              ? `${airflow.said ?? 'Airflow 2'} refuses`
              : 'Airflow 2 refuses and Airflow 3 takes'
        }`,
        ...(!isCertain && { severity: 'warning' as const }),
        subject: 'start_date',
      }
    }
  },
})
