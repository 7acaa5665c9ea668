import { defineDocumentRule } from '../engine/rule.ts'
import { violationsOf } from './parts/violations.ts'

export default defineDocumentRule({
  summary: 'Values must be allowed for their key',
  why: 'The platform refuses values outside its lists and limits.',
  remedy: 'Use one of the allowed values.',
  severity: 'error',
  since: '0.1.0',
  about: ['violation'],
  *check({ violations }) {
    yield* violationsOf(violations, 'wrong-value')
  },
})
