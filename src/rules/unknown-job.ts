import { defineDocumentRule } from '../engine/rule.ts'
import { violationsOf } from './parts/violations.ts'

export default defineDocumentRule({
  summary: 'Every integration and job is one that the product has',
  why: 'A task with a misspelt job is refused. The product adds jobs every month, so a job that this version does not know may be a new one.',
  remedy: 'Check the spelling; for a job newer than this version, suppress the finding or update.',
  severity: 'error',
  since: '0.1.0',
  *check({ violations }) {
    yield* violationsOf(violations, 'unknown-job')
  },
})
