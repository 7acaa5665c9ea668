import { describe, expect, it } from 'vitest'
import {
  type Drawing,
  type DrawnEdge,
  type DrawnGroup,
  type DrawnNode,
  isDrawable,
  mostDrawn,
} from '../../../src/model/drawing.ts'
import { dagSvg, drawDag } from '../../../src/render/dag/draw.ts'
import { type Box, type DagLayout, layoutDag } from '../../../src/render/dag/layout.ts'
import { labelLines } from '../../../src/render/dag/measure.ts'

function node(id: string, group: string | null = null, more: Partial<DrawnNode> = {}): DrawnNode {
  return { id, task: id, label: id, detail: 'dbt Core', badge: '', group, tone: 'plain', isCritical: false, hint: id, ...more }
}

function group(id: string, parent: string | null = null): DrawnGroup {
  return { id, label: id, parent, tone: 'plain' }
}

function edge(from: string, to: string): DrawnEdge {
  return { from, to, tone: 'plain', isCritical: false, isOnFailure: false }
}

/** Groups in a group, lines from and to groups, a line across frames, a cycle, and an empty group. */
const rich: Drawing = {
  nodes: [node('n1', 'g1'), node('n2', 'g1'), node('n3', 'g3'), node('n4', 'g3'), node('n5'), node('n6'), node('n10', 'g2')],
  groups: [group('g1'), group('g2'), group('g3', 'g2'), group('g4')],
  edges: [
    edge('g1', 'g2'),
    edge('n3', 'n4'),
    edge('g3', 'n10'),
    edge('g2', 'n5'),
    edge('n1', 'n4'),
    edge('n5', 'n6'),
    edge('n6', 'n5'),
    edge('g2', 'g4'),
  ],
}

describe('the layout of a graph', () => {
  it('does not depend on the order of its parts, nor on what was laid out before', () => {
    const turned = { nodes: rich.nodes.toReversed(), groups: rich.groups.toReversed(), edges: rich.edges.toReversed() }
    const first = layoutDag(rich)
    layoutDag({ nodes: [node('a'), node('b')], groups: [], edges: [edge('a', 'b')] })
    expect(layoutDag(turned)).toEqual(first)
    expect(layoutDag(rich)).toEqual(first)
  })

  it.each(['right', 'down'] as const)(
    'towards %s keeps siblings apart and what lies in a group inside its frame',
    (direction) => {
      const dag = layoutDag(rich, direction)
      const boxes = boxesOf(dag)
      for (const { node: one } of dag.nodes)
        for (const { node: other } of dag.nodes)
          if (one.id !== other.id)
            expect([one.id, other.id, overlap(at(boxes, one.id), at(boxes, other.id))]).toEqual([one.id, other.id, false])
      for (const { node: one, box } of dag.nodes) if (one.group !== null) expect(isWithin(box, at(boxes, one.group))).toBe(true)
      expect(isWithin(at(boxes, 'g3'), at(boxes, 'g2'))).toBe(true)
      expect(overlap(at(boxes, 'g1'), at(boxes, 'g2'))).toBe(false)
      for (const box of boxes.values()) expect(isWithin(box, { x: 0, y: 0, width: dag.width, height: dag.height })).toBe(true)
    },
  )

  it('ends every line at the boxes of what it joins', () => {
    const dag = layoutDag(rich)
    const boxes = boxesOf(dag)
    expect(dag.edges.map(({ edge: { from, to } }) => `${from}>${to}`).sort()).toEqual(
      rich.edges.map(({ from, to }) => `${from}>${to}`).sort(),
    )
    for (const { edge: joined, points } of dag.edges) {
      const [first, last] = [points[0], points.at(-1)]
      expect(first && touches(first, at(boxes, joined.from))).toBe(true)
      expect(last && touches(last, at(boxes, joined.to))).toBe(true)
    }
  })

  it('puts what waits to the right of, or below, what it waits for', () => {
    const chain = { nodes: [node('c'), node('b'), node('a')], groups: [], edges: [edge('a', 'b'), edge('b', 'c')] }
    const right = boxesOf(layoutDag(chain, 'right'))
    expect(at(right, 'a').x + at(right, 'a').width).toBeLessThan(at(right, 'b').x)
    expect(at(right, 'b').x + at(right, 'b').width).toBeLessThan(at(right, 'c').x)
    const down = boxesOf(layoutDag(chain, 'down'))
    expect(at(down, 'a').y + at(down, 'a').height).toBeLessThan(at(down, 'b').y)
  })

  it('leaves out lines that lead nowhere, twice, or from a group into itself', () => {
    const edges = [edge('n1', 'n2'), edge('n1', 'n2'), edge('n1', 'n1'), edge('n1', 'g1'), edge('g1', 'n1'), edge('gone', 'n2')]
    const dag = layoutDag({ nodes: [node('n1', 'g1'), node('n2')], groups: [group('g1')], edges })
    expect(dag.edges.map(({ edge: { from, to } }) => [from, to])).toEqual([['n1', 'n2']])
  })

  it('takes a group that lies in itself, and a parent that is not there, for none', () => {
    const groups = [group('g1', 'g2'), group('g2', 'g1'), group('g3', 'gone')]
    const dag = layoutDag({ nodes: [node('n1', 'g1'), node('n2', 'gone')], groups, edges: [edge('n1', 'n2')] })
    expect(dag.nodes.map(({ node: { id } }) => id)).toEqual(['n1', 'n2'])
    expect(dag.groups).toHaveLength(3)
  })

  it('draws a long chain downwards, where it fits on a page', () => {
    const nodes = Array.from({ length: 12 }, (_, index) => node(`n${index + 1}`))
    const edges = nodes.slice(1).map(({ id }, index) => edge(`n${index + 1}`, id))
    expect(layoutDag({ nodes, groups: [], edges }).direction).toBe('down')
    expect(layoutDag({ nodes: nodes.slice(0, 3), groups: [], edges: edges.slice(0, 2) }).direction).toBe('right')
  })

  it('is refused for a graph that no one could read', () => {
    const nodes = Array.from({ length: mostDrawn + 1 }, (_, index) => node(`n${index}`))
    expect(isDrawable({ nodes, groups: [], edges: [] })).toBe(false)
    expect(isDrawable({ nodes: [], groups: [], edges: [] })).toBe(false)
    expect(isDrawable(rich)).toBe(true)
  })
})

describe('the drawing', () => {
  it('escapes all that comes from a file', () => {
    const evil = '"><script>alert(1)</script>&\u2028\u202e'
    const graph = {
      nodes: [node('n1', 'g1', { label: evil, detail: evil, badge: evil, hint: evil })],
      groups: [{ ...group('g1'), label: evil }],
      edges: [],
    }
    for (const svg of [dagSvg(graph, evil), drawDag(layoutDag(graph), { title: evil, isWalked: true })]) {
      expect(svg).not.toMatch(/<script|[\u2028\u202e]|"><s/)
      expect(svg).toContain('&#60;script&#62;')
    }
  })

  it('names the whole picture, and each task where a script walks through them', () => {
    const still = dagSvg(rich, 'Tasks of daily')
    expect(still).toContain('role="img" aria-label="Tasks of daily"')
    expect(still).not.toContain('tabindex')
    const walked = drawDag(layoutDag(rich), { title: 'Tasks of daily', isWalked: true })
    expect(walked.match(/tabindex="0"/g)).toHaveLength(1)
    expect(walked.match(/tabindex="-1"/g)).toHaveLength(rich.nodes.length - 1)
  })

  it('stays small where a name is as long as a file', () => {
    const long = 'x'.repeat(1_000_000)
    const svg = dagSvg(
      {
        nodes: [node('n1', 'g1', { label: long, detail: long, hint: long })],
        groups: [{ ...group('g1'), label: long }],
        edges: [],
      },
      long,
    )
    expect(svg.length).toBeLessThan(6000)
  })

  it('breaks a long name at its joints, near the middle', () => {
    expect(labelLines('Fetch Data via AWS Lambda 12 again')).toEqual(['Fetch Data via AWS', 'Lambda 12 again'])
    expect(labelLines('load_customer_master_records_from_sap')).toEqual(['load_customer_master_', 'records_from_sap'])
    expect(labelLines('short')).toEqual(['short'])
    expect(labelLines('x'.repeat(500))).toHaveLength(2)
    expect(labelLines('')).toEqual([''])
  })
})

function boxesOf(dag: DagLayout): ReadonlyMap<string, Box> {
  return new Map([
    ...dag.nodes.map(({ node: { id }, box }) => [id, box] as const),
    ...dag.groups.map(({ group: { id }, box }) => [id, box] as const),
  ])
}

function at(boxes: ReadonlyMap<string, Box>, id: string): Box {
  const box = boxes.get(id)
  if (!box) throw new Error(`${id} has no place`)
  return box
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function isWithin(inner: Box, outer: Box): boolean {
  const room = 0.11
  return (
    inner.x >= outer.x - room &&
    inner.y >= outer.y - room &&
    inner.x + inner.width <= outer.x + outer.width + room &&
    inner.y + inner.height <= outer.y + outer.height + room
  )
}

function touches({ x, y }: { readonly x: number; readonly y: number }, box: Box): boolean {
  return overlap({ x: x - 1, y: y - 1, width: 2, height: 2 }, box)
}
