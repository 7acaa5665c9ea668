import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { dateIn } from '../dates.ts'
import { dagsIn, placeIn, toldOnce } from '../inspect.ts'
import { scheduleOf } from '../read/schedule.ts'
import { startOf } from '../read/triggers.ts'
import { textIn } from '../value.ts'

export default defineRule({
  summary: 'A start date should not move',
  why: 'A relative date is counted from the day on which the file is parsed, so it moves every day. A DAG whose interval is longer never runs on Airflow 2.',
  remedy: 'Write a fixed date.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const { value } of movingStarts(dag))
        yield {
          at: placeIn(dag, value),
          message: `Start date ${quoted(textIn(value) ?? '')} of DAG ${quoted(dag.id)} moves every day: it is counted from the day of parsing`,
          subject: 'start',
        }
  },
})

const movingStarts = toldOnce(function* (dag) {
  const value = startOf(dag)?.value
  const { kind } = scheduleOf(dag)
  if (value && dateIn(value).kind === 'moving' && (kind === 'cron' || kind === 'interval')) yield { value }
})
