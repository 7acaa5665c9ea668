import { defineRule } from '../engine/rule.ts'
import { undeclaredPasses } from './parts/passes.ts'

export default defineRule({
  summary: 'Triggers pass inputs that are declared',
  why: 'The platform refuses a run with an input that the pipeline does not declare, and the value reaches nobody.',
  remedy: 'Declare the input under `inputs:`, or remove it from `run_inputs`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    yield* undeclaredPasses(pipeline, 'run_inputs')
  },
})
