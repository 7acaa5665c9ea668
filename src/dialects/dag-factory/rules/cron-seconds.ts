import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import type { Dag } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { schedulesOf } from '../read/schedule.ts'
import { clockOf } from '../read/triggers.ts'

export default defineRule({
  summary: 'A cron expression of six fields has its seconds last',
  why: 'Quartz has the seconds first, Amazon EventBridge the year last. Such a text is valid in Airflow too, and fires at other times.',
  remedy: 'Write five fields.',
  severity: 'warning',
  since: '0.1.0',
  sources: ['https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html'],
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const schedule of schedulesOf(dag)) {
        if (schedule.kind !== 'cron') continue
        const fields = schedule.text.trim().split(/\s+/)
        const clock = clockOf(schedule.text)
        const second = fields[5]
        if (second === undefined || !clock || !('cron' in clock)) continue
        if (isOfEventBridge(fields) && isForServerless(dag)) continue
        const isPlain = /^\d+$/.test(second)
        yield {
          at: placeIn(dag, schedule.value),
          message: `Cron expression ${quoted(schedule.text)} has its seconds last${isPlain ? `: it fires at second ${second}` : second === '*' ? ': it fires every second of each minute that it names' : ''}`,
          remedy: remedyFor(fields, isPlain),
          ...(isPlain && { severity: 'note' as const }),
          subject: schedule.text,
        }
      }
  },
})

function remedyFor(fields: readonly string[], isPlain: boolean): string {
  if (isOfEventBridge(fields))
    return `Write ${quoted(fields.slice(0, 5).join(' '))} if the last field is meant as the year, as in Amazon EventBridge.`
  if (fields[0] === '0' && !isPlain)
    return `Write ${quoted(fields.slice(1, 6).join(' '))} if the first field is meant as the seconds.`
  return 'Write five fields if the seconds do not matter.'
}

/** Minute, hour, day, month, weekday, year: one of the two fields of days is `?` there, and it stands elsewhere in Quartz. */
function isOfEventBridge([, , day, , weekday, year]: readonly string[]): boolean {
  return year === '*' && (day === '?') !== (weekday === '?')
}

/** Amazon MWAA Serverless runs such files with the schedules of EventBridge; they name the id of their DAG in the DAG itself. */
function isForServerless({ id, value }: Dag): boolean {
  const name = value.entries.get('dag_id')
  return name?.kind === 'scalar' && name.value === id
}
