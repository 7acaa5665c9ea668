import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { schedulesOf } from '../read/schedule.ts'
import { clockOf } from '../read/triggers.ts'

export default defineRule({
  summary: 'A cron expression of six fields has its seconds last',
  why: 'Quartz and others have the seconds first. Such a text is valid in Airflow too, and fires at other times.',
  remedy: 'Write five fields.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const schedule of schedulesOf(dag)) {
        if (schedule.kind !== 'cron') continue
        const fields = schedule.text.trim().split(/\s+/)
        const clock = clockOf(schedule.text)
        const second = fields[5]
        if (second === undefined || !clock || !('cron' in clock)) continue
        const isPlain = /^\d+$/.test(second)
        yield {
          at: placeIn(dag, schedule.value),
          message: `Cron expression ${quoted(schedule.text)} has its seconds last${isPlain ? `: it fires at second ${second}` : second === '*' ? ': it fires every second of each minute that it names' : ''}`,
          remedy:
            fields[0] === '0' && !isPlain
              ? `Write ${quoted(fields.slice(1, 6).join(' '))} if the first field is meant as the seconds.`
              : 'Write five fields if the seconds do not matter.',
          ...(isPlain && { severity: 'note' as const }),
          subject: schedule.text,
        }
      }
  },
})
