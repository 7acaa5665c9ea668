import { defineDocumentRule } from '../engine/rule.ts'
import { violationsOf } from './parts/violations.ts'

export default defineDocumentRule({
  summary: 'Required parameters of a job must be set',
  why: 'The job fails when it starts, in production.',
  remedy: 'Add the parameter.',
  severity: 'error',
  since: '0.1.0',
  about: ['violation'],
  *check({ violations }) {
    yield* violationsOf(violations, 'missing-parameter')
  },
})
