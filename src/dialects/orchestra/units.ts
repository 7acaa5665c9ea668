export type Unit = 'minutes' | 'seconds'

const secondsPer: Readonly<Record<Unit, number>> = { minutes: 60, seconds: 1 }

/** The keys whose numbers have a unit. */
const units: Readonly<Record<string, Unit>> = {
  retry_delay: 'minutes',
  timeout: 'seconds',
  timeout_mins: 'minutes',
  frequency_secs: 'seconds',
  min_baseline_seconds: 'seconds',
}

const letterSeconds: Readonly<Record<string, number>> = { d: 86_400, h: 3_600, m: 60, s: 1 }

/** The unit of a key's number, or undefined. */
export function unitOf(key: string): Unit | undefined {
  return Object.hasOwn(units, key) ? units[key] : undefined
}

/** `5 minutes`, `1 second`. */
export function amount(count: number, unit: Unit): string {
  return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`
}

/** What a text such as `00:05:00`, `5m`, `1h 30 min`, `PT5M` or `5` means in a unit, where that is a whole number. */
export function wholeIn(text: string, unit: Unit): number | undefined {
  if (text.length > 40) return undefined
  const trimmed = text.trim()
  if (/^\d{1,9}$/.test(trimmed)) return Number(trimmed)
  const seconds = clockSeconds(trimmed) ?? durationSeconds(trimmed)
  return seconds === undefined ? undefined : whole(seconds / secondsPer[unit])
}

/** A number of the other unit, turned into this one, where that is a whole number of at least one. */
export function fromOtherUnit(count: number, unit: Unit): number | undefined {
  const converted = whole(unit === 'minutes' ? count / 60 : count * 60)
  return converted !== undefined && converted >= 1 ? converted : undefined
}

function whole(count: number): number | undefined {
  return Number.isSafeInteger(count) ? count : undefined
}

function clockSeconds(text: string): number | undefined {
  const parts = /^(\d{1,3}):(\d{1,2}):(\d{1,2})$/.exec(text)
  return parts ? Number(parts[1]) * 3_600 + Number(parts[2]) * 60 + Number(parts[3]) : undefined
}

function durationSeconds(text: string): number | undefined {
  const spoken = text.toLowerCase().replace(/^pt(?=\d)/, '')
  if (!/^(?:\d{1,6} ?[a-z]{1,7}[ ,]{0,2})+$/.test(spoken)) return undefined
  let seconds = 0
  for (const [, count, word] of spoken.matchAll(/(\d{1,6}) ?([a-z]{1,7})/g)) {
    if (!/^(?:d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)$/.test(word ?? '')) return undefined
    seconds += Number(count) * (letterSeconds[(word ?? '').charAt(0)] ?? 0)
  }
  return seconds
}
