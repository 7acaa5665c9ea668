import { defineDocumentRule } from '../engine/rule.ts'
import { violationsOf } from './parts/violations.ts'

export default defineDocumentRule({
  summary: 'Integrations and jobs must exist',
  why: 'The platform refuses a task with a misspelled job. The platform adds jobs every month, so a job that this version does not know may be new.',
  remedy: 'Check the spelling. If the job is newer than this version, update the tool or suppress the finding.',
  severity: 'error',
  since: '0.1.0',
  about: ['violation'],
  *check({ violations }) {
    yield* violationsOf(violations, 'unknown-job')
  },
})
