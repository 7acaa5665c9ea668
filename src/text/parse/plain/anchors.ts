import type { EntryList } from '../../entries.ts'
import type { MapNode, Merge, Node } from '../../tree.ts'
import { limits } from '../limits.ts'
import { mergeEntries } from '../merge.ts'
import { afterBlanks, isWithinLimits, type Reader } from './reader.ts'
import { isGap, sign } from './signs.ts'

/** Far below the budgets, so that the full reader alone decides what is too much. */
const mostAnchors = limits.anchors / 2
const mostAliases = limits.aliases / 2

/** Reads a name and the node behind it. Undefined where an anchor has no node, where the same name comes twice, and for all unusual names. */
export function readAnchored(reader: Reader, read: () => Node | undefined): Node | undefined {
  const name = readName(reader)
  if (name === undefined || reader.anchors.has(name) || reader.anchors.size >= mostAnchors) return undefined
  const { nodes, aliased } = reader
  reader.anchors.set(name, 'open')
  const unit = reader.text.charCodeAt(afterBlanks(reader.text, reader.at))
  const node = unit === sign.star || unit === sign.ampersand ? undefined : read()
  if (!node || (node.kind === 'scalar' && node.style === 'empty')) return undefined
  const characters = node.span.end - node.span.start + reader.aliased - aliased
  reader.anchors.set(name, { node, nodes: reader.nodes - nodes, characters })
  return node
}

/** Reads an alias: the very node of its anchor. Undefined where there is none above, or the node is not over. */
export function readAlias(reader: Reader): Node | undefined {
  const name = readName(reader)
  const anchored = name === undefined ? undefined : reader.anchors.get(name)
  if (!anchored || anchored === 'open' || ++reader.aliases > mostAliases) return undefined
  reader.nodes += anchored.nodes
  reader.aliased += anchored.characters
  reader.aliasEnd = reader.at
  return isWithinLimits(reader) && reader.aliased + reader.text.length < limits.text ? anchored.node : undefined
}

/** The name behind the sign at the reader's place. */
function readName(reader: Reader): string | undefined {
  const { text, at } = reader
  let end = at + 1
  while (isNameUnit(text.charCodeAt(end))) end++
  const unit = text.charCodeAt(end)
  if (end === at + 1 || !(isGap(unit) || (reader.brackets > 0 && isEndBetweenBrackets(unit)))) return undefined
  reader.at = end
  reader.tokens += 2
  return text.slice(at + 1, end)
}

function isEndBetweenBrackets(unit: number): boolean {
  return unit === sign.comma || unit === sign.closeBracket || unit === sign.closeBrace
}

function isNameUnit(unit: number): boolean {
  const letter = unit | 0x20
  return (letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === sign.dash || unit === 0x5f
}

/** Where the value that was read last ends: an alias ends elsewhere than its node. */
export function endOf(reader: Reader, node: Node): number {
  const { aliasEnd } = reader
  reader.aliasEnd = -1
  return aliasEnd === -1 ? node.span.end : aliasEnd
}

/** True for a merge key at the reader's place. */
export function isMergeKey({ text, at }: Reader): boolean {
  return text.charCodeAt(at) === sign.less && text.startsWith('<<:', at) && isGap(text.charCodeAt(at + 3))
}

/** The mappings that the value of a merge key brings: an alias, or several between brackets. Undefined for any other value. */
export function sourcesOf({ aliasEnd }: Reader, value: Node): readonly MapNode[] | undefined {
  if (value.kind === 'map') return aliasEnd === -1 ? undefined : [value]
  if (value.kind !== 'list' || aliasEnd !== -1 || value.items.length === 0) return undefined
  const sources = value.items.flatMap((item) => (item.kind === 'map' && item.span.end <= value.span.start ? [item] : []))
  return sources.length === value.items.length ? sources : undefined
}

/** A mapping with what its merge key brings. */
export function merged(own: EntryList, { keySpan, sources }: Merge): Pick<MapNode, 'entries' | 'merges'> {
  return { entries: mergeEntries(own, [sources]), merges: [{ keySpan, sources }] }
}
