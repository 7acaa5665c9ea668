import { defineDocumentRule } from '../engine/rule.ts'
import { violationsOf } from './parts/violations.ts'

export default defineDocumentRule({
  summary: 'Every key is one that the format knows',
  why: 'The platform refuses a definition with an unknown key, and a misspelt setting has no effect until someone notices.',
  remedy: 'Correct the spelling, or move the key to where it belongs.',
  severity: 'error',
  since: '0.1.0',
  *check({ violations }) {
    yield* violationsOf(violations, 'unknown-key')
  },
})
