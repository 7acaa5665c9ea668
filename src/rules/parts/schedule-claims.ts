import { oncePerText } from '../../text/once-per-text.ts'
import { hasAny, wordSet, wordsOf } from './claim-words.ts'
import { type Days, monthDaysIn, weekdaysIn } from './day-claims.ts'
import { type ClaimedTimes, claimedTimes } from './time-claims.ts'

/** What a name or comment says about when something runs. Only what it says beyond doubt; the rest is left out. */
export interface ScheduleClaims {
  /** Started by people only. */
  readonly isManual: boolean
  /** `every 15 minutes`, `hourly`: the distance of two starts. */
  readonly everyMinutes: number | null
  /** `twice a day`. */
  readonly startsPerDay: number | null
  readonly period: Period | null
  /** `on weekdays`, `Mondays and Thursdays`: ascending, Sunday = 0. Empty where no day is named. */
  readonly weekdays: readonly number[]
  /** It says "weekdays", "working days" or "weekend", which are other days in other countries. */
  readonly isWorkingWeek: boolean
  /** `on the 1st of the month`: 1 to 31, and 0 for the last day. Empty where no day of a month is named. */
  readonly monthDays: readonly number[]
  readonly isNight: boolean
  /** `weekday mornings`, `every evening`. */
  readonly partOfDay: PartOfDay | null
  /** It speaks of a night or an evening, which ends on the day after the one that it names. */
  readonly isLate: boolean
  readonly times: ClaimedTimes
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening'
export type Period = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'

/**
 * How much of a text counts. `label`: the name of a schedule or a comment beside its cron. `title`: the name of a pipeline, in which
 * "daily" and "hourly" may as well describe the data ("Hourly weather").
 */
export type ClaimSource = 'label' | 'title'

const longestText = 120
/** A text with one of these says something else than when the schedule fires, or says it with a reservation. */
const reservations = wordSet(
  `not never except excluding excl without but no non unless former formerly was were previously instead or old legacy skip skips used use maybe todo
  fixme eg example if when while should change changed disabled paused previous next catchup backfill summer winter dst daylight`,
)
const reservedSigns = ['=', '?', '<', '>', '→']
const reservedPhrase = /\b(?:e\.g|last run|catch-up)\b/
/** Paces that no cron expression is judged against. */
const irregularWords = ['fortnight', 'bi', 'semi', 'alternat', '-end']
const irregular =
  /\b(?:fortnight(?:ly)?|bi-?(?:weekly|monthly|annual(?:ly)?|hourly)|semi-?\w+|alternate|alternating|year-end|quarter-end)\b/
const irregularEach =
  /\b(?:every|each) (?:other|second|2nd|third|3rd|two|three|\d+) (?:day|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b/
const manualWords = ['manual', 'demand', 'hoc', 'hand']
const manual =
  /^(?:manual(?:ly)?|on[- ]demand|ad[- ]?hoc)(?:$| (?:trigger|triggered|run|runs|start|started|only|schedule|execution)\b)|^(?:trigger|triggered|run|start|started) (?:manually|on[- ]demand|by hand)$/

/** Words of which every claim has one. */
const anyClaim =
  /every|each|hour|daily|day|week|month|quarter|year|annual|twice|times|morning|afternoon|evening|night|noon|sun|mon|tue|wed|thu|fri|sat|manual|demand|hoc|hand|\d ?[ap]\.?m|\d:\d|at \d|@ ?\d/

/** Reads a text; null where it claims nothing or is not plain. */
export function scheduleClaims(text: string, source: ClaimSource): ScheduleClaims | null {
  return source === 'title' ? claimsOfTitle(text) : claimsOfLabel(text)
}

const claimsOfTitle = oncePerText((text) => readClaims(text, 'title'))
const claimsOfLabel = oncePerText((text) => readClaims(text, 'label'))

function readClaims(text: string, source: ClaimSource): ScheduleClaims | null {
  const plain = plainText(text)
  if (text.length > longestText || !anyClaim.test(plain) || isReserved(plain) || isIrregular(plain)) return null
  const periods = periodsIn(plain, source)
  const everyMinutes = paceIn(plain, source)
  const days = weekdaysIn(plain)
  const startsPerDay = startsPerDayIn(plain)
  const isNight = plain.includes('night') && /\b(?:nightly|overnight|every night|each night)\b/.test(plain)
  const times = everyMinutes === null ? claimedTimes(plain, source) : claimedTimes('', source)
  const isManual = source === 'label' && hasAny(plain, manualWords) && manual.test(plain)
  const period = periodOf(periods, days)
  if (period === undefined || days === undefined) return null
  const monthDays = days && days.weekdays.length === 0 ? monthDaysIn(plain) : []
  const late = {
    monthDays,
    isNight,
    isLate: wordsOf(plain).some((word) => lateWords.has(word)),
    partOfDay: partOfDayIn(plain),
  }
  const claims = { isManual, everyMinutes, startsPerDay, period, ...days, ...late, times }
  const isOneTime = everyMinutes === null || (period !== 'weekly' && period !== 'monthly' && startsPerDay === null)
  return isOneTime && claimsSomething(claims) ? claims : null
}

function isReserved(plain: string): boolean {
  if (hasAny(plain, reservedSigns) || wordsOf(plain).some((word) => reservations.has(word))) return true
  return hasAny(plain, ['e.g', 'last run', 'catch-up']) && reservedPhrase.test(plain)
}

function isIrregular(plain: string): boolean {
  if (hasAny(plain, irregularWords) && irregular.test(plain)) return true
  return hasAny(plain, eachWords) && irregularEach.test(plain)
}

const lateWords = wordSet('night nights nightly overnight evening evenings midnight late')
const eachWords = ['every', 'each']

/** A manual start and a time exclude each other: which of them holds is not plain. */
function claimsSomething(claims: ScheduleClaims): boolean {
  const { everyMinutes, startsPerDay, period, weekdays, monthDays, isNight, partOfDay, times } = claims
  const isTimed = [everyMinutes, startsPerDay, period, partOfDay].some((claim) => claim !== null)
  return (isTimed || weekdays.length + monthDays.length > 0 || isNight || times.minutes.length > 0) !== claims.isManual
}

/** Lower case, without `#tags`, dashes of one kind, one blank between words. */
function plainText(text: string): string {
  return text
    .slice(0, longestText)
    .toLowerCase()
    .replace(/(?<=^|\s)#\w+/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[_\s]+/g, ' ')
    .trim()
}

/** What may follow an adverb of time. After any other noun it describes that noun: `hourly rates`. */
const adverbial =
  /^(?:$|[@([,;:|)\]]|- |\d|(?:at|on|in|from|between|through|during|by|after|before|and|trigger|run|runs|running|refresh|sync|schedule|cron|job|load|reload|update|check|batch|build|rebuild|ingest|ingestion|import|export|extract|pipeline|elt|etl|dbt|prod|production|dev|staging|full|incremental|early|late|morning|afternoon|evening|backup|cleanup|maintenance|processing|utc)\b)/
const titleAdverb = /^(?:at \d|@ ?\d|[)\]])/

function saysAdverb(plain: string, word: RegExp, source: ClaimSource): boolean {
  const match = word.exec(plain)
  if (!match) return false
  const after = plain
    .slice(match.index + match[0].length)
    .replace(/^-(?! )/, '')
    .trimStart()
  return (source === 'title' ? titleAdverb : adverbial).test(after)
}

/** Each with what every match of its pattern has. */
type Wording = readonly [period: Period, part: string, pattern: RegExp]

const adverbs: readonly Wording[] = [
  ['daily', 'daily', /\bdaily\b/],
  ['weekly', 'weekly', /\bweekly\b/],
  ['monthly', 'monthly', /\bmonthly\b/],
  ['quarterly', 'quarterly', /\bquarterly\b/],
  ['yearly', 'ly', /\b(?:yearly|annually)\b/],
]
const phrases: readonly Wording[] = [
  ['daily', ' day', /\b(?:every|each|once a|once per) day\b/],
  ['weekly', ' week', /\b(?:every|each|once a|once per) week\b/],
  ['monthly', ' month', /\b(?:every|each|once a|once per|of the|of each|of every) month\b/],
  ['quarterly', ' quarter', /\b(?:every|each|once a|once per|of the|of each|of every) quarter\b/],
  ['yearly', ' year', /\b(?:every|each|once a|once per|of the|of each|of every) year\b/],
]

function periodsIn(plain: string, source: ClaimSource): readonly Period[] {
  const said = [
    ...adverbs.filter(([, part, word]) => plain.includes(part) && saysAdverb(plain, word, source)),
    ...phrases.filter(([, part, phrase]) => plain.includes(part) && phrase.test(plain)),
  ]
  return [...new Set(said.map(([period]) => period))]
}

/** Several periods contradict each other, except where days narrow a daily or weekly one. Undefined: the text is not plain. */
function periodOf(periods: readonly Period[], days: Days | undefined): Period | null | undefined {
  if (periods.length > 1) return undefined
  const [period = null] = periods
  if (period !== 'daily') return period
  return days && days.weekdays.length > 0 ? null : period
}

const partsOfDay = ['morning', 'afternoon', 'evening']
const partOfDay =
  /\b(?:every|each|in the|daily|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?) (morning|afternoon|evening)s?\b|^(morning|afternoon|evening)s$/

function partOfDayIn(plain: string): PartOfDay | null {
  if (!hasAny(plain, partsOfDay)) return null
  const [, behind, alone] = partOfDay.exec(plain) ?? []
  const part = behind ?? alone
  return part === 'morning' || part === 'afternoon' || part === 'evening' ? part : null
}

const countWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function numberOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : countWords.indexOf(word)
}

const somePace = /\b(?:every|each) (\d{1,4}|two|three|four|five|six|ten|twelve)[ -]?(m|mins?|minutes?|h|hrs?|hours?)\b/
const compoundPace = /\b(\d{1,2}|two|three|four|six)[ -]hourly\b/

function paceIn(plain: string, source: ClaimSource): number | null {
  const isHourly = plain.includes('hourly')
  if (!isHourly && !hasAny(plain, eachWords)) return null
  const [, amount = '', unit = ''] = somePace.exec(plain) ?? []
  if (amount !== '') return positive(numberOf(amount) * (unit.startsWith('h') ? 60 : 1))
  const compound = isHourly ? compoundPace.exec(plain)?.[1] : undefined
  if (compound !== undefined) return positive(numberOf(compound) * 60)
  const isHour = plain.includes('hour')
  if (isHour && /\b(?:half[- ]hourly|every half[- ](?:an )?hour)\b/.test(plain)) return 30
  if (isHour && /\bevery quarter[- ](?:of an )?hour\b/.test(plain)) return 15
  if (isHour && (/\b(?:every|each) hour\b/.test(plain) || saysAdverb(plain, /\bhourly\b/, source))) return 60
  return plain.includes('every minute') && /\bevery minute\b/.test(plain) ? 1 : null
}

function positive(minutes: number): number | null {
  return minutes > 0 && minutes < 1440 ? minutes : null
}

function startsPerDayIn(plain: string): number | null {
  if (plain.includes('twice') && /\btwice (?:a day|per day|daily|each day|every day)\b/.test(plain)) return 2
  if (!plain.includes('times')) return null
  const [, word = ''] = /\b(\d{1,2}|three|four|six) times (?:a day|per day|daily|each day|every day)\b/.exec(plain) ?? []
  return word === '' ? null : numberOf(word)
}
