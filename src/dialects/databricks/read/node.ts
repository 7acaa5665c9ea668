import { EntryList } from '../../../text/entries.ts'
import type { Node } from '../../../text/tree.ts'
import type { Value } from './value.ts'

const nowhere = { start: 0, end: 0 }

/** A value as a node of a tree, for readers of parameters. Its spans are those of the scalars that it was made of. */
export function nodeOf(value: Value): Node {
  if (value.kind === 'scalar') return value.node ?? { kind: 'scalar', span: nowhere, value: value.value, style: 'plain' }
  if (value.kind === 'unknown') return { kind: 'scalar', span: nowhere, value: value.text, style: 'plain' }
  if (value.kind === 'list') return { kind: 'list', span: nowhere, items: value.items.map(nodeOf) }
  const entries = new EntryList()
  for (const [key, entry] of value.entries) entries.add({ key, keySpan: nowhere, value: nodeOf(entry), merged: false })
  return { kind: 'map', span: nowhere, entries }
}
