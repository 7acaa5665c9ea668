import { defineRule } from '../../../engine/rule.ts'
import { nodeKeyOf, type Pipeline, type PipelineNode, type Trigger } from '../../../model/pipeline.ts'
import { together } from '../../../rules/parts/together.ts'
import { joined } from '../../../text/wording.ts'

export default defineRule({
  summary: 'A trigger on any pipeline should not match its own runs',
  why: 'The pipeline id "*" matches every pipeline, including this one. A run that ends with one of the statuses starts the next one, without end: a persistent failure fills the workspace with runs and alerts.',
  remedy: 'Write the ids of the upstream pipelines instead of "*", one trigger event for each.',
  severity: 'warning',
  since: '0.1.0',
  about: ['upstream'],
  *check({ pipeline }) {
    if (choosesByInput(pipeline)) return
    for (const trigger of pipeline.triggers) {
      const statuses = trigger.upstream?.pipeline.trim() === '*' ? ownStatuses(pipeline, trigger) : []
      yield* together(
        statuses,
        (status) => status,
        (some) => ({
          at: { path: [...trigger.path, 'pipeline_id'] },
          message: `The trigger event on any pipeline ("*") matches runs of this pipeline too: each run that ends ${joined(some).replace(/ and (?=\S+$)/, ' or ')} starts another one`,
          subject: nodeKeyOf(trigger.path),
        }),
      )
    }
  },
})

/** The statuses that a trigger listens for and that runs of the pipeline itself can end with. */
function ownStatuses(pipeline: Pipeline, { upstream }: Trigger): readonly string[] {
  const canFail = pipeline.gaps.has('nodes') || pipeline.tasks.some(({ onFailure }) => onFailure === 'fail')
  return [...new Set(upstream?.named.map(({ text }) => text) ?? [])].filter((status) => status !== 'FAILED' || canFail)
}

/** True where the conditions of all that starts first look at an input: it may well leave the pipeline's own runs out. */
function choosesByInput(pipeline: Pipeline): boolean {
  const choosers = new Set(
    pipeline.references
      .filter(({ context, site }) => context === 'input' && site.isCondition)
      .flatMap(({ site }) => site.reader ?? []),
  )
  const isFirst = (node: PipelineNode) => node.dependencies.length === 0 && node.parent === null
  const tops = [...pipeline.nodes.values()].filter(isFirst)
  return tops.every(
    (top) =>
      choosers.has(top.key) ||
      (top.kind === 'group' && top.children.length > 0 && top.children.every((key) => choosers.has(key))),
  )
}
