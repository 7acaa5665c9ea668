import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { developmentTargetsOf, jobsIn, keyPlace } from '../inspect.ts'
import { overlaysOf } from '../read/overlays.ts'
import { itemsOf, under } from '../read/value.ts'

export default defineRule({
  summary: 'Entries of triggers should be paused in development',
  why: 'A development target pauses `schedule`, `trigger` and `continuous`, but not the list `triggers`: every developer has a copy that runs.',
  remedy: 'Write `triggers` in the targets that should run them.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      const [target] = developmentTargetsOf(job)
      const list = under(job.value, 'triggers')
      if (target === undefined || list?.kind !== 'list' || list.layer !== 'base') continue
      const overlay = overlaysOf(job).find((one) => one.target === target)?.overlay
      const isOpen = itemsOf(list).some((item) => item.layer === 'base' && under(item, 'pause_status') === undefined)
      if (!isOpen || under(overlay, 'triggers') !== undefined) continue
      yield {
        at: keyPlace(job, job.value, 'triggers'),
        message: `Development target ${quoted(target)} does not pause "triggers" of job ${quoted(job.key)}`,
        subject: target,
      }
    }
  },
})
