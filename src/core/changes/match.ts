import type { NodeKey, Pipeline, PipelineNode, Task } from '../pipeline.ts'

/** A group or task in both versions. */
export interface Pair<T extends PipelineNode = PipelineNode> {
  readonly before: T
  readonly after: T
}

/** Which groups or tasks are the same ones in both versions. */
export interface Matched<T extends PipelineNode = PipelineNode> {
  readonly pairs: readonly Pair<T>[]
  readonly added: readonly T[]
  readonly removed: readonly T[]
}

/** Which groups and tasks of two versions are the same: by place, then by id, then by what people call them and what they do. */
export function matchNodes(before: Pipeline, after: Pipeline) {
  return {
    groups: matched(before.groups, after.groups, [(node) => node.key, (node) => node.id, (node) => node.name.trim()]),
    tasks: matched(before.tasks, after.tasks, [(node) => node.key, (node) => node.id, likeness]),
  }
}

/** The keys of the nodes before, by those after. */
export function formerKeys({ pairs }: Matched): ReadonlyMap<NodeKey, NodeKey> {
  return new Map(pairs.map(({ before, after }) => [after.key, before.key]))
}

function likeness({ name, action }: Task): string {
  return name.trim() === '' ? '' : JSON.stringify([name.trim(), action.integration, action.job])
}

/** Pairs by one key after the other; a key that is empty, or that several bear, pairs nothing. */
function matched<T extends PipelineNode>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((node: T) => string)[],
): Matched<T> {
  const former = new Map<T, T>()
  const taken = new Set<T>()
  for (const keyOf of keys) {
    const [mine, theirs] = [after.filter((node) => !former.has(node)), before.filter((node) => !taken.has(node))]
    const [owners, candidates] = [onlyBearers(mine, keyOf), onlyBearers(theirs, keyOf)]
    for (const [key, node] of owners) {
      const earlier = candidates.get(key)
      if (!node || !earlier) continue
      former.set(node, earlier)
      taken.add(earlier)
    }
  }
  return {
    pairs: after.flatMap((node) => {
      const earlier = former.get(node)
      return earlier ? [{ before: earlier, after: node }] : []
    }),
    added: after.filter((node) => !former.has(node)),
    removed: before.filter((node) => !taken.has(node)),
  }
}

function onlyBearers<T>(nodes: readonly T[], keyOf: (node: T) => string): ReadonlyMap<string, T | null> {
  const bearers = new Map<string, T | null>()
  for (const node of nodes) {
    const key = keyOf(node)
    if (key !== '') bearers.set(key, bearers.has(key) ? null : node)
  }
  return bearers
}
