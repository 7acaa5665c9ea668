import type { TextProblem, TextProblemCode } from '../document.ts'
import type { Fix } from '../fix.ts'
import type { Span } from '../source.ts'
import type { Node, ScalarNode } from '../tree.ts'
import { limits } from './limits.ts'

/** What an anchor names: nothing yet while its node is read, then the node and what it costs to write it out. */
export type Anchored = 'open' | { readonly node: Node; readonly nodes: number; readonly characters: number }

/** What is told of the values of a text while it is read. */
export interface Telling {
  readonly text: string
  readonly problems: TextProblem[]
  readonly told: Map<TextProblemCode, number>
  /** The key whose value is being read. */
  key: string
}

/** The state of one walk over the nodes of a document. */
export interface Walk extends Telling {
  readonly lineStarts: readonly number[]
  readonly anchors: Map<string, Anchored>
  /** Nodes and UTF-16 units so far, every alias written out. */
  nodes: number
  characters: number
  depth: number
  isOver: boolean
}

/** A walk that has seen nothing. */
export function walkOf(text: string, lineStarts: readonly number[]): Walk {
  return {
    text,
    lineStarts,
    anchors: new Map(),
    problems: [],
    told: new Map(),
    nodes: 0,
    characters: 0,
    depth: 0,
    isOver: false,
    key: '',
  }
}

/** Notes a problem; beyond the limit of its kind it is dropped. */
export function tell(walk: Telling, code: TextProblemCode, message: string, span: Span, fix?: Fix): void {
  const count = walk.told.get(code) ?? 0
  walk.told.set(code, count + 1)
  if (count < limits.problems) walk.problems.push({ code, message, span, ...(fix && { fix }) })
}

/** Counts what a node costs when aliases are written out; beyond the budget the walk is over. */
export function spend(walk: Walk, nodes: number, characters: number, span: Span): void {
  if (walk.isOver) return
  walk.nodes += nodes
  walk.characters += characters
  if (walk.nodes <= limits.nodes && walk.characters <= limits.text && walk.depth <= 2 * limits.depth) return
  walk.isOver = true
  const message =
    'With every alias written out, the file is too large or too deep to be read safely; use fewer aliases or split it'
  tell(walk, 'too-large', message, span)
}

/** Stands in for a value that is left empty or cannot be read. */
export function nothingAt(at: number): ScalarNode {
  return { kind: 'scalar', span: { start: at, end: at }, value: null, style: 'empty' }
}
