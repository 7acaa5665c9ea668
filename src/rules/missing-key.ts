import { defineDocumentRule } from '../engine/rule.ts'
import { violationsOf } from './parts/violations.ts'

export default defineDocumentRule({
  summary: 'Required keys must be present',
  why: 'The platform refuses a definition without a required key.',
  remedy: 'Add the key.',
  severity: 'error',
  since: '0.1.0',
  about: ['violation'],
  *check({ violations }) {
    yield* violationsOf(violations, 'missing-key')
  },
})
