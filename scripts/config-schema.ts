import { criticalities, elements } from '../src/config/config.ts'
import { ruleSeverities, thresholds } from '../src/config/parse.ts'
import { type Severity, severities } from '../src/engine/finding.ts'
import type { Option } from '../src/engine/options.ts'
import { profiles, type Rule, type RuleRegistry } from '../src/engine/rule.ts'
import { repository } from '../src/project.ts'

const text = { type: 'string', minLength: 1, maxLength: 500 }
const texts = { anyOf: [text, { type: ['array', 'null'], items: text }] }
const duration = (description: string) => ({
  type: 'string',
  pattern: '^(?:\\d{1,3}d)?(?:\\d{1,4}h)?(?:\\d{1,5}m)?(?:\\d{1,6}s)?$',
  minLength: 2,
  description: `${description}, such as 45m or 1h30m`,
})
const closed = (properties: object, rest: object = {}) => ({
  type: ['object', 'null'],
  additionalProperties: false,
  properties,
  ...rest,
})
const profile = { enum: profiles, description: 'minimal: certain errors; recommended: the default; strict: every rule' }

/** JSON Schema of the configuration file, for editors; made of the rules so that the two cannot differ. */
export function configSchema(rules: RuleRegistry): object {
  const ruleSettings = { $ref: '#/$defs/rules' }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://raw.githubusercontent.com/${repository}/main/schemas/config.schema.json`,
    title: 'Configuration of Pipeline Review',
    $defs: {
      rules: {
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, ruleSchema(rule)])),
        patternProperties: { '^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$': ruleSetting() },
      },
      ...Object.fromEntries(severities.map((severity) => [`default-${severity}`, ruleSetting(severity)])),
    },
    ...closed({
      extends: { ...texts, description: 'Other configuration files of this repository to build on, relative to this one' },
      profile,
      'fail-on': { enum: thresholds, description: 'Mildest severity that fails the check (default error)' },
      'rules-as-of': {
        type: 'string',
        pattern: '^\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}$',
        description: 'A version: rules that came later are notes (default: the first release of the major version in use)',
      },
      message: { ...text, description: "A sentence of the team's own below every report" },
      paths: closed({
        include: { ...texts, description: 'Only files that match one of these globs' },
        exclude: { ...texts, description: 'No files that match one of these globs' },
      }),
      rules: { ...ruleSettings, description: 'Severity and options per rule' },
      overrides: {
        type: ['array', 'null'],
        description: 'Settings for some paths; later ones win',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['paths'],
          properties: { paths: texts, profile, rules: ruleSettings },
        },
      },
      pipelines: {
        type: ['object', 'null'],
        description: 'What the team knows of its pipelines, by path, glob or exact name',
        additionalProperties: pipelineSchema(),
      },
      environments: { ...texts, description: 'Names of the environments that there are' },
      pools: {
        type: ['object', 'null'],
        description: 'Things that only so many tasks may use at once',
        additionalProperties: closed(
          {
            slots: { type: 'integer', minimum: 1, maximum: 1000, description: 'How many at once (default 1)' },
            members: { ...texts, description: 'Globs of connections and targets' },
          },
          { type: 'object', required: ['members'] },
        ),
      },
      'secret-prefixes': { ...texts, description: "How this team's own credentials begin" },
      'own-rules': { type: ['array', 'null'], description: 'Rules written as data', items: ownRuleSchema() },
      proposals: { type: 'boolean', description: 'Whether a better slot is proposed where schedules collide (default true)' },
    }),
  }
}

function pipelineSchema(): object {
  return closed({
    owners: { ...texts, description: 'Who answers for it' },
    criticality: { enum: criticalities },
    alias: { ...text, description: 'Its alias in Orchestra' },
    id: { ...text, description: 'Its id in Orchestra, as trigger_events name it' },
    'expected-duration': duration('How long a run usually takes'),
    'max-duration': duration('How long a run may take'),
    'finish-by': {
      type: 'string',
      pattern: '^(?:[01]\\d|2[0-3]):[0-5]\\d$',
      description: 'Local time at which the data must be there',
    },
    timezone: { ...text, description: 'Zone of finish-by (default UTC)' },
    freshness: duration('How old the data may get'),
  })
}

function ownRuleSchema(): object {
  const test = {
    anyOf: [
      { type: ['string', 'number', 'boolean'], description: 'A glob, or the very value' },
      {
        type: 'object',
        minProperties: 1,
        maxProperties: 1,
        additionalProperties: false,
        properties: {
          present: { type: 'boolean' },
          'one-of': texts,
          'at-least': { type: 'number' },
          'at-most': { type: 'number' },
        },
      },
    ],
  }
  const condition = {
    type: 'object',
    description: 'Tests by dotted path below the element; all must hold',
    additionalProperties: test,
  }
  return {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'message', 'each'],
    anyOf: [{ required: ['where'] }, { required: ['unless'] }],
    properties: {
      id: {
        type: 'string',
        pattern: '^[a-z][a-z0-9-]{0,40}/[a-z][a-z0-9-]{0,60}$',
        description: 'For example team/target-missing',
      },
      message: text,
      remedy: text,
      severity: { enum: severities },
      each: { enum: elements, description: 'What is looked at, one by one' },
      where: condition,
      unless: condition,
    },
  }
}

/** Rules without options differ in their default only, and share one definition for each. */
function ruleSchema({ summary, severity, options }: Rule): object {
  const own = Object.fromEntries(Object.entries(options ?? {}).map(([name, option]) => [name, optionSchema(option)]))
  const isPlain = Object.keys(own).length === 0
  return { description: summary, ...(isPlain ? { $ref: `#/$defs/default-${severity}` } : ruleSetting(severity, own)) }
}

/** A severity alone, or with options. Without a default for rules that are not known here. */
function ruleSetting(byDefault?: Severity, options: object = {}): object {
  const severity = { enum: ruleSeverities, ...(byDefault && { description: `Default ${byDefault}` }) }
  return { anyOf: [severity, { type: ['object', 'null'], additionalProperties: false, properties: { severity, ...options } }] }
}

function optionSchema(option: Option): object {
  const { description } = option
  if (option.type === 'integer')
    return { type: 'integer', minimum: option.minimum, maximum: option.maximum, default: option.default, description }
  if (option.type === 'boolean') return { type: 'boolean', default: option.default, description }
  return { ...(option.type === 'text' ? text : texts), default: option.default, description }
}
