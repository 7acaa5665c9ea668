import { defineDocumentRule } from '../engine/rule.ts'
import { violationsOf } from './parts/violations.ts'

export default defineDocumentRule({
  summary: 'Every required key is there',
  why: 'The platform refuses a definition that lacks a required key.',
  remedy: 'Add the key.',
  severity: 'error',
  since: '0.1.0',
  *check({ violations }) {
    yield* violationsOf(violations, 'missing-key')
  },
})
