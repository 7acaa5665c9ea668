import { defineDocumentRule } from '../engine/rule.ts'
import { violationsOf } from './parts/violations.ts'

export default defineDocumentRule({
  summary: 'Values must have the type of their key',
  why: 'The platform refuses a value of another type, or interprets it differently.',
  remedy: 'Write the value in the expected type and unit.',
  severity: 'error',
  since: '0.1.0',
  about: ['violation'],
  *check({ violations }) {
    yield* violationsOf(violations, 'wrong-type')
  },
})
