import { defineRule } from '../../../engine/rule.ts'
import { readerOf } from '../../../rules/parts/referents.ts'
import { statusComparisonsOf } from './parts/conditions.ts'

export default defineRule({
  summary: 'Conditions must not compare a status with PAUSED',
  why: 'A paused task ends as SUCCEEDED, or as SKIPPED if it would not have run. The platform refuses a comparison with PAUSED.',
  remedy: 'Compare with SUCCEEDED or SKIPPED, or remove the comparison.',
  severity: 'error',
  since: '0.1.0',
  about: ['node-reference'],
  *check({ pipeline }) {
    for (const { site, values, reference } of statusComparisonsOf(pipeline)) {
      for (const { text, span } of values) {
        if (text !== 'PAUSED') continue
        yield {
          at: { path: site.path, within: span },
          message: `${readerOf(pipeline, site)} compares a status with "PAUSED", which the platform refuses`,
          subject: [reference.context, { path: site.path, within: reference.nameSpan }],
        }
      }
    }
  },
})
