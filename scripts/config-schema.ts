import { ruleSeverities, thresholds } from '../src/config/parse.ts'
import type { Option } from '../src/core/options.ts'
import { profiles, type Rule, type RuleRegistry } from '../src/core/rule.ts'
import { repository } from '../src/project.ts'

/** JSON Schema of the configuration file, for editors; made of the rules so that the two cannot differ. */
export function configSchema(rules: RuleRegistry): object {
  const closed = (properties: object, rest: object = {}) => ({
    type: ['object', 'null'],
    additionalProperties: false,
    properties,
    ...rest,
  })
  const globs = { type: ['array', 'null'], items: { type: 'string' } }
  const profile = { enum: profiles, description: 'minimal: certain errors; recommended: the default; strict: every rule' }
  const ruleSettings = closed(Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, ruleSchema(rule)])))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://raw.githubusercontent.com/${repository}/main/schemas/config.schema.json`,
    title: 'Configuration of Pipeline Review',
    ...closed({
      profile,
      'fail-on': { enum: thresholds, description: 'Mildest severity that fails the check (default error)' },
      paths: closed({
        include: { ...globs, description: 'Only files that match one of these globs' },
        exclude: { ...globs, description: 'No files that match one of these globs' },
      }),
      rules: { ...ruleSettings, description: 'Severity and options per rule' },
      overrides: {
        type: ['array', 'null'],
        description: 'Settings for some paths; later ones win',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['paths'],
          properties: { paths: { type: 'array', items: { type: 'string' }, minItems: 1 }, profile, rules: ruleSettings },
        },
      },
    }),
  }
}

function ruleSchema(rule: Rule): object {
  const severity = { enum: ruleSeverities, description: `Default ${rule.severity}` }
  const options = Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, optionSchema(option)]))
  return {
    description: rule.summary,
    anyOf: [severity, { type: 'object', additionalProperties: false, properties: { severity, ...options } }],
  }
}

function optionSchema(option: Option): object {
  const { description } = option
  if (option.type === 'integer')
    return { type: 'integer', minimum: option.minimum, maximum: option.maximum, default: option.default, description }
  if (option.type === 'boolean') return { type: 'boolean', default: option.default, description }
  return { type: 'array', items: { type: 'string' }, default: option.default, description }
}
