import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf } from '../../../text/tree.ts'
import { flowsOf } from '../read/pipeline.ts'
import { isFrom, releasesOf } from '../release.ts'

export default defineRule({
  summary: 'From 2.0 on a Schedule must pass every input without a default',
  why: 'Release 2.0 refuses to save the flow, also for inputs that are not required or have only a prefill.',
  remedy: 'Pass the input under `inputs` of the trigger, or give it a default.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/migration-guide/v2.0.0'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline)) {
      if (!isFrom(releasesOf(pipeline, flow), '2.0')) continue
      // Required inputs are told by `required-input-missing` for every release.
      const optional = flow.inputs.filter(
        ({ default: fallback, prefill, isDependent, isRequired, type }) =>
          !fallback && !isDependent && type !== 'FORM' && (isRequired === false || prefill),
      )
      for (const { node, path, coreType, id, isDisabled } of flow.triggers) {
        if ((coreType !== 'trigger.Schedule' && coreType !== 'trigger.ScheduleOnDates') || isDisabled) continue
        const passed = childOf(node, 'inputs')
        if (passed && passed.kind !== 'map') continue
        for (const input of optional) {
          if (childOf(passed, input.id)) continue
          yield {
            at: { path: [...path, passed ? 'inputs' : 'type'], part: passed ? ('key' as const) : ('value' as const) },
            message: `Schedule ${quoted(id ?? '')} passes no value for input ${quoted(input.id)}, which has no default: release 2.0 refuses the flow`,
            subject: `${id} ${input.id}`,
            related: [{ at: { path: input.path, part: 'key' as const }, message: 'has no default' }],
          }
        }
      }
    }
  },
})
