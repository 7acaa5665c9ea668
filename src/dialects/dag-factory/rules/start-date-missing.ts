import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsIn } from '../inspect.ts'
import { scheduleOf } from '../read/schedule.ts'
import { startOf } from '../read/triggers.ts'
import { airflowOf } from '../releases/releases.ts'
import { flagIn } from '../value.ts'

/** Schedules for which Airflow 3 wants a start date with `catchup: true`. */
const onClock: ReadonlySet<string> = new Set(['cron', 'interval', 'once'])

export default defineRule({
  summary: 'A DAG with a schedule should have a start date',
  why: 'Airflow 2 refuses a DAG with a schedule and without a start date, and Airflow 3 does so if `catchup` is true. A start date of a task is not enough.',
  remedy: 'Set `start_date` on the DAG or in `default_args`.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const schedule = scheduleOf(dag)
      if (startOf(dag) || schedule.kind === 'unset' || schedule.kind === 'none' || schedule.kind === 'unknown') continue
      const airflow = airflowOf(pipeline, dag)
      const catchup = dag.value.entries.get('catchup')
      const isRefusedByBoth = onClock.has(schedule.kind) && catchup !== undefined && flagIn(catchup) === true
      if (airflow.isFrom('3') && !isRefusedByBoth) continue
      const by = airflow.isBefore('3') || airflow.isFrom('3') ? airflow.said : null
      yield {
        at: { path: [dag.id], part: 'key' },
        message: `DAG ${quoted(dag.id)} has a schedule and no ${quoted('start_date')}, which ${by ?? (isRefusedByBoth ? 'Airflow' : 'Airflow 2')} refuses${by === null && !isRefusedByBoth ? ' and Airflow 3 takes' : ''}`,
        ...(by === null && !isRefusedByBoth && { severity: 'note' as const }),
        subject: 'start',
      }
    }
  },
})
