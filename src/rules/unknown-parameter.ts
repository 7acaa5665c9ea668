import { defineDocumentRule } from '../engine/rule.ts'
import { violationsOf } from './parts/violations.ts'

export default defineDocumentRule({
  summary: 'Every parameter is one that the job takes',
  why: 'A misspelt parameter is refused or ignored, and the job runs with the default.',
  remedy: 'Correct the spelling.',
  severity: 'warning',
  since: '0.1.0',
  *check({ violations }) {
    yield* violationsOf(violations, 'unknown-parameter')
  },
})
