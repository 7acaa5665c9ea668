/** A value with the range that holds the truth in 95 of 100 cases, and the number of observations behind it. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly n: number
}

/** Numbers from small to large; the input stays as it is. */
export function sortedNumbers(values: Iterable<number>): number[] {
  const numbers = [...values]
  if (numbers.length < fewNumbers) return numbers.sort((a, b) => a - b)
  const sorted = new Float64Array(numbers).sort()
  for (let at = 0; at < sorted.length; at++) numbers[at] = sorted[at] ?? 0
  return numbers
}

/** Of fewer numbers the way through a list of another kind costs more than it saves. */
const fewNumbers = 16

/**
 * The quantile by linear interpolation between order statistics at position `p·(n−1)`: type 7 of Hyndman and Fan, what R, NumPy and
 * spreadsheets compute by default. `sorted` must be sorted; null for an empty list.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | null {
  return sorted.length === 0 ? null : valueAt(sorted, p * (sorted.length - 1))
}

/** The middle value (type 7), or null for an empty list. */
export function median(values: Iterable<number>): number | null {
  return quantile(sortedNumbers(values), 0.5)
}

/** The value at a position between indices, clamped to the ends. */
export function valueAt(sorted: ArrayLike<number>, position: number): number {
  const clamped = Math.min(Math.max(position, 0), sorted.length - 1)
  const below = sorted[Math.floor(clamped)] ?? 0
  const above = sorted[Math.ceil(clamped)] ?? below
  return below + (above - below) * (clamped - Math.floor(clamped))
}

/** The 97.5th percentile of the normal distribution: two-sided 95 %. */
export const normal975 = 1.959963984540054

/** A share with its 95 % score interval (Wilson 1927), which stays inside 0 and 1 and works for small counts; null for no trials. */
export function shareOf(hits: number, trials: number): Estimate | null {
  if (trials === 0) return null
  const share = hits / trials
  const zz = normal975 ** 2
  const scale = 1 + zz / trials
  const middle = (share + zz / (2 * trials)) / scale
  const half = (normal975 * Math.sqrt((share * (1 - share)) / trials + zz / (4 * trials ** 2))) / scale
  return { value: share, low: hits === 0 ? 0 : middle - half, high: hits === trials ? 1 : middle + half, n: trials }
}

/** Rounds for reports: seconds to milliseconds, shares to four digits would be lost noise beyond it. */
export function rounded(value: number, digits = 3): number {
  const scale = 10 ** digits
  return Math.round(value * scale) / scale
}

/** As `rounded`, null staying null. */
export function roundedOrNull(value: number | null, digits = 3): number | null {
  return value === null ? null : rounded(value, digits)
}
