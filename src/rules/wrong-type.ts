import { defineDocumentRule } from '../engine/rule.ts'
import { violationsOf } from './parts/violations.ts'

export default defineDocumentRule({
  summary: 'Every value has the type that its key asks for',
  why: 'The platform refuses a value of another type, or reads it as something else.',
  remedy: 'Write the value in the type and unit that is expected.',
  severity: 'error',
  since: '0.1.0',
  *check({ violations }) {
    yield* violationsOf(violations, 'wrong-type')
  },
})
