import { defineDocumentRule } from '../engine/rule.ts'
import { violationsOf } from './parts/violations.ts'

export default defineDocumentRule({
  summary: 'Every parameter that a job cannot do without is there',
  why: 'The job fails at its start, in production, not in review.',
  remedy: 'Add the parameter.',
  severity: 'error',
  since: '0.1.0',
  *check({ violations }) {
    yield* violationsOf(violations, 'missing-parameter')
  },
})
