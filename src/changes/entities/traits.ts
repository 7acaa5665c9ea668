import type { Node } from '../../text/tree.ts'

/** Values of one entity that are compared at most. */
const mostTraits = 400

/** Keys that say how a thing is called and what it stands beside, not what it is. */
const circumstances = new Set(['name', 'depends_on'])

/** Mappings whose keys are ids. */
const ownKeys = new Set(['/checks', '/tasks'])

const known = new WeakMap<Node, ReadonlySet<string>>()

/** What a part of a file sets, value by value; its name and what it waits for are left out. */
export function traitsOf(node: Node | undefined): ReadonlySet<string> {
  if (node === undefined) return new Set()
  const traits = known.get(node) ?? collect(node)
  known.set(node, traits)
  return traits
}

function collect(root: Node): ReadonlySet<string> {
  const traits = new Set<string>()
  const pending: { readonly node: Node; readonly at: string }[] = [{ node: root, at: '' }]
  for (let next = pending.pop(); next && traits.size < mostTraits; next = pending.pop()) {
    const { node, at } = next
    if (node.kind === 'scalar') traits.add(`${at}=${JSON.stringify(node.value)}`)
    else if (node.kind === 'list') for (const item of node.items.slice(0, mostTraits)) pending.push({ node: item, at: `${at}/-` })
    else
      for (const { key, value } of [...node.entries.values()].slice(0, mostTraits))
        if (at !== '' || !circumstances.has(key)) pending.push({ node: value, at: `${at}/${ownKeys.has(at) ? '-' : key}` })
  }
  return traits
}

/** Share of what two parts set alike, from 0 to 1: shared values over the values of the larger one. 0 where one sets nothing. */
export function similarity(one: Node | undefined, other: Node | undefined): number {
  const [a, b] = [traitsOf(one), traitsOf(other)]
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const trait of a) if (b.has(trait)) shared++
  return shared / Math.max(a.size, b.size)
}
