import { defineDocumentRule } from '../engine/rule.ts'
import { violationsOf } from './parts/violations.ts'

export default defineDocumentRule({
  summary: 'A job belongs to the integration that the task names',
  why: 'The platform refuses a job of another integration.',
  remedy: 'Name the integration that the job belongs to, or pick one of its jobs.',
  severity: 'error',
  since: '0.1.0',
  *check({ violations }) {
    yield* violationsOf(violations, 'job-mismatch')
  },
})
