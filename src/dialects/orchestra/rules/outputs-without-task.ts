import { defineRule, type PipelineContext } from '../../../engine/rule.ts'
import { nodeKeyOf, type Pipeline, type PipelineNode, type Task } from '../../../model/pipeline.ts'
import type { Reference } from '../../../model/reference.ts'
import { gather } from '../../../rules/parts/gather.ts'
import { readerOf } from '../../../rules/parts/referents.ts'
import { soundReferences } from '../../../rules/parts/sound-references.ts'
import { together } from '../../../rules/parts/together.ts'
import { isAnyUpstream } from '../../../rules/parts/upstream.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'

/** Findings for which the task that was meant is looked for. */
const mostSearches = 20
/** Further places shown beside the first. */
const mostRelated = 5

export default defineRule({
  summary: 'Expressions in tasks must name the task whose outputs they read',
  why: '`outputs` without a task exists only in sensors and trigger events. In a task or a condition it has no value, and the run fails there.',
  remedy: "Write `tasks['id'].outputs['key']`, with the id of the task that stores the output.",
  severity: 'warning',
  since: '0.1.0',
  about: ['output-reference'],
  *check(context) {
    const { pipeline } = context
    const reads = soundReferences(pipeline).filter(({ context: of, site }) => of === 'outputs' && readerIn(pipeline, site.reader))
    for (const [index, same] of [...gather(reads, ({ site }) => String(site.reader)).values()].entries()) {
      const reader = same[0]?.site.reader ?? null
      const source = index < mostSearches ? soleSource(context, readerIn(pipeline, reader)) : undefined
      yield* together(
        same,
        ({ site }) => nodeKeyOf(site.path),
        (some) => problemOf(pipeline, some, source),
      )
    }
  },
})

function problemOf(pipeline: Pipeline, [first, ...others]: readonly [Reference, ...Reference[]], source: Task | undefined) {
  const { site, span } = first
  const word = { start: span.start, end: span.start + 'outputs'.length }
  const fix = source && replacePiece(pipeline.document, { path: site.path, within: word }, prefixOf(source), 'unsafe')
  return {
    at: { path: site.path, within: span },
    message: `${readerOf(pipeline, site)} reads \`outputs\` without a task`,
    subject: String(site.reader),
    ...(source && { remedy: `Write \`${prefixOf(source)}\` instead of \`outputs\`.` }),
    related: others
      .slice(0, mostRelated)
      .map((other) => ({ at: { path: other.site.path, within: other.span }, message: 'is read here too' })),
    ...(fix && others.length === 0 && { fix }),
  }
}

function readerIn({ nodes }: Pipeline, key: string | null): PipelineNode | undefined {
  return key === null ? undefined : nodes.get(key)
}

/** The one task upstream that stores outputs; undefined where there is none or several. */
function soleSource(context: PipelineContext, reader: PipelineNode | undefined): Task | undefined {
  if (!reader) return undefined
  const sources = context.pipeline.tasks.filter(
    (task) => task.publishesOutputs && task !== reader && isAnyUpstream(context, [task], reader) === true,
  )
  return sources.length === 1 ? sources[0] : undefined
}

function prefixOf({ id }: Task): string {
  return `tasks['${id}'].outputs`
}
