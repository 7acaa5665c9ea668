/** `a`, `a and b`, `a, b and c`. */
export function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** Neighbours in ascending numbers put together. */
export function runsOf(values: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = []
  for (const value of values) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === value - 1) run[1] = value
    else runs.push([value, value])
  }
  return runs
}

/** The distance between ascending numbers where it is the same for all of three or more. */
export function stepOf(values: readonly number[]): number | undefined {
  const [first, second] = values
  if (first === undefined || second === undefined || values.length < 3) return undefined
  const step = second - first
  return values.every((value, index) => value === first + index * step) ? step : undefined
}

/** More pieces than this are hard to follow in a sentence. */
const maxPieces = 8

/** Ascending numbers as short as can be, for any number of them: `1,5,10-12`. */
export function listed(values: readonly number[]): string {
  return runsOf(values)
    .map(([first, last]) => (first === last ? String(first) : `${first}-${last}`))
    .join()
}

/** Ascending numbers as `1, 5 and 10 to 12` or `1 to 31 in steps of 2`; undefined where that becomes too long. */
export function spelled(values: readonly number[], write: (value: number) => string = String): string | undefined {
  const step = stepOf(values)
  if (step !== undefined && step > 1 && values.length > 4)
    return `${write(values[0] ?? 0)} to ${write(values.at(-1) ?? 0)} in steps of ${step}`
  const runs = runsOf(values)
  if (runs.length > maxPieces) return undefined
  const pieces = runs.flatMap(([first, last]) => {
    if (last - first > 1) return [`${write(first)} to ${write(last)}`]
    return first === last ? [write(first)] : [write(first), write(last)]
  })
  return joined(pieces)
}
