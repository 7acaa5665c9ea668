import { defineRule, type PipelineContext } from '../engine/rule.ts'
import type { Dependency, PipelineNode } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { continued } from './parts/advice.ts'
import { nodeWord } from './parts/nodes.ts'

export default defineRule({
  summary: 'Dependencies should not be redundant',
  why: 'A dependency that others already imply hides the real order and must be maintained too.',
  remedy: 'Remove the dependency; the order does not change.',
  severity: 'note',
  since: '0.1.0',
  about: ['join'],
  *check(context) {
    for (const node of context.pipeline.nodes.values()) yield* redundantOf(context, node)
  },
})

/** A condition replaces the default start rule, so only nodes without one are judged. */
function* redundantOf(context: PipelineContext, node: PipelineNode) {
  const { pipeline, graph } = context
  const known = node.dependencies.filter(
    ({ on, reason }) => on !== null && reason === 'declared' && !isChoice(pipeline.nodes.get(on)),
  )
  if (known.length < 2 || !isPlain(node) || graph.depth[graph.startOf(node.key)] === -1) return
  const implied = impliedBy(context, known)
  const seen = new Set<string>()
  for (const dependency of known) {
    const isRepeated = seen.has(dependency.name)
    seen.add(dependency.name)
    if (!isRepeated && !implied.has(graph.endOf(dependency.on ?? ''))) continue
    const label = pipeline.nodes.get(dependency.on ?? '')?.label ?? dependency.name
    const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'remove-dependency', on: node, dependency })
    if (!remedy) continue
    yield {
      at: { path: dependency.path },
      message: `${nodeWord(node)} ${quoted(node.label)} depends on ${quoted(label)} ${isRepeated ? 'twice' : 'directly and through its other dependencies'}`,
      subject: [dependency.on ?? dependency.name],
      remedy: continued(remedy, '; the order does not change'),
    }
  }
}

/** True for a task that chooses among those right after it: whether one of them is chosen is more than its order. */
function isChoice(node: PipelineNode | undefined): boolean {
  return node?.kind === 'task' && node.action.facts?.family === 'branch'
}

/** End vertices of dependencies that lie above others, reached only through nodes that follow the default start rule. */
function impliedBy({ graph, reach }: PipelineContext, known: readonly Dependency[]): ReadonlySet<number> {
  const ends = known.map((dependency) => graph.endOf(dependency.on ?? ''))
  const isOpen = (vertex: number) => isPlain(graph.nodeOf(vertex)) && !graph.nodeOf(vertex).paused
  return reach.reachedFrom(ends, new Set(ends), isOpen) ?? new Set()
}

/** True for a node that starts by the default rule, when all that it waits for has ended alike. */
function isPlain({ condition, start, dependencies }: PipelineNode): boolean {
  const accepted = new Set(dependencies.map(({ accepts }) => [...accepts].sort().join()))
  return condition.state === 'unset' && start.join === 'all' && start.truth === 'always' && accepted.size < 2
}
