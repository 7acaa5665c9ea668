import { defineRule } from '../engine/rule.ts'
import type { Reference } from '../model/reference.ts'
import { quoted } from '../text/quote.ts'
import { orElse } from './parts/advice.ts'
import { nodeWord } from './parts/nodes.ts'
import { readerOf, referentsOf } from './parts/referents.ts'
import { soundReferences } from './parts/sound-references.ts'
import { isAnyUpstream } from './parts/upstream.ts'

export default defineRule({
  summary: 'Conditions should only refer to upstream tasks and groups',
  why: 'A condition is evaluated when the dependencies end. The state of any other task at that moment depends on timing, so the pipeline behaves differently from run to run.',
  remedy: 'Add the task or group to the dependencies, or refer to a dependency instead.',
  severity: 'warning',
  since: '0.1.0',
  about: ['node-reference', 'condition'],
  *check(context) {
    const { pipeline } = context
    const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'depend-on', between: null })
    if (!remedy) return
    const told = new Set<string>()
    for (const reference of soundReferences(pipeline).filter(asksForState)) {
      const { site, span } = reference
      const reader = site.reader === null ? undefined : pipeline.nodes.get(site.reader)
      const targets = referentsOf(pipeline, reference)
      const [target] = targets
      if (!reader || !target || isAnyUpstream(context, targets, reader) !== false) continue
      const key = JSON.stringify([site.reader, target.key])
      if (told.has(key)) continue
      told.add(key)
      const what = reader === target ? 'itself' : `${nodeWord(target).toLowerCase()} ${quoted(target.label)}`
      yield {
        at: { path: site.path, within: span },
        message: `${readerOf(pipeline, site)} has a condition on ${what}, which ${reader === target ? 'has not run by then' : 'it does not wait for'}`,
        subject: [reference.context, target.key],
        remedy: orElse(remedy, 'refer to a dependency instead'),
        ...(reader !== target && {
          related: [{ at: { path: target.path, part: 'key' as const }, message: 'is used in the condition' }],
        }),
      }
    }
  },
})

/** Outputs are the business of reference-not-upstream. */
function asksForState({ site, context, asks }: Reference): boolean {
  return site.isCondition && (context === 'task' || context === 'group') && asks !== 'outputs' && asks !== 'parameters'
}
