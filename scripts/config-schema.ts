import { mappingSchema } from '../src/config/key.ts'
import { fileKeys } from '../src/config/keys.ts'
import { ownRuleIdPattern } from '../src/config/own-rule-keys.ts'
import { ruleSettingSchema } from '../src/config/rule-settings.ts'
import { severities } from '../src/engine/finding.ts'
import type { Rule, RuleRegistry } from '../src/engine/rule.ts'
import { repository } from '../src/project.ts'

/** JSON Schema of the configuration file, for editors; made of the tables of keys and of the rules, as the reader is. */
export function configSchema(rules: RuleRegistry, keys: Parameters<typeof mappingSchema>[0] = fileKeys): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://raw.githubusercontent.com/${repository}/main/schemas/config.schema.json`,
    title: 'Configuration of Pipeline Review',
    $defs: {
      rules: {
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(rules).flatMap(([id, rule]) => schemasOf(id, rule))),
        patternProperties: { [ownRuleIdPattern]: ruleSettingSchema() },
      },
      ...Object.fromEntries(severities.map((severity) => [`default-${severity}`, ruleSettingSchema(severity)])),
    },
    ...mappingSchema(keys),
  }
}

/** A rule under its id, and under those that it had once. */
function schemasOf(id: string, rule: Rule): readonly (readonly [string, object])[] {
  const former = (rule.formerIds ?? []).map(
    (old) => [old, { ...ruleSchema(rule), deprecated: true, description: `Now ${id}. ${rule.summary}` }] as const,
  )
  return [[id, ruleSchema(rule)], ...former]
}

/** Rules without options differ in their default only, and share one definition for each. */
function ruleSchema({ summary, severity, options = {} }: Rule): object {
  const isPlain = Object.keys(options).length === 0
  return { description: summary, ...(isPlain ? { $ref: `#/$defs/default-${severity}` } : ruleSettingSchema(severity, options)) }
}
