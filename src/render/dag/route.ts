import type { DagLayout, Direction, Point } from './layout.ts'

type Edge = DagLayout['edges'][number]

/** In pixels. */
const head = { length: 7, half: 3.5 } as const

/**
 * The path of a line: a monotone cubic through all its points (Fritsch and Carlson, 1980, as in d3-shape), which leaves and enters along the direction
 * of the graph and never swings past a point.
 */
export function linePath({ points }: Edge, direction: Direction): string {
  const along = points.map((point) => turned(point, direction))
  const ends = along.at(-1)
  const first = along[0]
  if (!first || !ends) return ''
  // The line ends where the head of the arrow begins.
  const stops = [...along.slice(0, -1), { x: ends.x - (isForward(along) ? head.length : 0), y: ends.y }]
  const slopes = slopesOf(stops)
  const parts = stops.slice(1).map((to, index) => {
    const from = stops[index] ?? to
    const third = (to.x - from.x) / 3
    const near = { x: from.x + third, y: from.y + third * (slopes[index] ?? 0) }
    const far = { x: to.x - third, y: to.y - third * (slopes[index + 1] ?? 0) }
    return `C${[near, far, to].map((point) => written(turned(point, direction))).join(' ')}`
  })
  return `M${written(points[0] ?? first)}${parts.join('')}`
}

/** The head of the arrow as a polygon; where a line runs backwards, along its last piece. */
export function arrowPoints({ points }: Edge, direction: Direction): string {
  const [before, tip] = points.slice(-2).map((point) => turned(point, direction))
  if (!before || !tip) return ''
  const sign = tip.x >= before.x ? 1 : -1
  const base = tip.x - sign * head.length
  const corners = [tip, { x: base, y: tip.y - head.half }, { x: base, y: tip.y + head.half }]
  return corners.map((point) => written(turned(point, direction))).join(' ')
}

function isForward(along: readonly Point[]): boolean {
  const [before, tip] = along.slice(-2)
  return before !== undefined && tip !== undefined && tip.x - before.x > head.length
}

/** Slopes along x: none at both ends, in between the harmonic mean of the neighbours' where they agree in sign. */
function slopesOf(points: readonly Point[]): readonly number[] {
  const secants = points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    return to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x)
  })
  return points.map((_, index) => {
    const [before, after] = [secants[index - 1], secants[index]]
    if (before === undefined || after === undefined || before * after <= 0) return 0
    return (2 * before * after) / (before + after)
  })
}

/** With the direction of the graph as x. */
function turned({ x, y }: Point, direction: Direction): Point {
  return direction === 'right' ? { x, y } : { x: y, y: x }
}

function written({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`
}
