import { defineDocumentRule } from '../engine/rule.ts'
import { violationsOf } from './parts/violations.ts'

export default defineDocumentRule({
  summary: 'Jobs must belong to the integration of the task',
  why: 'The platform refuses a job of another integration.',
  remedy: 'Write the integration that the job belongs to, or one of the jobs of this integration.',
  severity: 'error',
  since: '0.1.0',
  about: ['violation'],
  *check({ violations }) {
    yield* violationsOf(violations, 'job-mismatch')
  },
})
