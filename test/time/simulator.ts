/** A deliberately plain second implementation: it asks Intl for the clock on the wall at every single minute. */

export interface WallMinute {
  readonly utcMs: number
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  /** Sunday = 0. */
  readonly weekday: number
  /** The clock showed the same before. */
  readonly repeated: boolean
}

export interface Sample {
  readonly text: string
  readonly matches: (at: WallMinute) => boolean
}

const minuteMs = 60_000

/** Every minute of a window as the clocks of a zone show it. The three days before are looked at for repetitions. */
export function wallMinutes(zone: string, from: number, to: number): readonly WallMinute[] {
  const options = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const
  const format = new Intl.DateTimeFormat('sv-SE', { ...options, timeZone: zone })
  const seen = new Set<string>()
  const result: WallMinute[] = []
  for (let utcMs = from - 3 * 24 * 60 * minuteMs; utcMs < to; utcMs += minuteMs) {
    const shown = format.format(utcMs)
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = shown.split(/[^0-9]+/).map(Number)
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
    if (utcMs >= from) result.push({ utcMs, year, month, day, hour, minute, weekday, repeated: seen.has(shown) })
    seen.add(shown)
  }
  return result
}

/** Firings by trying every minute. */
export function simulated(sample: Sample, minutes: readonly WallMinute[]): readonly number[] {
  return minutes.filter((at) => !at.repeated && sample.matches(at)).map((at) => at.utcMs)
}

/** The first few differences of two lists of firings, readable; empty where they agree. */
export function differences(actual: readonly number[], expected: readonly number[]): readonly string[] {
  const [found, wanted] = [new Set(actual), new Set(expected)]
  const surplus = actual.filter((at) => !wanted.has(at)).map((at) => `should not fire at ${new Date(at).toISOString()}`)
  const missing = expected.filter((at) => !found.has(at)).map((at) => `should fire at ${new Date(at).toISOString()}`)
  const order = actual.every((at, index) => index === 0 || at > (actual[index - 1] ?? 0)) ? [] : ['out of order']
  return [...surplus.slice(0, 3), ...missing.slice(0, 3), ...order]
}

/** Reproducible random numbers from 0 up to 1: Marsaglia's xorshift with 32 bits. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

interface Part {
  readonly text: string
  readonly matches: (at: WallMinute) => boolean
}

const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')
const weekdays = 'SUN MON TUE WED THU FRI SAT'.split(' ')

/** A random cron text together with its meaning, built side by side so that no parser is needed. */
export function randomSample(random: () => number): Sample {
  const whole = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1))
  const chance = (share: number): boolean => random() < share

  function numbers(low: number, high: number, of: (at: WallMinute) => number, name: (value: number) => string = String): Part {
    const parts = Array.from({ length: chance(0.3) ? whole(2, 4) : 1 }, () => item(low, high, of, name))
    return { text: parts.map((part) => part.text).join(','), matches: (at) => parts.some((part) => part.matches(at)) }
  }

  function item(low: number, high: number, of: (at: WallMinute) => number, name: (value: number) => string): Part {
    const first = isYear(low) ? whole(2009, 2032) : whole(low, high)
    const last = isYear(low) ? whole(first, 2035) : whole(first, high)
    const step = whole(1, 7)
    const onStep = (value: number, start: number, end: number): boolean =>
      value >= start && value <= end && (value - start) % step === 0
    const forms: readonly Part[] = [
      { text: name(first), matches: (at) => of(at) === first },
      { text: `${name(first)}-${name(last)}`, matches: (at) => of(at) >= first && of(at) <= last },
      { text: `${name(first)}/${step}`, matches: (at) => onStep(of(at), first, high) },
      { text: `*/${step}`, matches: (at) => onStep(of(at), low, high) },
      { text: `${name(first)}-${name(last)}/${step}`, matches: (at) => onStep(of(at), first, last) },
      { text: String(first).padStart(2, '0'), matches: (at) => of(at) === first },
    ]
    const stepless = forms.filter(({ text }) => !text.includes('/'))
    const allowed = isWeekday(low, high) ? stepless : forms
    return allowed[whole(0, allowed.length - 1)] as Part
  }

  function monthDay(): Part {
    const day = whole(1, 31)
    const special: readonly Part[] = [
      { text: 'L', matches: isLastDay },
      { text: `${day}W`, matches: (at) => at.day === nearestWeekday(at.year, at.month, day) },
      { text: 'LW', matches: (at) => at.day === nearestWeekday(at.year, at.month, lengthOf(at)) },
      { text: `L-${day - 1}`, matches: (at) => at.day === lengthOf(at) - (day - 1) },
      { text: `${day},L`, matches: (at) => at.day === day || isLastDay(at) },
    ]
    return chance(0.4) ? (special[whole(0, special.length - 1)] as Part) : numbers(1, 31, (at) => at.day)
  }

  function weekday(): Part {
    const day = whole(1, 7)
    const nth = whole(1, 5)
    const name = chance(0.5) ? String(day) : (weekdays[day - 1] as string)
    const inLastWeek = (at: WallMinute): boolean => at.day + 7 > lengthOf(at)
    const special: readonly Part[] = [
      { text: `${name}L`, matches: (at) => at.weekday === day - 1 && inLastWeek(at) },
      { text: `${name}#${nth}`, matches: (at) => at.weekday === day - 1 && Math.ceil(at.day / 7) === nth },
      { text: 'L', matches: (at) => at.weekday === 6 },
      { text: `6L,${name}`, matches: (at) => at.weekday === day - 1 || (at.weekday === 5 && inLastWeek(at)) },
    ]
    if (chance(0.4)) return special[whole(0, special.length - 1)] as Part
    const write = chance(0.5) ? String : (value: number): string => mixedCase(weekdays[value - 1] as string)
    return numbers(1, 7, (at) => at.weekday + 1, write)
  }

  function mixedCase(name: string): string {
    return chance(0.5) ? name : chance(0.5) ? name.toLowerCase() : `${name[0]}${name.slice(1).toLowerCase()}`
  }

  const always = (): boolean => true
  const any = (text: string): Part => ({ text, matches: always })
  const writeMonth = chance(0.5) ? String : (value: number): string => mixedCase(months[value - 1] as string)
  const byWeekday = chance(0.5)
  const minute = chance(0.2) ? any('*') : numbers(0, 59, (at) => at.minute)
  const hour = chance(0.5) ? any('*') : numbers(0, 23, (at) => at.hour)
  const month = chance(0.6) ? any('*') : numbers(1, 12, (at) => at.month, writeMonth)
  const year = chance(0.8) ? any('*') : numbers(1970, 2199, (at) => at.year)
  const day = chance(0.4) ? any('*') : byWeekday ? weekday() : monthDay()
  const days = byWeekday ? `? ${month.text} ${day.text}` : `${day.text} ${month.text} ?`
  return {
    text: `${minute.text} ${hour.text} ${days} ${year.text}`.replace(' */', chance(0.1) ? '   */' : ' */'),
    matches: (at) => minute.matches(at) && hour.matches(at) && month.matches(at) && year.matches(at) && day.matches(at),
  }
}

function isYear(low: number): boolean {
  return low === 1970
}

function lengthOf({ year, month }: { readonly year: number; readonly month: number }): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function isLastDay(at: WallMinute): boolean {
  return at.day === lengthOf(at)
}

/** Monday to Friday nearest to a day, by trying the neighbours within the month. */
function nearestWeekday(year: number, month: number, day: number): number | undefined {
  const length = lengthOf({ year, month })
  if (day > length) return undefined
  return [day, day - 1, day + 1, day - 2, day + 2].find((candidate) => {
    const weekday = new Date(Date.UTC(year, month - 1, candidate)).getUTCDay()
    return candidate >= 1 && candidate <= length && weekday !== 0 && weekday !== 6
  })
}

/** The day-of-week field takes no step. */
function isWeekday(low: number, high: number): boolean {
  return low === 1 && high === 7
}
