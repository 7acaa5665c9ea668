import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { schedulesOf } from '../read/schedule.ts'
import { clockOf } from '../read/triggers.ts'

export default defineRule({
  summary: 'Both day fields of a cron expression mean either day',
  why: 'Airflow starts the DAG on the days of the month and on the days of the week, not only where both meet.',
  remedy: 'Write `*` in one of the two fields, or check the date in the first task.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const schedule of schedulesOf(dag)) {
        const clock = schedule.kind === 'cron' ? clockOf(schedule.text) : null
        if (schedule.kind !== 'cron' || !clock || !('cron' in clock) || clock.cron.days.kind !== 'either') continue
        const { monthDays, weekdays } = clock.cron.days
        if (monthDays.days.length >= 31 || weekdays.weekdays.length >= 7) continue
        yield {
          at: placeIn(dag, schedule.value),
          message: `Cron expression ${quoted(schedule.text)} fires on the days of the month or on the days of the week that it names`,
          subject: schedule.text,
        }
      }
  },
})
