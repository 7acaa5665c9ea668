import { defineRule } from '../engine/rule.ts'
import { undeclaredPasses } from './parts/passes.ts'

export default defineRule({
  summary: 'Triggers must pass only declared inputs',
  why: 'The platform refuses a run with an input that the pipeline does not declare.',
  remedy: 'Declare the input, or do not pass it.',
  severity: 'error',
  since: '0.1.0',
  about: ['passed-value'],
  *check({ pipeline }) {
    yield* undeclaredPasses(pipeline, 'value')
  },
})
