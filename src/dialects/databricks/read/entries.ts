import type { MapNode, Node } from '../../../text/tree.ts'

const known = new WeakMap<MapNode, ReadonlyMap<string, Node>>()

/**
 * The values of a mapping as the CLI reads them: of several mappings under one merge key the later wins, against the specification of the merge key
 * (Databricks CLI 1.13, `libs/dyn/yamlloader`). Own keys win as ever.
 */
export function valuesIn(node: MapNode): Iterable<readonly [string, Node]> {
  if (node.merges?.some(({ sources }) => sources.length > 1)) return mergedValues(node)
  return plainValues(node)
}

function* plainValues({ entries }: MapNode): Iterable<readonly [string, Node]> {
  for (const [key, { value }] of entries) yield [key, value]
}

function mergedValues(node: MapNode): ReadonlyMap<string, Node> {
  const values = known.get(node) ?? laterFirst(node)
  known.set(node, values)
  return values
}

function laterFirst({ entries, merges = [] }: MapNode): ReadonlyMap<string, Node> {
  const brought = new Map<string, Node>()
  for (const { sources } of merges)
    for (const source of sources) for (const [key, value] of valuesIn(source)) brought.set(key, value)
  return new Map([...entries].map(([key, { value, merged }]) => [key, (merged && brought.get(key)) || value]))
}
