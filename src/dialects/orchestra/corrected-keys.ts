import type { Document } from '../../text/document.ts'
import { entriesOf } from '../../text/entries.ts'
import { type Entry, entryOf, type ListNode, type MapNode, type Node } from '../../text/tree.ts'
import { isOpen, meaningOf } from './key-suggestions.ts'
import { canonicalKey, concreteShape, fieldOf, hasKey, hasKeys, shapeBelow, shapeOf } from './keys.ts'
import { meantParameters } from './parameter-violations.ts'
import { surveyOf } from './survey.ts'

/** Unknown keys that are looked into; each costs as much as its mapping may have keys. */
const mostUnknown = 1_000

interface State {
  left: number
  /** What is known of nodes that may stand twice; undefined for a text without anchors. */
  readonly known: Map<Node, Map<string, Node>> | undefined
}

/**
 * The document with misspelt keys under the names that they stand for, each where it is written. What reads on then takes the
 * author's meaning, and one slip has one finding. A document without such keys is returned itself.
 */
export function asMeant(document: Document): Document {
  const { root } = document
  return root?.kind !== 'map' || isAsMeant(root) ? document : corrected(document, root)
}

/** The same, whatever a survey of the file says. */
export function corrected(document: Document, root: MapNode): Document {
  const meant = nodeAsMeant(root, 'file', {
    left: mostUnknown,
    known: document.source.text.includes('&') ? new Map() : undefined,
  })
  return meant === root ? document : { ...document, root: meant }
}

/** True for most files. */
function isAsMeant(root: MapNode): boolean {
  const { isSound, unusual } = surveyOf(root)
  return isSound && unusual.every(({ node, shape }) => !holdsMisspelt(node, shape))
}

/** Goes as deep as the schema knows the shapes, which is a few levels. */
function nodeAsMeant(node: Node, shape: string, state: State): Node {
  if (node.kind === 'scalar' || shape === '') return node
  const known = state.known?.get(node)?.get(shape)
  if (known) return known
  const meant = node.kind === 'list' ? listAsMeant(node, shape, state) : mapAsMeant(node, shape, state)
  if (state.known) state.known.set(node, (state.known.get(node) ?? new Map<string, Node>()).set(shape, meant))
  return meant
}

function listAsMeant(node: ListNode, shape: string, state: State): Node {
  const items = node.items.map((item, index) => nodeAsMeant(item, concreteShape(shapeBelow(shape, index), item), state))
  return items.every((item, index) => item === node.items[index]) ? node : { ...node, items }
}

function mapAsMeant(node: MapNode, shape: string, state: State): Node {
  const names = namesIn(node, shape, state)
  const values: Node[] = []
  let isSame = names.size === 0
  for (const { key, value } of node.entries.list) {
    const below = shapeBelow(shape, canonicalKey(names.get(key) ?? key))
    const meant = below === '' ? value : nodeAsMeant(value, concreteShape(below, value), state)
    isSame &&= meant === value
    values.push(meant)
  }
  return isSame && !holdsMisspelt(node, shape) ? node : mapOf(node, shape, names, values)
}

function mapOf(node: MapNode, shape: string, names: ReadonlyMap<string, string>, values: readonly Node[]): Node {
  const entries = new Map<string, Entry>()
  for (const [index, entry] of node.entries.list.entries()) {
    const key = names.get(entry.key) ?? entry.key
    const value = values[index] ?? entry.value
    entries.set(key, key === entry.key && value === entry.value ? entry : { ...entry, key, value })
  }
  renameParameters(entries, { ...node, entries: entriesOf(entries.values()) }, shape)
  const isSame = [...entries].every(([key, entry]) => node.entries.get(key) === entry)
  return isSame ? node : { ...node, entries: entriesOf(entries.values()) }
}

/** Whether a task or check has parameters that are read as others. */
function holdsMisspelt(node: Node, shape: string): boolean {
  return (
    (shape === 'task' || shape === 'check') && entryOf(node, 'parameters') !== undefined && meantParameters(node, shape).size > 0
  )
}

function renameParameters(entries: Map<string, Entry>, node: MapNode, shape: string): void {
  const parameters = entries.get('parameters')
  if (!['task', 'check'].includes(shape) || parameters?.value.kind !== 'map') return
  const names = meantParameters(node, shape)
  if (names.size === 0) return
  const renamed = parameters.value.entries.list.map((entry) => ({ ...entry, key: names.get(entry.key) ?? entry.key }))
  const unique = new Map(renamed.map((entry) => [entry.key, entry]))
  const value = { ...parameters.value, entries: entriesOf(unique.values()) }
  entries.set('parameters', { ...parameters, value })
}

/** The known keys that unknown ones of a mapping stand for, none of them twice. */
function namesIn(node: MapNode, shape: string, state: State): ReadonlyMap<string, string> {
  if (!hasKeys(shape) || !hasUnknown(node, shape)) return noNames
  const names = new Map<string, string>()
  const missing = new Set((shapeOf(shape).required ?? []).filter((key) => !fieldOf(node, key)))
  const taken = new Set<string>()
  for (const { key } of node.entries.list) {
    if (hasKey(shape, canonicalKey(key)) || state.left-- <= 0) continue
    const name = meaningOf({ shape, node, isLoose: isOpen(shape) }, key, missing).suggestion?.value
    if (name === undefined || taken.has(name)) continue
    names.set(key, name)
    taken.add(name)
    missing.delete(name)
  }
  return names
}

const noNames: ReadonlyMap<string, string> = new Map()

function hasUnknown(node: MapNode, shape: string): boolean {
  for (const { key } of node.entries.list) if (!hasKey(shape, canonicalKey(key))) return true
  return false
}
