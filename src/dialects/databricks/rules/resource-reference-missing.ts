import { defineRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, placeIn, textsIn } from '../inspect.ts'
import { referencesIn } from '../read/reference.ts'
import { under } from '../read/value.ts'
import { resourceTypes } from '../words.ts'

export default defineRule({
  summary: 'References to resources must name a resource of the bundle',
  why: 'The CLI looks a resource up at deploy, not when it validates: the deployment fails half-way.',
  remedy: 'Write the key of a resource of the bundle.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      if (!job.bundle.isComplete) continue
      for (const { text, value } of textsIn(job.value))
        for (const { steps, text: reference } of referencesIn(text)) {
          const [prefix, type = '', key = ''] = steps
          if (prefix !== 'resources' || key === '' || !resourceTypes.includes(type)) continue
          const known = under(job.bundle.resources, type)
          if (known?.kind === 'unknown' || (known?.kind === 'map' && known.entries.has(key))) continue
          const near = soleClosestTo(key, known?.kind === 'map' ? known.entries.keys() : [])
          yield {
            at: placeIn(job, value),
            message: `${quoted(reference)} names no resource of the bundle: ${quoted(type)} has no ${quoted(key)}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
            subject: reference,
            ...(near !== undefined && { remedy: `Write ${quoted(near)} in place of ${quoted(key)}.` }),
          }
        }
    }
  },
})
