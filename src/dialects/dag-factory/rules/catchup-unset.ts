import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { aboutCount } from '../../../text/wording.ts'
import { startsBetween } from '../../../time/starts-between.ts'
import type { Dag } from '../dags.ts'
import { dateIn } from '../dates.ts'
import { dagsIn } from '../inspect.ts'
import { scheduleOf } from '../read/schedule.ts'
import { scheduleClock, startOf } from '../read/triggers.ts'
import { airflowOf } from '../releases/releases.ts'
import { mapIn, textIn } from '../value.ts'

export default defineRule({
  summary: 'A DAG with a start date in the past should say whether it catches up',
  why: 'Airflow 2 starts a run for every interval since the start date as soon as the DAG is switched on, Airflow 3 starts none: the default changed.',
  remedy: 'Set `catchup: false`, or `catchup: true` where every interval must run.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline, today }) {
    for (const dag of dagsIn(pipeline)) {
      const airflow = airflowOf(pipeline, dag)
      if (isSaid(dag) || airflow.isFrom('3')) continue
      const schedule = scheduleOf(dag)
      const start = startOf(dag)
      const date = dateIn(start?.value)
      const clock = scheduleClock(dag, schedule)
      if (!clock || date.kind !== 'fixed') continue
      const runs = startsBetween(clock, date.localTime, Date.parse(`${today}T00:00:00Z`))
      if (runs === null || runs < 2) continue
      yield {
        at: { path: [dag.id], part: 'key' },
        message: `DAG ${quoted(dag.id)} starts on ${quoted(textIn(start?.value) ?? '')} and has no ${quoted('catchup')}: ${airflow.isBefore('3') ? `${airflow.said} starts ${aboutCount(runs, 'run')} immediately` : `Airflow 2 starts ${aboutCount(runs, 'run')} immediately, Airflow 3 none`}`,
        subject: 'catchup',
      }
    }
  },
})

/** Said by the DAG; in `default_args` it has no effect, which is a finding of its own. */
function isSaid({ value: { entries } }: Dag): boolean {
  return entries.has('catchup') || mapIn(entries.get('default_args'))?.entries.has('catchup') === true
}
