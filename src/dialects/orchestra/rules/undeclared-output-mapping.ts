import { defineRule } from '../../../engine/rule.ts'
import { undeclaredPasses } from '../../../rules/parts/passes.ts'

export default defineRule({
  summary: 'Sensors must map their outputs to declared inputs',
  why: 'The sensor passes its output to an input that does not exist, so no task can read it.',
  remedy: 'Declare the input under `inputs:`, or map the output to a declared one.',
  severity: 'error',
  since: '0.1.0',
  about: ['passed-value'],
  *check({ pipeline }) {
    yield* undeclaredPasses(pipeline, 'output')
  },
})
