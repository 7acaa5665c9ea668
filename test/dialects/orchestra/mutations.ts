import { readFileSync } from 'node:fs'
import { concreteShape, hasKey, shapeBelow } from '../../../src/dialects/orchestra/keys.ts'
import { parseDocument } from '../../../src/text/parse.ts'
import { lineIndexAt, type Span } from '../../../src/text/source.ts'
import type { Entry, MapNode, Node } from '../../../src/text/tree.ts'

/** A real file with one defect put in, and where and how it should be told. */
export interface Mutant {
  readonly text: string
  readonly line: number
  readonly key: string
  readonly what: string
}

interface Site {
  readonly entry: Entry
  readonly shape: string
  readonly parent: MapNode
  /** Line of the key of the mapping, or of its first key where it has none. */
  readonly parentLine: number
}

interface Schema {
  readonly [key: string]: Schema | string | readonly string[] | undefined
}

const schema = JSON.parse(
  readFileSync(new URL('../../../src/dialects/orchestra/format.schema.json', import.meta.url), 'utf8'),
) as Schema
const definitions = schema['$defs'] as Schema

/** Every key of a file that the schema knows. Aliased parts are left out: their text stands elsewhere. */
function sitesIn(text: string): readonly Site[] {
  const { root, lineStarts } = parseDocument({ path: 'pipeline.yml', text })
  const lineOf = (offset: number) => lineIndexAt(lineStarts, offset) + 1
  const sites: Site[] = []
  const visit = (node: Node, shape: string, line: number): void => {
    if (node.kind === 'list') {
      node.items.forEach((item, index) => {
        visit(item, shapeBelow(shape, index), lineOf(item.span.start))
      })
    }
    if (node.kind !== 'map') return
    for (const entry of node.entries.values()) {
      const below = concreteShape(shapeBelow(shape, entry.key), entry.value)
      if (hasKey(shape, entry.key)) sites.push({ entry, shape, parent: node, parentLine: line })
      visit(entry.value, below, lineOf(entry.keySpan.start))
    }
  }
  if (root) visit(root, 'file', lineOf(root.span.start))
  return sites.filter(({ entry }) => !entry.merged && text.startsWith(entry.key, entry.keySpan.start))
}

/** Each key once with two letters swapped, one dropped or one doubled; which one depends on its position only. */
export function* misspelt(text: string): Generator<Mutant> {
  for (const { entry } of sitesIn(text)) {
    const { key, keySpan } = entry
    const at = 1 + (keySpan.start % (key.length - 2))
    const [head, rest] = [key.slice(0, at), key.slice(at)]
    const swapped = head + rest.charAt(1) + rest.charAt(0) + rest.slice(2)
    const dropped = head + rest.slice(1)
    const wrong = [swapped === key ? dropped : swapped, dropped, head + rest.charAt(0) + rest][keySpan.start % 3] ?? dropped
    yield { text: replaced(text, keySpan, wrong), line: lineAt(text, keySpan.start), key, what: `${key} as ${wrong}` }
  }
}

/** Each typed value once with a value of another type. */
export function* mistyped(text: string): Generator<Mutant> {
  for (const { entry, shape } of sitesIn(text)) {
    const { key, value } = entry
    const wrong = wrongFor(typesOf(shape, key))
    if (wrong === undefined || value.span.end === value.span.start) continue
    const span = { start: entry.keySpan.end, end: endOf(text, value.span) }
    yield { text: replaced(text, span, `: ${wrong}`), line: lineAt(text, span.start), key, what: `${key}: ${wrong}` }
  }
}

/** Each file without one of its required keys. */
export function* incomplete(text: string): Generator<Mutant> {
  for (const { entry, shape, parent, parentLine } of sitesIn(text)) {
    const { key } = entry
    if (!requiredOf(shape).includes(key)) continue
    const siblings = [...parent.entries.values()]
    const at = siblings.indexOf(entry)
    const [before, after] = [siblings[at - 1], siblings[at + 1]]
    const span = after
      ? { start: entry.keySpan.start, end: after.keySpan.start }
      : { start: before ? endOf(text, before.value.span) : -1, end: endOf(text, entry.value.span) }
    if (span.start < 0 || (before && before.value.span.start === before.value.span.end && !after)) continue
    yield { text: replaced(text, span, ''), line: parentLine, key, what: `no ${key}` }
  }
}

/** The end of a value without the blanks and comments that a block's span may include. */
function endOf(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length
}

function typesOf(shape: string, key: string): readonly string[] {
  const owner = (shape === 'file' ? schema : definitions[shape]) as Schema
  const property = (owner['properties'] as Schema)[key] as Schema
  const reference = property['$ref']
  const own = typeof reference === 'string' ? (definitions[reference.slice('#/$defs/'.length)] as Schema) : property
  const type = own['type']
  return typeof type === 'string' ? [type] : ((type as readonly string[] | undefined) ?? [])
}

function wrongFor(types: readonly string[]): string | undefined {
  if (types.length === 0) return undefined
  if (!types.includes('integer') && !types.includes('number')) return '7'
  return types.includes('string') ? 'false' : 'many'
}

function requiredOf(shape: string): readonly string[] {
  return ((shape === 'file' ? schema : (definitions[shape] as Schema))['required'] as readonly string[] | undefined) ?? []
}

function replaced(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end)
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
