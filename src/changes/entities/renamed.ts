import { withGroups } from '../../model/nesting.ts'
import { type NodeKey, nodeKeyOf, type Pipeline } from '../../model/pipeline.ts'
import type { Reference } from '../../model/reference.ts'
import type { Span } from '../../text/source.ts'
import type { Entity } from './entity.ts'

/** Rewrites texts that speak of entities by their ids now to the ids before. */
export interface Renamed {
  /** The text of the scalar at a pointer, or of a piece of it. */
  text(at: string, text: string, within?: Span): string
}

interface Piece extends Span {
  readonly id: string
}

/** Who is named otherwise than before, in dependencies and in expressions. */
export function idsBefore(pipeline: Pipeline, former: ReadonlyMap<NodeKey, { readonly entity: Entity }>): Renamed {
  const whole = new Map<string, string>()
  const ids = new Map([...pipeline.nodes.values()].map((node) => [node.id, node]))
  for (const node of pipeline.nodes.values())
    for (const { on, name, path } of node.dependencies) {
      const target = on === null ? ids.get(name) : pipeline.nodes.get(on)
      // What the base does not have is not what bore its id there.
      if (target) whole.set(nodeKeyOf(path), former.get(target.key)?.entity.id ?? `+${target.id}`)
    }
  const pieces = new Map<string, Piece[]>()
  const idOf = formerIds(pipeline, former)
  for (const reference of pipeline.references) {
    const id = idOf(reference)
    if (id === undefined || id === reference.name) continue
    const at = nodeKeyOf(reference.site.path)
    pieces.set(at, [...(pieces.get(at) ?? []), { ...reference.nameSpan, id }])
  }
  return {
    text: (at, text, within = { start: 0, end: text.length }) => {
      const name = whole.get(at)
      return name ?? replaced(text, within.start, pieces.get(at) ?? [])
    },
  }
}

/** `text` begins at `offset` of the scalar that the pieces are counted in. */
function replaced(text: string, offset: number, pieces: readonly Piece[]): string {
  let written = ''
  let at = 0
  for (const { start, end, id } of [...pieces].sort((a, b) => a.start - b.start)) {
    if (start - offset < at || end - offset > text.length) continue
    written += text.slice(at, start - offset) + id
    at = end - offset
  }
  return written + text.slice(at)
}

/** The former id of what a reference means; undefined where it means nothing that is known. References ignore case. */
function formerIds(pipeline: Pipeline, former: ReadonlyMap<NodeKey, { readonly entity: Entity }>) {
  const ids = new Map<string, string>()
  const add = (context: string, id: string, key: NodeKey) => {
    const before = former.get(key)?.entity.id
    if (before !== undefined) ids.set(`${context} ${id.toLowerCase()}`, before)
  }
  for (const node of pipeline.nodes.values()) add(node.kind, node.id, node.key)
  for (const { name, path } of pipeline.parameters) add('input', name, nodeKeyOf(path))
  for (const { key, fanOut } of pipeline.groups)
    for (const { name, path } of fanOut?.inputs ?? []) add(`matrix ${key}`, name, nodeKeyOf(path))
  return ({ context, name, site }: Reference): string | undefined => {
    if (name === null) return undefined
    const reader = pipeline.nodes.get(site.reader ?? '')
    const group = reader && withGroups(pipeline, reader).find((node) => node.kind === 'group' && node.fanOut !== null)?.key
    return ids.get(`${context === 'matrix' ? `matrix ${group}` : context} ${name.toLowerCase()}`)
  }
}
