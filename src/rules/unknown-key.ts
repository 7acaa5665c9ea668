import { defineDocumentRule } from '../engine/rule.ts'
import { violationsOf } from './parts/violations.ts'

export default defineDocumentRule({
  summary: 'Keys must be part of the format',
  why: 'The platform refuses a definition with an unknown key, or a misspelled setting has no effect.',
  remedy: 'Correct the spelling, or move the key to where it belongs.',
  severity: 'error',
  since: '0.1.0',
  about: ['violation'],
  *check({ violations }) {
    yield* violationsOf(violations, 'unknown-key')
  },
})
