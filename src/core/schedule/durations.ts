import type { Pipeline } from '../pipeline.ts'

/** How long a run of a pipeline takes, in seconds. `n` runs were measured; 0 for an estimate. */
export interface Expected {
  readonly p50: number
  readonly p95: number
  readonly n: number
}

/** What is known about the duration of a pipeline's runs; undefined where nothing is. */
export type ExpectedSeconds = (pipeline: Pipeline) => Expected | undefined

/** Nothing is known about any pipeline. */
export const nothingExpected: ExpectedSeconds = () => undefined

/** An entry of a list of settings, such as `daily.yml=45`. */
export interface NamedValue {
  readonly name: string
  readonly value: string
}

/** Splits at the last `=`, so that a name may hold one. Undefined where one side is empty. */
export function namedValue(entry: string): NamedValue | undefined {
  const at = entry.lastIndexOf('=')
  const name = entry.slice(0, Math.max(0, at)).trim()
  const value = entry.slice(at + 1).trim()
  return name === '' || value === '' ? undefined : { name, value }
}

/** Longest estimate, in minutes: a week. */
const longestEstimate = 10_080

/**
 * Durations from entries such as `orchestra/daily.yml=45`: the path or the name of a pipeline and its minutes. A measured duration comes
 * before an estimate. Entries that cannot be read count for nothing.
 */
export function withEstimates(entries: readonly string[], measured: ExpectedSeconds = nothingExpected): ExpectedSeconds {
  const minutesOf = new Map(
    entries.flatMap((entry) => {
      const pair = namedValue(entry)
      const minutes = pair && /^\d{1,5}(?:\.\d{1,3})?$/.test(pair.value) ? Number(pair.value) : 0
      return pair && minutes > 0 && minutes <= longestEstimate ? [[pair.name, minutes] as const] : []
    }),
  )
  return (pipeline) => {
    const minutes = minutesOf.get(pipeline.key) ?? minutesOf.get(pipeline.name)
    return measured(pipeline) ?? (minutes === undefined ? undefined : { p50: minutes * 60, p95: minutes * 60, n: 0 })
  }
}

/** Whole minutes that a run holds what it works on: its p95, and the one minute of its start where nothing is known. */
export function heldMinutes(expected: Expected | undefined): number {
  return expected === undefined ? 1 : Math.max(1, Math.ceil(expected.p95 / 60))
}
