import { defineRule } from '../engine/rule.ts'
import { undeclaredPasses } from './parts/passes.ts'

export default defineRule({
  summary: 'Sensors map what they find to inputs that are declared',
  why: 'What the sensor found is handed to an input that does not exist, so no task ever sees it.',
  remedy: 'Declare the input under `inputs:`, or map the output to a declared one.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    yield* undeclaredPasses(pipeline, 'map_outputs')
  },
})
