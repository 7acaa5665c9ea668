import { quoted } from './quote.ts'

/** `1 task`, `3 tasks`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}

/** `99 runs`, `about 6400 runs`: exact below a hundred, else its first two digits. */
export function aboutCount(number: number, noun: string): string {
  if (number < 100) return count(number, noun)
  const scale = 10 ** (Math.floor(Math.log10(number)) - 1)
  return `about ${Math.floor(number / scale) * scale} ${noun}s`
}

/** `"a"`, `"a" and "b"`, `"a", "b" and 4 more`: names from a file, quoted, never more than `most`. */
export function listNames(names: readonly string[], most = 3): string {
  const shown = names.slice(0, names.length === most + 1 ? most + 1 : most).map(quoted)
  const rest = names.length - shown.length
  return joined(rest > 0 ? [...shown, `${rest} more`] : shown)
}

/** A message and what to do about it, as two sentences. A question needs no full stop. */
export function inSentences(message: string, remedy: string): string {
  return `${message}${/[.?!]$/.test(message) ? '' : '.'} ${remedy}`.trimEnd()
}

/** `a, b and c`. */
export function joined(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`
}

/** A duration as people say it: `90 seconds`, `45 minutes`, `2 hours`, `1 day`. Exact: the largest unit that divides it. */
export function duration(seconds: number): string {
  const units = [
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
  ] as const
  for (const [size, noun] of units) if (seconds >= size && seconds % size === 0) return count(seconds / size, noun)
  return count(seconds, 'second')
}

/** A measured duration, rounded to what a person needs: `42 seconds`, `14 minutes`, `1 hour 5 minutes`. */
export function roughDuration(seconds: number): string {
  if (seconds < 90) return count(Math.round(seconds), 'second')
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return count(minutes, 'minute')
  const rest = minutes % 60
  return rest === 0 ? count(minutes / 60, 'hour') : `${count(Math.floor(minutes / 60), 'hour')} ${count(rest, 'minute')}`
}
