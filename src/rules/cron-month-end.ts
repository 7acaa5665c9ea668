import type { Problem } from '../engine/problem.ts'
import { defineRule } from '../engine/rule.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { daysInMonth } from '../time/calendar.ts'
import type { Cron } from '../time/cron.ts'
import { replaceCron } from '../time/cron-edit.ts'
import { type TimedTrigger, timedTriggers, triggerWord } from './parts/triggers.ts'

/** Any year without a leap day. */
const commonYear = 2025

export default defineRule({
  summary: 'Monthly schedules should use a day that every month has',
  why: 'A schedule on the 31st does not start in five months of the year, and a schedule on the 30th skips February.',
  remedy: 'Write `L` for the last day of the month, or use a day up to 28.',
  severity: 'note',
  since: '0.1.0',
  about: ['clock'],
  *check({ pipeline }) {
    for (const timed of timedTriggers(pipeline)) {
      const problem = 'cron' in timed.result ? missedMonths(pipeline, timed, timed.result.cron) : undefined
      if (problem) yield problem
    }
  },
})

/** Only a day that stands alone is judged: a range or a list that goes through the month is meant that way. */
function missedMonths({ document, dialect }: Pipeline, { trigger, text, path }: TimedTrigger, cron: Cron): Problem | undefined {
  const day = soleDay(cron)
  if (day === undefined || day < 29) return undefined
  const missed = cron.months.filter((month) => daysInMonth(commonYear, month) < day).length
  if (missed === 0 || (cron.months.length === 1 && cron.months[0] === 2)) return undefined
  const lastDay = dialect.clock?.rewritten(cron.text, { monthDay: 'last' })
  if (!dialect.clock || !lastDay) return undefined
  const fix = day === 31 ? replaceCron(document, path, lastDay, 'unsafe') : undefined
  return {
    at: { path, within: dialect.clock.spanOf(text, 'monthDay') },
    message: `${triggerWord(trigger)} starts on day ${day}, which ${missed} of its ${cron.months.length} months ${missed === 1 ? 'does' : 'do'} not have`,
    subject: 'month-end',
    remedy: `Write ${quoted(lastDay)} for the last day of the month, or use a day up to 28`,
    ...(fix && { fix }),
  }
}

/** The one day of the month that a schedule names; undefined for any other. */
function soleDay({ days }: Cron): number | undefined {
  if (days.kind !== 'month-days' || days.days.length !== 1 || days.lastWorkday) return undefined
  return days.fromEnd.length + days.nearest.length === 0 ? days.days[0] : undefined
}
