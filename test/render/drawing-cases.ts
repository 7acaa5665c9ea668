import type { Drawing, DrawnEdge, DrawnGroup, DrawnNode, Tone } from '../../src/model/drawing.ts'
import { dotOf } from '../../src/render/drawing-dot.ts'
import { flowchartOf } from '../../src/render/drawing-mermaid.ts'
import { ganttOfDay } from '../../src/render/schedule-mermaid.ts'
import { bounded, shown } from '../../src/text/quote.ts'
import { ownHostileTexts } from './hostile.ts'

/** A drawing that real programs read, and what it is called. */
export interface DrawingCase {
  readonly name: string
  readonly drawing: Drawing
}

const node = (number: number, label: string, changes: Partial<DrawnNode> = {}): DrawnNode => ({
  id: `n${number}`,
  task: `t${number}`,
  label,
  detail: '',
  badge: '',
  group: null,
  tone: 'plain',
  isCritical: false,
  hint: label,
  ...changes,
})
const group = (number: number, label: string, parent: string | null = null, tone: Tone = 'plain'): DrawnGroup => ({
  id: `g${number}`,
  label,
  parent,
  tone,
})
const edge = (from: string, to: string, changes: Partial<DrawnEdge> = {}): DrawnEdge => ({
  from,
  to,
  tone: 'plain',
  isCritical: false,
  isOnFailure: false,
  ...changes,
})

const nested: Drawing = {
  groups: [group(1, 'Outer'), group(2, 'Inner', 'g1'), group(3, 'Innermost', 'g2', 'added'), group(4, 'Beside')],
  nodes: [
    node(1, 'Load', { group: 'g3', detail: 'Fivetran' }),
    node(2, 'Test', { group: 'g2', tone: 'changed' }),
    node(3, 'Mail', { group: 'g4', tone: 'removed' }),
    node(4, 'Free', { tone: 'failing', badge: '20 %', isCritical: true }),
    { ...node(5, 'Reports', { detail: '12 tasks' }), id: 'g5', task: null },
  ],
  edges: [
    edge('n1', 'n2'),
    edge('g1', 'g4'),
    edge('g3', 'n2', { tone: 'added' }),
    edge('n2', 'n3', { tone: 'removed' }),
    edge('n4', 'g2', { isCritical: true }),
    edge('g5', 'n4'),
  ],
}

const chain: Drawing = {
  groups: [],
  nodes: Array.from({ length: 12 }, (_, at) => node(at + 1, `Step ${at + 1}`)),
  edges: Array.from({ length: 11 }, (_, at) => edge(`n${at + 1}`, `n${at + 2}`)),
}

/** Names that look like a word or a mark of Mermaid, Markdown, HTML or DOT. */
const words = [
  'end',
  '1. Load',
  '- Load',
  'subgraph',
  'graph TD',
  '`code` and "quotes"',
  'a & b &amp; c < d > e',
  '**bold** #35; \\N \\n \\l',
  'x-->y; style n1 fill:#f00',
  'orders (daily) [v2] {new}',
  'Zahlung für Österreich, 50 %',
  '売上 の 集計',
]

const named = (labels: readonly string[]): Drawing => ({
  groups: labels.map((label, at) => group(at + 1, label)),
  nodes: labels.map((label, at) => node(at + 1, label, { group: `g${at + 1}`, detail: label })),
  edges: labels.slice(1).map((_, at) => edge(`g${at + 1}`, `n${at + 2}`)),
})

/** Drawings of every kind. */
export const drawingCases: readonly DrawingCase[] = [
  { name: 'nested', drawing: nested },
  { name: 'chain', drawing: chain },
  { name: 'words', drawing: named(words) },
  { name: 'hostile', drawing: named(ownHostileTexts) },
  { name: 'one task', drawing: { groups: [], nodes: [node(1, 'Only')], edges: [] } },
]

/** A text of ours, and what a real program is to show of it: each name with its lines, sorted. */
export interface ReadableText {
  readonly name: string
  readonly text: string
  readonly labels: readonly string[]
}

const midnight = Date.UTC(2026, 10, 23)
const hour = 3_600_000
const bars = [
  { from: midnight + 2.5 * hour, to: midnight + 2.5 * hour, collides: false, starts: 1 },
  { from: midnight + 6 * hour, to: midnight + 8 * hour, collides: true, starts: 1 },
]

/** Flowcharts, and the chart of a day, as they stand in comments and documentation. */
export function mermaidTexts(): readonly ReadableText[] {
  const sections = [...words, ...ownHostileTexts].map((name, at) => ({ name, isSensor: at % 3 === 0, isMoved: at === 1, bars }))
  const charts = [
    { name: 'day', text: ganttOfDay(null, midnight, sections), labels: [] },
    {
      name: 'day with a title',
      text: ganttOfDay('Monday 23 Nov 2026 Europe/London', midnight, sections.slice(0, 3)),
      labels: [],
    },
  ]
  return [
    ...drawingCases.map(({ name, drawing }) => ({
      name,
      text: flowchartOf(drawing, { hasDetails: true }),
      labels: labelsOf(drawing, 40).map(likened).sort(),
    })),
    ...charts,
  ]
}

/** The same drawings in DOT. */
export function dotTexts(): readonly ReadableText[] {
  return drawingCases.map(({ name, drawing }) => ({ name, text: dotOf(drawing, name), labels: labelsOf(drawing, 200) }))
}

const toneWords: Readonly<Record<Tone, string>> = {
  plain: '',
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  failing: '',
}

function labelsOf({ nodes, groups }: Drawing, most: number): readonly string[] {
  const own = (text: string) => bounded(shown(text, most * 8).trim(), most) || '-'
  const lines = nodes.map(({ label, detail, tone, badge }) => [
    own(label),
    ...(detail.trim() === '' ? [] : [own(detail)]),
    ...(toneWords[tone] === '' ? [] : [toneWords[tone]]),
    ...(badge === '' ? [] : [`${badge} of runs fail`]),
  ])
  const frames = groups.map(({ label, tone }) => own(label) + (toneWords[tone] === '' ? '' : ` (${toneWords[tone]})`))
  return [...lines.map((parts) => parts.join('\n')), ...frames].map(squeezed).sort()
}

/** Marks of Markdown as letters that look the same. */
function likened(text: string): string {
  return text.replaceAll('*', '∗').replaceAll('`', 'ˋ').replaceAll('~', '∼')
}

/** Blanks as a page shows them, without what shows nothing. */
export function squeezed(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim()
}
