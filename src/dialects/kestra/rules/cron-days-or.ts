import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'

export default defineRule({
  summary: 'A cron expression should not restrict the day of month and the day of week',
  why: 'The two day fields are joined by "or": the schedule starts on each day that either of them names, not on the days that both name.',
  remedy: 'Write `*` in one of the two day fields, and restrict the other days with a condition of the trigger.',
  severity: 'warning',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/triggers/schedule-trigger'],
  *check({ pipeline }) {
    for (const { clock, cron } of pipeline.triggers) {
      if (!clock || !('cron' in clock) || clock.cron.days.kind !== 'either' || cron.value === undefined) continue
      const fields = cron.value.trim().split(/\s+/)
      const [day, , weekday] = fields.slice(-3)
      yield {
        at: cron.at,
        message: `Cron expression ${quoted(cron.value)} starts on day of month ${day} or on day of week ${weekday}, not only where both hold`,
      }
    }
  },
})
