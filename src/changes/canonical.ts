import { isEmptyCollection, isUnset, type Node, type Path } from '../text/tree.ts'

const texts = new WeakMap<Node, string>()

/**
 * A node as text that is the same for the same meaning: order of keys, quotes and comments play no part, and an entry that is null or empty
 * is the same as none. The order of a list counts. Each node is read once, however many aliases lead to it.
 */
export function canonical(node: Node | undefined): string {
  if (node === undefined || isUnset(node)) return ''
  const known = texts.get(node)
  if (known !== undefined) return known
  const text = textOf(node)
  texts.set(node, text)
  return text
}

function textOf(node: Node): string {
  if (node.kind === 'scalar') return JSON.stringify(node.value)
  if (node.kind === 'list') return node.items.length === 0 ? '' : `[${node.items.map(canonical).join()}]`
  const entries = [...node.entries.values()].flatMap(({ key, value }) => {
    const text = canonical(value)
    return text === '' ? [] : [`${JSON.stringify(key)}:${text}`]
  })
  return entries.length === 0 ? '' : `{${entries.sort().join()}}`
}

/** Two versions of one part of a file. */
export interface Versions {
  readonly before: Node | undefined
  readonly after: Node | undefined
}

/** The places, below two versions of a part, that differ; mappings are looked into, lists are not. `isTold`: told elsewhere. */
export function differences({ before, after }: Versions, isTold: (path: Path) => boolean, path: Path = []): readonly Path[] {
  if (canonical(before) === canonical(after) || isTold(path)) return []
  if (!isMapping(before) || !isMapping(after)) return [path]
  const keys = new Set([...keysOf(before), ...keysOf(after)])
  return [...keys].flatMap((key) => {
    const versions = { before: childIn(before, key), after: childIn(after, key) }
    return differences(versions, isTold, [...path, key])
  })
}

/** True for what can be looked into: a mapping, or nothing. */
function isMapping(node: Node | undefined): boolean {
  return node === undefined || isUnset(node) || node.kind === 'map' || isEmptyCollection(node)
}

function keysOf(node: Node | undefined): readonly string[] {
  return node?.kind === 'map' ? [...node.entries.keys()] : []
}

function childIn(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.value : undefined
}
