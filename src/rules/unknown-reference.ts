import { defineRule } from '../engine/rule.ts'
import type { Pipeline, PipelineNode } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { nodesById, readerOf, referentsOf } from './parts/referents.ts'
import { soundReferences } from './parts/sound-references.ts'
import { didYouMean, type Suggestion, suggestedFix, suggesterFor } from './parts/suggest.ts'

type Kind = 'task' | 'group'

export default defineRule({
  summary: 'References must point to existing tasks or groups',
  why: 'An expression with an unknown task or group fails when the run reaches it. This happens when a task is renamed and its references keep the old id.',
  remedy: 'Write the id of a task or group of this pipeline.',
  severity: 'error',
  since: '0.1.0',
  about: ['node-reference'],
  *check({ pipeline }) {
    if (pipeline.gaps.has('nodes')) return
    const suggest = { task: suggesterAmong(pipeline.tasks), group: suggesterAmong(pipeline.groups) }
    for (const reference of soundReferences(pipeline)) {
      const { context, name, nameSpan, site } = reference
      if ((context !== 'task' && context !== 'group') || name === null || referentsOf(pipeline, reference).length > 0) continue
      const at = { path: site.path, within: nameSpan }
      const other = sameIdOfOtherKind(pipeline, context, name)
      const near = other ? undefined : suggest[context](name)
      const remedy = other
        ? pipeline.dialect.remedyFor(pipeline, { kind: 'refer-to', node: other, name })
        : near && `Write the id ${quoted(near.name)}`
      const fix = suggestedFix(pipeline.document, at, near)
      yield {
        at,
        message: `${readerOf(pipeline, site)} reads ${context} ${quoted(name)}, ${other ? `which is a ${wordFor(other)}` : 'which does not exist'}${didYouMean(near)}`,
        ...(remedy && { remedy }),
        subject: `${context} ${name}`,
        ...(fix && { fix }),
      }
    }
  },
})

/** People write names where ids are due, so a name leads to its id. */
function suggesterAmong(nodes: readonly PipelineNode[]): (name: string) => Suggestion | undefined {
  const byName = new Map<string, Suggestion | null>()
  for (const node of nodes) {
    const name = node.name.trim().toLowerCase()
    byName.set(name, byName.has(name) ? null : { name: node.id, isSlip: true })
  }
  const nearest = suggesterFor(nodes.map((node) => node.id))
  return (name) => (name.trim() === '' ? undefined : (byName.get(name.trim().toLowerCase()) ?? nearest(name)))
}

function sameIdOfOtherKind(pipeline: Pipeline, kind: Kind, name: string): PipelineNode | undefined {
  return nodesById(pipeline)[kind === 'task' ? 'group' : 'task'].get(name.toLowerCase())?.[0]
}

function wordFor(node: PipelineNode): string {
  return node.kind === 'task' ? 'task and not a group' : 'group and not a task'
}
