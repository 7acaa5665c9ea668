/** Numbers in [0, 1), the same for the same seed on every machine. */
export type Random = () => number;
/** The mulberry32 generator: 32 bits of state, enough for resampling, not for secrets. */
export declare function randomFrom(seed: number): Random;
/** An integer in [0, `size`). */
export declare function indexBelow(size: number, random: Random): number;
/** Brings `items` into random order, in place (Fisher and Yates). */
export declare function shuffle(items: number[], random: Random): void;
