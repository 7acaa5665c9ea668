import { defineRule } from '../engine/rule.ts'
import { withGroups } from '../model/nesting.ts'
import type { Pipeline, PipelineNode } from '../model/pipeline.ts'
import type { Reference } from '../model/reference.ts'
import { quoted } from '../text/quote.ts'
import { continued } from './parts/advice.ts'
import { readerOf, referentsOf } from './parts/referents.ts'
import { soundReferences } from './parts/sound-references.ts'
import { isAnyUpstream } from './parts/upstream.ts'

export default defineRule({
  summary: 'A task that reads a value of another task must depend on it',
  why: 'Without a dependency the reader may start first, and the value does not exist yet.',
  remedy: 'Let the task that reads the value, or its group, depend on the other task.',
  severity: 'error',
  since: '0.1.0',
  about: ['node-reference'],
  *check(context) {
    const { pipeline } = context
    const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'depend-on', between: null })
    if (!remedy) return
    for (const reference of soundReferences(pipeline)) {
      const reader = reference.site.reader === null ? undefined : pipeline.nodes.get(reference.site.reader)
      const targets = referentsOf(pipeline, reference)
      const [target] = targets
      if (!reader || !target || !asksForValue(reference) || isItself(pipeline, reader, target, reference)) continue
      if (reference.site.isReport) continue
      if (isAnyUpstream(context, targets, reader) !== false) continue
      const isStatus = reference.asks === 'status'
      yield {
        at: { path: reference.site.path, within: reference.span },
        message: `${readerOf(pipeline, reference.site)} ${reader === target ? 'reads its own outputs, which do not exist before it has run' : `reads ${isStatus ? 'the status' : 'values'} of ${target.kind === 'task' ? 'task' : 'group'} ${quoted(target.label)} but does not depend on it`}`,
        subject: [reference.context, target.key, reference.member ?? ''],
        remedy: continued(remedy, ' of the task that reads it, or of its group'),
        ...(isStatus && { severity: 'warning' as const }),
        related: [{ at: { path: target.path, part: 'key' }, message: 'is read' }],
      }
    }
  },
})

/** In conditions the status is the business of condition-not-upstream. */
function asksForValue({ asks, site }: Reference): boolean {
  return asks === 'outputs' || asks === 'parameters' || (asks === 'status' && !site.isCondition)
}

/** A task may name itself where it reports, for instance in its own alert or message. */
function isItself(pipeline: Pipeline, reader: PipelineNode, target: PipelineNode, { asks }: Reference): boolean {
  return asks !== 'outputs' && withGroups(pipeline, reader).includes(target)
}
