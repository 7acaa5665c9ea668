import { itemsOf, textIn, under, type Value } from './value.ts'

const secondsIn: Readonly<Record<string, number>> = {
  weeks: 604_800,
  days: 86_400,
  hours: 3600,
  minutes: 60,
  seconds: 1,
  milliseconds: 0.001,
  microseconds: 0.000_001,
}

/** Keyword arguments of `datetime.timedelta` in the order in which it takes them by position. */
const positions = ['days', 'seconds', 'microseconds', 'milliseconds', 'minutes', 'hours', 'weeks'] as const

/** Classes of distances whose arguments are those of a timedelta. */
export const distances: ReadonlySet<string> = new Set(['datetime.timedelta', 'pendulum.duration'])

/** Seconds of a `datetime.timedelta` object, or of a duration of pendulum, which is one; undefined for anything else. */
export function timedeltaIn(value: Value | undefined): number | undefined {
  if (value?.kind !== 'map' || !distances.has(typeIn(value) ?? '')) return undefined
  let seconds = 0
  for (const [key, entry] of value.entries) {
    if (key === '__type__' || key === '__args__') continue
    const factor = secondsIn[key]
    if (factor === undefined || entry.kind !== 'scalar' || typeof entry.value !== 'number') return undefined
    seconds += factor * entry.value
  }
  for (const [index, entry] of itemsOf(under(value, '__args__')).entries()) {
    const factor = secondsIn[positions[index] ?? '']
    if (factor === undefined || entry.kind !== 'scalar' || typeof entry.value !== 'number') return undefined
    seconds += factor * entry.value
  }
  return seconds
}

/** Seconds of a `dateutil.relativedelta.relativedelta` of whole weeks, days, hours, minutes and seconds; undefined where months or years are in it, or parts of a date such as `hour`. */
export function relativedeltaIn(value: Value | undefined): number | undefined {
  if (typeIn(value) !== 'dateutil.relativedelta.relativedelta' || value?.kind !== 'map' || value.entries.has('__args__'))
    return undefined
  let seconds = 0
  for (const [key, entry] of value.entries) {
    if (key === '__type__') continue
    const factor = key === 'milliseconds' ? undefined : secondsIn[key]
    if (factor === undefined || entry.kind !== 'scalar' || typeof entry.value !== 'number') return undefined
    seconds += factor * entry.value
  }
  return seconds
}

/** Seconds of a timedelta, or a plain number of seconds where that is taken. */
export function secondsOrTimedelta(value: Value): number | undefined {
  if (value.kind === 'scalar' && typeof value.value === 'number') return value.value
  return timedeltaIn(value)
}

/** The class that `__type__` names. */
export function typeIn(value: Value | undefined): string | undefined {
  return textIn(under(value, '__type__'))
}
