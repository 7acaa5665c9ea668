/** Numbers in [0, 1), the same for the same seed on every machine. */
export type Random = () => number

/** A seeded source of them. */
export interface SeededRandom extends Random {
  /** An integer in [0, `size`). */
  below(size: number): number
}

/**
 * The mulberry32 generator: 32 bits of state, enough for resampling, not for secrets. The state is a signed number, which the runtime keeps
 * without an object; a fraction that a function answers is one: millions of them are drawn.
 */
export function randomFrom(seed: number): SeededRandom {
  let state = seed | 0
  const bits = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return mixed ^ (mixed >>> 14)
  }
  const below = (size: number) => Math.floor(((bits() >>> 0) / 4294967296) * size)
  return Object.assign(() => (bits() >>> 0) / 4294967296, { below })
}

/** Brings `items` into random order, in place (Fisher and Yates). */
export function shuffle(items: number[], random: SeededRandom): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    const held = items[at] ?? 0
    items[at] = items[other] ?? 0
    items[other] = held
  }
}
