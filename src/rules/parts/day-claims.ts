import { hasAny, wordSet, wordsOf } from './claim-words.ts'

/** The days of a week that a text names. */
export interface Days {
  readonly weekdays: readonly number[]
  readonly isWorkingWeek: boolean
}

const dayName = '(?:sun|mon|tue|wed|thu|fri|sat)(?:(?<=tue)s|(?<=wed)nes|(?<=thu)(?:rs?)|(?<=sat)ur)?(?:day)?s?'
const dayRange = new RegExp(`\\b(${dayName}) ?(?:-|to|through|thru) ?(${dayName})\\b`)
const oneDay = new RegExp(`\\b${dayName}\\b`, 'g')
const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const workingWords = ['week', 'work', 'business']
const workingWeek = /\b(?:week ?days?|working days?|work ?days?|business days?)\b/
const weekend = /\bweek-?ends?\b/
/** A single day of a month, whose name of a day says no more than that. */
const ofMonth = wordSet('month monthly first second third fourth last 1st 2nd 3rd 4th 5th quarter year')

/** The days that a text names; undefined where it names them in more than one way. */
export function weekdaysIn(plain: string): Days | undefined {
  if (wordsOf(plain).some((word) => ofMonth.has(word))) return { weekdays: [], isWorkingWeek: false }
  const isWorking = hasAny(plain, workingWords) && workingWeek.test(plain)
  const isWeekend = plain.includes('week') && weekend.test(plain)
  const ways = [...namedDays(plain), isWorking ? [1, 2, 3, 4, 5] : [], isWeekend ? [0, 6] : []]
  const said = ways.filter((days) => days.length > 0)
  if (said.length > 1) return undefined
  return { weekdays: [...(said[0] ?? [])].sort((a, b) => a - b), isWorkingWeek: isWorking || isWeekend }
}

/** Days by their names, those of a range apart. */
function namedDays(plain: string): readonly (readonly number[])[] {
  if (!hasDay(plain)) return []
  const range = dayRange.exec(plain)
  const rest = range ? plain.replace(range[0], ' ') : plain
  const named = [...new Set([...rest.matchAll(oneDay)].map(([name]) => dayNames.indexOf(name.slice(0, 3))))]
  return [range ? daysFrom(range[1] ?? '', range[2] ?? '') : [], named]
}

function hasDay(plain: string): boolean {
  return wordsOf(plain).some((word) => dayNames.includes(word.slice(0, 3)))
}

function daysFrom(first: string, last: string): readonly number[] {
  const from = dayNames.indexOf(first.slice(0, 3))
  const length = ((dayNames.indexOf(last.slice(0, 3)) - from + 7) % 7) + 1
  return Array.from({ length }, (_, step) => (from + step) % 7)
}

const dayOfMonth = /\b(\d{1,2})(?:st|nd|rd|th)\b(?! (?:quarter|week|working|business|workday|weekday|time|run|attempt|month))/g
const noPlainDay = /\b(?:working|business|work ?day|weekday|quarter|year|nearest|week|days?)\b/

/** The days of the month that a text names by their numbers, or as the last one. Nothing where a word beside them changes the meaning. */
export function monthDaysIn(plain: string): readonly number[] {
  if (!plain.includes('month') || !/\bmonth/.test(plain)) return []
  const rest = plain.replace(/\b(?:first|last) day\b|\bfirst of\b|\bevery month\b/g, ' ')
  if (noPlainDay.test(rest) || (hasDay(plain) && plain.match(oneDay) !== null)) return []
  const numbers = [...plain.matchAll(dayOfMonth)].map(([, day]) => Number(day))
  if (/\bfirst (?:day )?of (?:the|each|every) month\b/.test(plain)) numbers.push(1)
  if (/\b(?:last day of (?:the|each|every) month|month[- ]end|end of (?:the |each |every )?month)\b/.test(plain)) numbers.push(0)
  return numbers.every((day) => day <= 31) ? [...new Set(numbers)].sort((a, b) => a - b) : []
}
