/** Numbers in [0, 1), the same for the same seed on every machine. */
export type Random = () => number

/** The mulberry32 generator: 32 bits of state, enough for resampling, not for secrets. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** An integer in [0, `size`). */
export function indexBelow(size: number, random: Random): number {
  return Math.floor(random() * size)
}

/** Brings `items` into random order, in place (Fisher and Yates). */
export function shuffle(items: number[], random: Random): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = indexBelow(at + 1, random)
    const held = items[at] ?? 0
    items[at] = items[other] ?? 0
    items[other] = held
  }
}
