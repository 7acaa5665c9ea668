import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { developmentTargetsOf, jobsIn, placeIn } from '../inspect.ts'
import { overlaysOf } from '../read/overlays.ts'
import { textIn, under } from '../read/value.ts'

export default defineRule({
  summary: 'A development target should not run the schedule of the job',
  why: 'A development target pauses only what says nothing: with a literal `UNPAUSED` the job runs in the copy of every developer.',
  remedy: 'Remove `pause_status`, which is UNPAUSED in production anyway.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      const [target] = developmentTargetsOf(job)
      const overlay = overlaysOf(job).find((one) => one.target === target)?.overlay
      for (const key of ['schedule', 'trigger', 'continuous']) {
        const status = under(job.value, key, 'pause_status')
        if (target === undefined || !status || status.layer !== 'base' || textIn(status) !== 'UNPAUSED') continue
        if (under(overlay, key, 'pause_status') !== undefined) continue
        yield {
          at: placeIn(job, status, 'key'),
          message: `Development target ${quoted(target)} does not pause job ${quoted(job.key)}: its ${key === 'continuous' ? 'continuous trigger' : key} is UNPAUSED`,
          subject: `${target} ${key}`,
        }
      }
    }
  },
})
