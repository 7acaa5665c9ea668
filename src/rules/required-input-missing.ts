import { defineRule } from '../engine/rule.ts'
import { nodeKeyOf } from '../model/pipeline.ts'
import { listNames } from '../text/wording.ts'
import { orElse } from './parts/advice.ts'
import { triggerName } from './parts/passes.ts'

/** Inputs that make a finding what it is; each is looked up for every trigger. */
const mostTold = 100

export default defineRule({
  summary: 'Triggers must pass inputs that have no default',
  why: 'The run does not start: the trigger must set every input that is not optional and has no default.',
  remedy: 'Let the trigger pass the input, or give it a default.',
  severity: 'error',
  since: '0.1.0',
  about: ['parameter', 'trigger'],
  *check({ pipeline }) {
    // A default of null is written out; what the product makes of it is not documented.
    const required = pipeline.parameters
      .filter((parameter) => parameter.required && parameter.default === undefined)
      .map(({ name, path }) => ({ name, path, key: name.toLowerCase() }))
    const allNames = required.map(({ name }) => name)
    for (const trigger of pipeline.triggers) {
      if (trigger.kind === 'webhook') continue
      const passed = new Set(trigger.passes.map(({ name }) => name.toLowerCase()))
      const missing = required.filter(({ key }) => !passed.has(key))
      const remedy = missing.length === 0 ? null : pipeline.dialect.remedyFor(pipeline, { kind: 'pass-input', by: trigger })
      if (!remedy) continue
      const names = missing.length === required.length ? allNames : missing.map(({ name }) => name)
      yield {
        at: { path: trigger.path },
        message: `${triggerName(trigger)} does not pass ${names.length === 1 ? 'the required input' : `${names.length} required inputs:`} ${listNames(names)}`,
        subject: missing
          .slice(0, mostTold)
          .map(({ path }) => nodeKeyOf(path))
          .sort(),
        remedy: orElse(remedy, 'give it a default'),
        related: missing.slice(0, 5).map(({ path }) => ({ at: { path, part: 'key' as const }, message: 'has no default' })),
      }
    }
  },
})
