import { nodeKeyOf } from '../../model/pipeline.ts'
import type { Node } from '../../text/tree.ts'
import type { Entity } from './entity.ts'

/** Values of one entity that are compared at most. */
const mostTraits = 400

/** What is told by its content. */
type Part = Pick<Entity, 'node' | 'circumstances' | 'parts'>

const known = new WeakMap<Node, ReadonlySet<string>>()

/** What a part of a file sets, value by value; its name and what it waits for are left out, ids of what is in it play no part. */
export function traitsOf(part: Part): ReadonlySet<string> {
  if (part.node === undefined) return new Set()
  const traits = known.get(part.node) ?? collect(part.node, part)
  known.set(part.node, traits)
  return traits
}

function collect(root: Node, { circumstances, parts }: Part): ReadonlySet<string> {
  const traits = new Set<string>()
  const pending: { readonly node: Node; readonly at: string; readonly pointer: string }[] = [{ node: root, at: '', pointer: '' }]
  for (let next = pending.pop(); next && traits.size < mostTraits; next = pending.pop()) {
    const { node, at, pointer } = next
    if (node.kind === 'scalar') traits.add(`${at}=${JSON.stringify(node.value)}`)
    else if (node.kind === 'list')
      for (const item of node.items.slice(0, mostTraits)) pending.push({ node: item, at: `${at}/-`, pointer: `${pointer}/-` })
    else
      for (const { key, value } of [...node.entries.values()].slice(0, mostTraits)) {
        const below = `${pointer}${nodeKeyOf([key])}`
        if (!circumstances.has(below)) pending.push({ node: value, at: `${at}/${parts.has(below) ? '-' : key}`, pointer: below })
      }
  }
  return traits
}

/** Share of what two parts set alike, from 0 to 1: shared values over the values of the larger one. 0 where one sets nothing. */
export function similarity(one: Part, other: Part): number {
  const [a, b] = [traitsOf(one), traitsOf(other)]
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const trait of a) if (b.has(trait)) shared++
  return shared / Math.max(a.size, b.size)
}
