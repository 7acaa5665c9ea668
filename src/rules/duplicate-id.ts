import { defineRule } from '../engine/rule.ts'
import type { PipelineNode } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { nodeWord } from './parts/nodes.ts'

export default defineRule({
  summary: 'No two tasks or groups of a pipeline share an id',
  why: 'Ids must be unique over the whole pipeline, and references to tasks ignore case: of two equal ids one is reached by chance.',
  remedy: 'Give one of them another id, and adapt what refers to it.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    const seen = new Map<string, PipelineNode>()
    for (const node of [...pipeline.groups, ...pipeline.tasks]) {
      const id = node.id.toLowerCase()
      const first = seen.get(id)
      if (!first) seen.set(id, node)
      else
        yield {
          at: { path: node.path, part: 'key' },
          message: `${nodeWord(node)} id ${quoted(node.id)} is taken by ${nodeWord(first).toLowerCase()} ${quoted(first.label)}${first.id === node.id ? '' : '; ids that differ only in case are not told apart'}`,
          subject: 'id',
          related: [{ at: { path: first.path, part: 'key' }, message: 'first used here' }],
        }
    }
  },
})
