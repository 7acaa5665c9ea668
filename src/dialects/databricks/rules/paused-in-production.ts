import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, placeIn } from '../inspect.ts'
import { startsOf } from '../read/triggers.ts'
import { textIn, under } from '../read/value.ts'

export default defineRule({
  summary: 'Schedules and triggers of a production target should not be paused',
  why: 'A production target unpauses nothing: the job is deployed and never starts by itself.',
  remedy: 'Remove `pause_status`, or set `pause_status: UNPAUSED` in the production target.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      const { target, mode } = job.bundle
      if (mode !== 'production' || target === null) continue
      for (const { keys, value } of startsOf(job)) {
        const status = under(value, 'pause_status')
        if (!status || textIn(status) !== 'PAUSED' || status.layer === 'variable') continue
        yield {
          at: placeIn(job, status, 'key'),
          message: `Job ${quoted(job.key)} is paused in target ${quoted(target)}: its ${keys[0]} starts nothing`,
          subject: String(keys[0]),
        }
      }
    }
  },
})
