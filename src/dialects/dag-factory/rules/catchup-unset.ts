import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { count } from '../../../text/wording.ts'
import { firingsBetween } from '../catch-up.ts'
import { dateIn } from '../dates.ts'
import { dagsIn } from '../inspect.ts'
import { scheduleOf, startOf } from '../read/triggers.ts'
import { airflowOf } from '../releases/releases.ts'
import { textIn } from '../value.ts'

export default defineRule({
  summary: 'A DAG with a start date in the past should say whether it catches up',
  why: 'Airflow 2 starts a run for every interval since the start date as soon as the DAG is switched on, Airflow 3 starts none: the default changed.',
  remedy: 'Set `catchup: false`, or `catchup: true` where every interval must run.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline, today }) {
    for (const dag of dagsIn(pipeline)) {
      const airflow = airflowOf(pipeline, dag)
      if (dag.value.entries.has('catchup') || airflow.isFrom('3')) continue
      const schedule = scheduleOf(dag)
      const start = startOf(dag)
      const date = dateIn(start?.value)
      if ((schedule.kind !== 'cron' && schedule.kind !== 'interval') || date.kind !== 'fixed') continue
      const runs = firingsBetween(dag, date.localTime, Date.parse(`${today}T00:00:00Z`))
      if (runs === null || runs < 2) continue
      yield {
        at: { path: [dag.id], part: 'key' },
        message: `DAG ${quoted(dag.id)} starts on ${quoted(textIn(start?.value) ?? '')} and has no ${quoted('catchup')}: ${airflow.isBefore('3') ? `${airflow.said} starts ${runsText(runs)} immediately` : `Airflow 2 starts ${runsText(runs)} immediately, Airflow 3 none`}`,
        subject: dag.id,
      }
    }
  },
})

/** Many runs are told in two digits. */
function runsText(runs: number): string {
  if (runs < 100) return count(runs, 'run')
  const scale = 10 ** (Math.floor(Math.log10(runs)) - 1)
  return `about ${Math.floor(runs / scale) * scale} runs`
}
