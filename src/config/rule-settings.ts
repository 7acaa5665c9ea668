import { type Severity, severities } from '../engine/finding.ts'
import type { Option, OptionValue } from '../engine/options.ts'
import { currentId } from '../engine/rule.ts'
import { choice, type Kind, type Schema, text, texts, truth, wholeNumber } from './kinds.ts'
import { fieldsOf, type Origin, type Reader } from './reader.ts'

export const ruleSeverity = choice([...severities, 'off'])

/** What a team sets for one rule. */
export interface RuleConfig {
  readonly severity?: Severity | 'off'
  readonly options: Readonly<Record<string, OptionValue>>
  readonly origin: Origin
}

/** Settings by the id of a rule. The schema of each rule is a definition beside the one of the file. */
export const ruleSettings: Kind<Readonly<Record<string, RuleConfig>>> = {
  read: (reader) => {
    const former = Object.values(reader.rules).flatMap(({ formerIds = [] }) => formerIds)
    const fields = fieldsOf(reader, [...reader.ruleIds, ...former], 'rule')
    const settings = Object.entries(fields).flatMap(([id, field]) =>
      field ? [[currentId(reader.rules, id), field] as const] : [],
    )
    return Object.fromEntries(settings.map(([id, field]) => [id, readRule(field, id)]))
  },
  schema: { $ref: '#/$defs/rules' },
}

/** A severity, or a severity with options. */
function readRule(reader: Reader, id: string): RuleConfig {
  const origin = reader.originOf(reader.path)
  if (reader.node?.kind === 'scalar') {
    const severity = ruleSeverity.read(reader)
    return { ...(severity && { severity }), options: {}, origin }
  }
  const schema = reader.rules[id]?.options ?? {}
  const fields = fieldsOf(reader, ['severity', ...Object.keys(schema)])
  const severity = fields['severity'] && ruleSeverity.read(fields['severity'])
  const options = Object.entries(schema).flatMap(([name, option]) => {
    const field = fields[name]
    const value = field && kindOfOption(option).read(field)
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...(severity && { severity }), options: Object.fromEntries(options), origin }
}

function kindOfOption(option: Option): Kind<OptionValue> {
  if (option.type === 'integer') return wholeNumber(option.minimum, option.maximum)
  if (option.type === 'boolean') return truth
  return option.type === 'text' ? text : texts
}

/** The schema of one rule; `byDefault` is its own severity, `options` are its options. */
export function ruleSettingSchema(byDefault?: Severity, options: Readonly<Record<string, Option>> = {}): Schema {
  const severity = { ...ruleSeverity.schema, ...(byDefault && { description: `Default ${byDefault}` }) }
  const own = Object.entries(options).map(([name, option]) => [name, optionSchema(option)])
  const properties = { severity, ...Object.fromEntries(own) }
  return { anyOf: [severity, { type: 'object', additionalProperties: false, properties }] }
}

function optionSchema(option: Option): Schema {
  return { ...kindOfOption(option).schema, default: option.default, description: option.description }
}
