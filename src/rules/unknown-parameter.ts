import { defineDocumentRule } from '../engine/rule.ts'
import { violationsOf } from './parts/violations.ts'

export default defineDocumentRule({
  summary: 'Parameters must exist for the job',
  why: 'The platform refuses or ignores a misspelled parameter, and the job runs with the default.',
  remedy: 'Correct the spelling.',
  severity: 'warning',
  since: '0.1.0',
  about: ['violation'],
  *check({ violations }) {
    yield* violationsOf(violations, 'unknown-parameter')
  },
})
