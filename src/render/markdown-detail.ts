/** How much of everything a text shows, at one step down from the full one, and how it shows a location. */
export interface Detail {
  /** Most findings that are not folded. */
  readonly open: number
  /** Code frames, related places and fixes. */
  readonly frames: boolean
  /** Most lines of the folded findings and of each other list. */
  readonly items: number
  /** Whether the chart of the day that the change moves is drawn: the first thing to go. */
  readonly chart: boolean
  /** The address of a line of a file; null for a location that is no link. Default: none is. */
  readonly addressOf?: (path: string, line: number) => string | null
}

const mostOpen = 5

const texts: readonly Omit<Detail, 'chart' | 'addressOf'>[] = [
  ...[3000, 2000, 1400, 1000, 700, 500, 350, 250, 180, 130, 90, 60, 40].map((items) => ({ open: mostOpen, frames: true, items })),
  ...[40, 20, 10].map((items) => ({ open: mostOpen, frames: false, items })),
  { open: 3, frames: false, items: 3 },
  { open: 1, frames: false, items: 0 },
]

/** From full over compact to minimal; the first that fits its budget is taken. */
export const details: readonly Detail[] = [
  ...texts.slice(0, 1).map((text) => ({ ...text, chart: true })),
  ...texts.map((text) => ({ ...text, chart: false })),
]
