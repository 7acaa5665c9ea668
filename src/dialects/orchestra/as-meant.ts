import type { Document } from '../../text/document.ts'
import type { Entry, MapNode, Node } from '../../text/tree.ts'
import { canonicalKey, concreteShape, fieldOf, hasKey, keysOf, shapeBelow, shapeOf } from './keys.ts'
import { isOpen, meaningOf } from './meaning.ts'
import { meantParameters } from './parameter-violations.ts'

/** Unknown keys that are looked into; each costs as much as its mapping may have keys. */
const mostUnknown = 1_000

interface State {
  left: number
  readonly known: Map<Node, Map<string, Node>>
}

/**
 * The document with misspelt keys under the names that they stand for, each where it is written. What reads on then takes the
 * author's meaning, and one slip has one finding. A document without such keys is returned itself.
 */
export function asMeant(document: Document): Document {
  const { root } = document
  if (!root) return document
  const meant = nodeAsMeant(root, 'file', { left: mostUnknown, known: new Map() })
  return meant === root ? document : { ...document, root: meant }
}

/** Goes as deep as the schema knows the shapes, which is a few levels. */
function nodeAsMeant(node: Node, shape: string, state: State): Node {
  if (node.kind === 'scalar' || shape === '') return node
  const known = state.known.get(node) ?? new Map<string, Node>()
  const meant = known.get(shape) ?? (node.kind === 'list' ? listAsMeant(node, shape, state) : mapAsMeant(node, shape, state))
  state.known.set(node, known.set(shape, meant))
  return meant
}

function listAsMeant(node: Node & { kind: 'list' }, shape: string, state: State): Node {
  const items = node.items.map((item, index) => nodeAsMeant(item, concreteShape(shapeBelow(shape, index), item), state))
  return items.every((item, index) => item === node.items[index]) ? node : { ...node, items }
}

function mapAsMeant(node: MapNode, shape: string, state: State): Node {
  const names = namesIn(node, shape, state)
  const entries = new Map<string, Entry>()
  for (const entry of node.entries.values()) {
    const key = names.get(entry.key) ?? entry.key
    const value = nodeAsMeant(entry.value, concreteShape(shapeBelow(shape, canonicalKey(key)), entry.value), state)
    entries.set(key, key === entry.key && value === entry.value ? entry : { ...entry, key, value })
  }
  renameParameters(entries, { ...node, entries }, shape)
  const isSame = [...entries].every(([key, entry]) => node.entries.get(key) === entry)
  return isSame ? node : { ...node, entries }
}

function renameParameters(entries: Map<string, Entry>, node: MapNode, shape: string): void {
  const parameters = entries.get('parameters')
  if (!['task', 'check'].includes(shape) || parameters?.value.kind !== 'map') return
  const names = meantParameters(node, shape)
  if (names.size === 0) return
  const renamed = [...parameters.value.entries.values()].map((entry) => ({ ...entry, key: names.get(entry.key) ?? entry.key }))
  const value = { ...parameters.value, entries: new Map(renamed.map((entry) => [entry.key, entry])) }
  entries.set('parameters', { ...parameters, value })
}

/** The known keys that unknown ones of a mapping stand for, none of them twice. */
function namesIn(node: MapNode, shape: string, state: State): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  if (keysOf(shape).length === 0) return names
  const missing = new Set((shapeOf(shape).required ?? []).filter((key) => !fieldOf(node, key)))
  const taken = new Set<string>()
  for (const key of node.entries.keys()) {
    if (hasKey(shape, canonicalKey(key)) || state.left-- <= 0) continue
    const name = meaningOf({ shape, node, isLoose: isOpen(shape) }, key, missing).suggestion?.value
    if (name === undefined || taken.has(name)) continue
    names.set(key, name)
    taken.add(name)
    missing.delete(name)
  }
  return names
}
