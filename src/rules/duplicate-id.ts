import { defineRule } from '../engine/rule.ts'
import type { Pipeline, PipelineNode } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { nodeWord } from './parts/nodes.ts'

export default defineRule({
  summary: 'Task and group ids must be unique in a pipeline',
  why: 'Ids must be unique in the whole pipeline, and references to tasks ignore case: a reference to a duplicate id is ambiguous.',
  remedy: 'Give one of them another id, and update the references to it.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    const nodes = [...pipeline.groups, ...pipeline.tasks]
    if (new Set(nodes.map((node) => idOf(pipeline, node))).size === nodes.length) return
    const seen = new Map<string, PipelineNode>()
    for (const node of nodes) {
      const id = idOf(pipeline, node)
      const first = seen.get(id)
      if (!first) seen.set(id, node)
      else
        yield {
          at: { path: node.path, part: 'key' },
          message: `${nodeWord(node)} id ${quoted(node.id)} is already used by ${nodeWord(first).toLowerCase()} ${quoted(first.label)}${first.id === node.id ? '' : '; ids are not case-sensitive'}`,
          subject: 'id',
          related: [{ at: { path: first.path, part: 'key' }, message: 'first used here' }],
        }
    }
  },
})

function idOf({ dialect }: Pipeline, { id }: PipelineNode): string {
  return dialect.idsNeedExactCase ? id : id.toLowerCase()
}
