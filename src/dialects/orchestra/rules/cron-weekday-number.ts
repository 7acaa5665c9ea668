import { defineRule } from '../../../engine/rule.ts'
import type { Trigger } from '../../../model/pipeline.ts'
import { contradictedText } from '../../../rules/parts/contradicted-text.ts'
import { mostMeasured, timedTriggers, triggerWord } from '../../../rules/parts/triggers.ts'
import { quoted } from '../../../text/quote.ts'
import type { Cron } from '../../../time/cron.ts'
import { replaceCron } from '../../../time/cron-edit.ts'
import { weekdayNames } from '../../../time/numbers.ts'
import { cronLanguage } from '../cron/language.ts'
import { type CronWords, fieldNames, wordsOf } from '../cron/words.ts'

export default defineRule({
  summary: 'Weekdays in a cron expression should be written as names',
  why: 'The scheduler counts days from Sunday = 1, Unix cron from Monday = 1. `1-5` includes Sunday and excludes Friday.',
  remedy: 'Write the days as names, such as MON-FRI.',
  severity: 'warning',
  since: '0.1.0',
  about: ['clock'],
  *check({ pipeline }) {
    for (const [index, one] of timedTriggers(pipeline).entries()) {
      const { trigger, text, path, result } = one
      if (!('cron' in result)) continue
      const words = wordsOf(result.cron)
      const slip = slipOf(result.cron, words)
      if (slip === undefined || saysSunday(trigger)) continue
      // A name that says which days are meant is told of by schedule-name-mismatch.
      if (index < mostMeasured && contradictedText(pipeline, one)?.weekdays) continue
      const { is, meant } = slip
      const fix = replaceCron(pipeline.document, path, withWeekday(words, meant), 'unsafe')
      yield {
        at: { path, within: cronLanguage.spanOf(text, 'weekday') },
        message: `${triggerWord(trigger)}: ${quoted(words.weekday)} means ${is}, because Sunday is 1`,
        subject: words.weekday,
        remedy: `Write ${quoted(meant)} if you count from Monday = 1, otherwise ${quoted(nameDays(words))}`,
        ...(fix && { fix }),
      }
    }
  },
})

interface Slip {
  /** What the numbers are. */
  readonly is: string
  /** What they are where Monday is 1. */
  readonly meant: string
}

/** Sets of days, Sunday = 0, that are rare as they are and common one day later. */
const slips: Readonly<Record<string, Slip>> = {
  '0,1,2,3,4': { is: 'Sunday to Thursday', meant: 'MON-FRI' },
  '0,1,2,3,4,5': { is: 'Sunday to Friday', meant: 'MON-SAT' },
  '5,6': { is: 'Friday and Saturday', meant: 'SAT,SUN' },
  '0,2,4': { is: 'Sunday, Tuesday and Thursday', meant: 'MON,WED,FRI' },
}

function slipOf({ days }: Cron, words: CronWords): Slip | undefined {
  if (!/^[1-7](?:[,-][1-7])*$/.test(words.weekday) || days.kind !== 'weekdays') return undefined
  return slips[days.weekdays.join()]
}

/** A name that speaks of Sunday means it; where the week begins on Sunday, Sunday to Thursday is no slip. */
function saysSunday({ name, timeZone }: Trigger): boolean {
  return /\bsun/i.test(name) || sundayWeeks.has(timeZone.value?.trim() ?? '')
}

/** Zones of countries whose working week begins on Sunday (Unicode CLDR, supplemental week data: weekend on Friday and Saturday). */
const sundayWeeks: ReadonlySet<string> = new Set(
  'Aden Amman Baghdad Bahrain Damascus Dhaka Gaza Hebron Jerusalem Kathmandu Kuwait Muscat Qatar Riyadh Tehran Tel_Aviv'
    .split(' ')
    .map((city) => `Asia/${city}`)
    .concat(['Africa/Algiers', 'Africa/Cairo', 'Africa/Khartoum', 'Africa/Tripoli', 'Egypt', 'Israel', 'Libya']),
)

function withWeekday(words: CronWords, weekday: string): string {
  return fieldNames.map((name) => (name === 'weekday' ? weekday : words[name])).join(' ')
}

function nameDays(words: CronWords): string {
  return words.weekday.replace(/[1-7]/g, (digit) => weekdayNames[Number(digit) - 1] ?? digit)
}
