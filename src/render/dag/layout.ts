import { Graph, layout } from '@dagrejs/dagre'
import type { Drawing, DrawnEdge, DrawnGroup, DrawnNode } from '../../model/drawing.ts'
import { groupLabelWidth, type Size, sizeOf } from './measure.ts'
import { type Frame, type Level, type Tree, treeOf } from './tree.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle by its upper left corner, in pixels. */
export interface Box extends Point, Size {}

/** `right`: what waits stands to the right of what it waits for. `down`: below it. */
export type Direction = 'right' | 'down'

/** Where everything is drawn. */
export interface DagLayout extends Size {
  readonly direction: Direction
  readonly nodes: readonly { readonly node: DrawnNode; readonly box: Box }[]
  /** Outer groups before those inside them. */
  readonly groups: readonly { readonly group: DrawnGroup; readonly box: Box }[]
  readonly edges: readonly { readonly edge: DrawnEdge; readonly points: readonly Point[] }[]
}

/** In pixels: the widest graph that a page shows at full size. A wider one is drawn downwards where that is narrower. */
const pageWidth = 1080
const margin = { x: 8, y: 8 } as const
/** Room between the frame of a group and what it holds. */
const padding = { x: 14, top: 27, bottom: 13 } as const
const gap = { across: 16, along: 42 } as const
/** So many parts without any order between them are set in columns. */
const leastForColumns = 5

/**
 * Places tasks, groups and dependencies: each group by itself, and then as one box among its siblings, by Sugiyama's method (dagre). The same graph
 * gives the same places: parts and edges are sorted by id before they are laid out. What is named twice or names nothing is left out.
 */
export function layoutDag(graph: Drawing, direction?: Direction): DagLayout {
  const tree = treeOf(graph)
  if (direction) return layoutTowards(tree, direction)
  const right = layoutTowards(tree, 'right')
  if (right.width <= pageWidth) return right
  const down = layoutTowards(tree, 'down')
  return down.width < right.width ? down : right
}

interface Canvas {
  readonly boxes: Map<string, Box>
  readonly routes: Map<DrawnEdge, readonly Point[]>
}

function layoutTowards(tree: Tree, direction: Direction): DagLayout {
  const inner = new Map<Frame, Placed>()
  const { width, height } = placeLevel(tree.root, direction, inner)
  const drawing: Canvas = { boxes: new Map(), routes: new Map() }
  settle(tree.root, { x: margin.x, y: margin.y }, inner, drawing)
  const boxOf = (id: string): Box => drawing.boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }
  return {
    direction,
    width: Math.ceil(width + 2 * margin.x),
    height: Math.ceil(height + 2 * margin.y),
    nodes: tree.nodes.map((node) => ({ node, box: boxOf(node.id) })),
    groups: tree.groups.map((group) => ({ group, box: boxOf(group.id) })),
    edges: tree.edges.map((edge) => {
      const bends = drawing.routes.get(edge) ?? []
      return { edge, points: attached(bends, boxOf(edge.from), boxOf(edge.to), direction) }
    }),
  }
}

/** A group with what it holds, relative to its own corner. */
interface Placed extends Size {
  readonly parts: ReadonlyMap<string, Box>
  readonly routes: ReadonlyMap<DrawnEdge, readonly Point[]>
}

function placeLevel(frame: Frame, direction: Direction, known: Map<Frame, Placed>): Placed {
  const sizes = new Map<string, Size>()
  for (const node of frame.nodes) sizes.set(node.id, sizeOf(node))
  for (const child of frame.frames) sizes.set(child.id, framed(placeLevel(child, direction, known), child.label))
  const isOrdered = frame.levels.length > 0 || sizes.size < leastForColumns
  const placed = isOrdered ? ordered(sizes, frame.levels, direction) : inColumns(sizes)
  known.set(frame, placed)
  return placed
}

function framed({ width, height }: Size, label: string): Size {
  return {
    width: Math.max(width + 2 * padding.x, groupLabelWidth(label) + 8),
    height: Math.max(height, 12) + padding.top + padding.bottom,
  }
}

function ordered(sizes: ReadonlyMap<string, Size>, levels: readonly Level[], direction: Direction): Placed {
  if (sizes.size === 0) return { width: 0, height: 0, parts: new Map(), routes: new Map() }
  const dagre = new Graph()
  dagre.setGraph({ rankdir: direction === 'right' ? 'LR' : 'TB', nodesep: gap.across, ranksep: gap.along, edgesep: 10 })
  dagre.setDefaultEdgeLabel(() => ({}))
  for (const [id, size] of sizes) dagre.setNode(id, { ...size })
  for (const { from, to } of levels) dagre.setEdge(from, to)
  layout(dagre)
  const parts = new Map<string, Box>()
  for (const [id, { width, height }] of sizes) {
    const { x = 0, y = 0 } = dagre.node(id)
    parts.set(id, { x: rounded(x - width / 2), y: rounded(y - height / 2), width, height })
  }
  const routes = new Map<DrawnEdge, readonly Point[]>()
  for (const { from, to, edges } of levels) {
    const { points = [] } = dagre.edge(from, to)
    const bends = isBackward(points, direction) ? points : straightened(points, parts, direction)
    for (const edge of edges) routes.set(edge, bends)
  }
  return { ...extentOf(parts), parts, routes }
}

function isBackward(points: readonly Point[], direction: Direction): boolean {
  const [first, last] = [points[0], points.at(-1)]
  return first !== undefined && last !== undefined && (direction === 'right' ? last.x < first.x : last.y < first.y)
}

/**
 * dagre bends a line once between two ranks and once on each rank that it passes. The line is straight past the parts of that rank, and needs no bend
 * in between.
 */
function straightened(points: readonly Point[], parts: ReadonlyMap<string, Box>, direction: Direction): readonly Point[] {
  const boxes = [...parts.values()]
  return points.flatMap((point, index) => {
    if (index === 0 || index === points.length - 1) return [point]
    if (index % 2 === 1) return []
    if (direction === 'right') {
      const half =
        Math.max(0, ...boxes.filter(({ x, width }) => Math.abs(x + width / 2 - point.x) < 1).map(({ width }) => width)) / 2
      return [
        { x: point.x - half, y: point.y },
        { x: point.x + half, y: point.y },
      ]
    }
    const half =
      Math.max(0, ...boxes.filter(({ y, height }) => Math.abs(y + height / 2 - point.y) < 1).map(({ height }) => height)) / 2
    return [
      { x: point.x, y: point.y - half },
      { x: point.x, y: point.y + half },
    ]
  })
}

function extentOf(parts: ReadonlyMap<string, Box>): Size {
  const boxes = [...parts.values()]
  return {
    width: Math.max(0, ...boxes.map(({ x, width }) => x + width)),
    height: Math.max(0, ...boxes.map(({ y, height }) => y + height)),
  }
}

/** Rows of equal parts, about as wide as high: what has no order shows none. */
function inColumns(sizes: ReadonlyMap<string, Size>): Placed {
  const columns = Math.min(4, Math.ceil(Math.sqrt(sizes.size / 2)))
  const width = Math.max(...[...sizes.values()].map((size) => size.width))
  const parts = new Map<string, Box>()
  let top = 0
  let rowHeight = 0
  for (const [index, [id, size]] of [...sizes].entries()) {
    if (index % columns === 0 && index > 0) {
      top += rowHeight + gap.across
      rowHeight = 0
    }
    rowHeight = Math.max(rowHeight, size.height)
    parts.set(id, { x: (index % columns) * (width + gap.across), y: top, width, height: size.height })
  }
  return { ...extentOf(parts), parts, routes: new Map() }
}

/** From places within each group to places on the page. */
function settle(frame: Frame, at: Point, inner: ReadonlyMap<Frame, Placed>, drawing: Canvas): void {
  const placed = inner.get(frame)
  if (!placed) return
  const moved = ({ x, y }: Point): Point => ({ x: rounded(x + at.x), y: rounded(y + at.y) })
  for (const [id, box] of placed.parts) drawing.boxes.set(id, { ...box, ...moved(box) })
  for (const [edge, points] of placed.routes) drawing.routes.set(edge, points.map(moved))
  for (const child of frame.frames) {
    const box = drawing.boxes.get(child.id)
    const { width = 0 } = inner.get(child) ?? {}
    // A frame that its name makes wide has its parts in the middle.
    if (box) settle(child, { x: box.x + (box.width - width) / 2, y: box.y + padding.top }, inner, drawing)
  }
}

/** A line leaves the side of its box that faces the other one, near its middle. */
function attached(points: readonly Point[], from: Box, to: Box, direction: Direction): readonly Point[] {
  const isBack = direction === 'right' ? to.x < from.x + from.width : to.y < from.y + from.height
  if (isBack) return points
  const [first, last] = [points[0], points.at(-1)]
  const inner = points.slice(1, -1)
  if (direction === 'right') {
    const start = { x: rounded(from.x + from.width), y: sideAt(from.y, from.height, first?.y) }
    const end = { x: to.x, y: sideAt(to.y, to.height, last?.y) }
    return [start, ...inner.filter(({ x }) => x > start.x && x < end.x), end]
  }
  const start = { x: sideAt(from.x, from.width, first?.x), y: rounded(from.y + from.height) }
  const end = { x: sideAt(to.x, to.width, last?.x), y: to.y }
  return [start, ...inner.filter(({ y }) => y > start.y && y < end.y), end]
}

/** At the middle of a side, or moved towards the bend by a fifth of the side at most, so that many lines stay apart. */
function sideAt(start: number, length: number, wanted = start + length / 2): number {
  const middle = start + length / 2
  return rounded(Math.max(middle - length / 5, Math.min(middle + length / 5, wanted)))
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
