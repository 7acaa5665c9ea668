import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { scheduleOf } from '../read/schedule.ts'
import { airflowOf } from '../releases/releases.ts'
import { textIn } from '../value.ts'

export default defineRule({
  summary: 'A schedule of assets has a form for each version of Airflow',
  why: 'Airflow 2 refuses a list of URIs and Airflow 3 a mapping of `datasets`: the file does not load.',
  remedy: 'Write the form of the version that runs it.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const schedule = scheduleOf(dag)
      if (schedule.kind !== 'data' || schedule.value.kind === 'scalar' || schedule.value.kind === 'unknown') continue
      const { value } = schedule
      const airflow = airflowOf(pipeline, dag)
      const [is2, is3] = [airflow.isBefore('3'), airflow.isFrom('3')]
      if (value.kind === 'map' && value.entries.has('datasets') && !is2)
        yield {
          at: placeIn(dag, value.entries.get('datasets') ?? value, 'key'),
          message: `Schedule of DAG ${quoted(dag.id)} is a mapping of ${quoted('datasets')}, which ${is3 ? `${airflow.said} refuses` : 'Airflow 3 refuses and Airflow 2 reads'}`,
          ...(!is3 && { severity: 'warning' as const }),
          remedy: 'For Airflow 3 write a list of URIs, or `__and__` and `__or__` over `airflow.sdk.Asset` objects.',
          subject: 'schedule',
        }
      else if (value.kind === 'list' && !is3 && value.items.some((item) => textIn(item) !== undefined))
        yield {
          at: placeIn(dag, value),
          message: `Schedule of DAG ${quoted(dag.id)} is a list of URIs, which ${is2 ? `${airflow.said} refuses` : 'Airflow 2 refuses and Airflow 3 reads'}`,
          ...(!is2 && { severity: 'warning' as const }),
          remedy: 'For Airflow 2 write a mapping with `datasets` and the list below it.',
          subject: 'schedule',
        }
    }
  },
})
