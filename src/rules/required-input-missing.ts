import { defineRule } from '../engine/rule.ts'
import { nodeKeyOf } from '../model/pipeline.ts'
import { listNames } from '../text/wording.ts'
import { triggerName } from './parts/passes.ts'

export default defineRule({
  summary: 'Triggers must pass inputs that have no default',
  why: 'The run does not start: the trigger must set every input that is not optional and has no default.',
  remedy: 'Pass the input in `run_inputs` of the trigger, or give it a default.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    // A default of null is written out; what the product makes of it is not documented.
    const required = pipeline.parameters.filter((parameter) => parameter.required && parameter.default === undefined)
    for (const trigger of pipeline.triggers) {
      if (trigger.kind === 'webhook') continue
      const passed = new Set(trigger.passes.map(({ name }) => name.toLowerCase()))
      const missing = required.filter(({ name }) => !passed.has(name.toLowerCase()))
      if (missing.length === 0) continue
      const names = missing.map(({ name }) => name)
      yield {
        at: { path: trigger.path },
        message: `${triggerName(trigger)} does not pass ${names.length === 1 ? 'the required input' : `${names.length} required inputs:`} ${listNames(names)}`,
        subject: missing.map(({ path }) => nodeKeyOf(path)).sort(),
        related: missing.slice(0, 5).map(({ path }) => ({ at: { path, part: 'key' as const }, message: 'has no default' })),
      }
    }
  },
})
