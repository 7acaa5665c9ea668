/** Choices that depend on a seed only. */
export interface Chance {
  /** True in so many of a hundred cases. */
  readonly percent: (of: number) => boolean
  readonly one: <T>(list: readonly T[]) => T
  /** A whole number, both ends included. */
  readonly between: (low: number, high: number) => number
  /** So many of a list, in its order. */
  readonly some: <T>(list: readonly T[], most: number) => readonly T[]
}

export function chanceOf(seed: number): Chance {
  const next = mulberry32(seed)
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const one = <T>(list: readonly T[]): T => {
    const found = list[between(0, list.length - 1)]
    if (found === undefined) throw new Error('Nothing to choose from.')
    return found
  }
  return {
    between,
    one,
    percent: (of) => next() * 100 < of,
    some: (list, most) => {
      const count = between(0, Math.min(most, list.length))
      const chosen = new Set<number>()
      while (chosen.size < count) chosen.add(between(0, list.length - 1))
      return list.filter((_, index) => chosen.has(index))
    },
  }
}

function mulberry32(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
