import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { flowsOf } from '../read/pipeline.ts'
import { isBefore, isFrom, releasesOf } from '../release.ts'

export default defineRule({
  summary: 'An input with a default must be required',
  why: 'A default is always applied, so the input is never without a value. Releases from 1.1 on refuse the flow.',
  remedy: 'Remove `required: false`, or write `prefill` in the place of `defaults`.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/inputs'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline)) {
      const releases = releasesOf(pipeline, flow)
      if (isBefore(releases, '1.1')) continue
      for (const { id, default: fallback, isRequired } of flow.inputs) {
        if (!fallback || isRequired !== false) continue
        yield {
          at: { path: fallback.path.slice(0, -1).concat('required'), part: 'key' },
          message: `Input ${quoted(id)} has "defaults" and is not required, which releases from 1.1 on refuse; "prefill" is a value that can be removed`,
          subject: id,
          ...(!isFrom(releases, '1.1') && { severity: 'warning' as const }),
        }
      }
    }
  },
})
