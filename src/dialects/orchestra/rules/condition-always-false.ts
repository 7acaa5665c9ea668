import { defineRule, type PipelineContext } from '../../../engine/rule.ts'
import type { PipelineNode } from '../../../model/pipeline.ts'
import type { Reference } from '../../../model/reference.ts'
import { nodeWord } from '../../../rules/parts/nodes.ts'
import { referentsOf } from '../../../rules/parts/referents.ts'
import { isAnyUpstream } from '../../../rules/parts/upstream.ts'
import { quoted } from '../../../text/quote.ts'
import { acceptedStatuses, type Expression, isAlwaysFalse } from '../expression/index.ts'
import { referencesByCondition } from './parts/branches.ts'
import { conditionsOf } from './parts/conditions.ts'

export default defineRule({
  summary: 'Conditions must not be always false',
  why: 'A task that never runs looks like a part of the pipeline, and the tasks that depend on it are skipped too.',
  remedy: 'Fix the condition. To switch the task off on purpose, set `paused: true`: tasks that depend on it then run anyway.',
  severity: 'warning',
  since: '0.1.0',
  about: ['condition'],
  *check(context) {
    const { pipeline } = context
    const references = referencesByCondition(pipeline)
    for (const condition of conditionsOf(pipeline)) {
      const { site, ast } = condition
      const node = site.reader === null ? undefined : pipeline.nodes.get(site.reader)
      if (node?.paused) continue
      const impossible = node && impossibleUpstream(context, node, ast, references.get(condition) ?? [])
      if (!isAlwaysFalse(ast) && !impossible) continue
      yield {
        at: { path: site.path },
        message: `${node ? `${nodeWord(node)} ${quoted(node.label)}` : 'The sensor'} never runs: its condition ${impossible ? `requires a status that ${quoted(impossible.label)} cannot end with` : 'is false in every run'}`,
        ...(!node && { remedy: 'Fix the condition, or remove the sensor' }),
        subject: 'condition',
      }
    }
  },
})

/** A task upstream of which every final status makes the condition false: `RUNNING`, or two statuses at the same time. */
function impossibleUpstream(
  context: PipelineContext,
  node: PipelineNode,
  ast: Expression,
  references: readonly Reference[],
): PipelineNode | undefined {
  for (const reference of references) {
    if (reference.context !== 'task' || acceptedStatuses(ast, reference)?.size !== 0) continue
    const targets = referentsOf(context.pipeline, reference)
    if (targets[0] && isAnyUpstream(context, targets, node) === true) return targets[0]
  }
  return undefined
}
