import type { Graph } from '../../../../model/graph.ts'
import type { NodeKey, Pipeline, PipelineNode } from '../../../../model/pipeline.ts'
import type { Reference } from '../../../../model/reference.ts'
import { acceptedStatuses } from '../../expression/index.ts'
import { conditionsOf, type WholeCondition } from './conditions.ts'

/** Questions to one condition; each costs a walk through it. */
const mostQuestions = 20

/** The references of each condition, one for each name. */
export function referencesByCondition(pipeline: Pipeline): ReadonlyMap<WholeCondition, readonly Reference[]> {
  const conditions = new Map(conditionsOf(pipeline).map((condition) => [condition.site, condition]))
  const references = new Map<WholeCondition, Map<string, Reference>>()
  for (const reference of pipeline.references) {
    const condition = conditions.get(reference.site)
    if (!condition) continue
    const known = references.get(condition) ?? new Map<string, Reference>()
    references.set(condition, known.set(JSON.stringify([reference.context, reference.name]), reference))
  }
  return new Map([...references].map(([condition, known]) => [condition, [...known.values()].slice(0, mostQuestions)]))
}

/**
 * For each node that can be skipped though nothing failed: whose condition does it. A condition that merely demands success is no
 * branch, and a node without a condition is skipped together with what it waits for.
 */
export function branchesOf(pipeline: Pipeline, graph: Graph): ReadonlyMap<NodeKey, PipelineNode> {
  const own = ownBranches(pipeline)
  const branches = new Map<NodeKey, PipelineNode>()
  const depthOf = (node: PipelineNode) => graph.depth[graph.startOf(node.key)] ?? -1
  for (const node of [...pipeline.nodes.values()].sort((a, b) => depthOf(a) - depthOf(b))) {
    if (node.paused) continue
    const above = node.parent === null ? [] : [node.parent]
    if (node.condition.state === 'unset') above.push(...node.dependencies.flatMap(({ on }) => on ?? []))
    const branch = own.has(node.key) ? node : above.map((key) => branches.get(key)).find((found) => found !== undefined)
    if (branch) branches.set(node.key, branch)
  }
  return branches
}

function ownBranches(pipeline: Pipeline): ReadonlySet<NodeKey> {
  const keys = new Set<NodeKey>()
  for (const [{ site, ast }, references] of referencesByCondition(pipeline)) {
    const isBranch = references.some((reference) => {
      if (reference.member !== 'status') return true
      const accepted = acceptedStatuses(ast, reference)
      return accepted !== undefined && !accepted.has('SUCCEEDED')
    })
    if (isBranch && site.reader !== null) keys.add(site.reader)
  }
  return keys
}
