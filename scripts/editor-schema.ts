import { camelKey, taskMarks } from '../src/dialects/orchestra/keys.ts'
import { zoneNames } from '../src/time/zone-names.ts'
import { cronPattern } from './editor-cron.ts'
import { checkRules, parameterSets, taskRules } from './editor-jobs.ts'

/** A part of a schema. */
export interface Json {
  readonly [key: string]: unknown
}

/** What the product fills in at run time passes everywhere. */
export const template: Json = { $ref: '#/definitions/template' }

/** Limits that the review answers with a warning, or with nothing: `definition.key` or `definition`, and the keywords that editors do not get. */
const lenient: Readonly<Record<string, readonly string[]>> = {
  'task.tags': ['maxItems'],
  tasks: ['minProperties'],
  checks: ['minProperties'],
  inputs: ['propertyNames'],
  matrixInputs: ['minProperties', 'maxProperties', 'additionalProperties'],
  'configuration.retries': ['minimum'],
  'configuration.retry_delay': ['minimum'],
  'configuration.timeout': ['minimum'],
  'alert.max_live_alerts': ['minimum', 'maximum'],
}

/** Definitions in which nothing is more than a warning. */
const loose = ['anomaly']
/** Sections that older versions of the product's editor wrote as empty lists or mappings. */
const notLeftOver = ['version', 'pipeline', 'webhook']
/** A vendor guide uses it, the published list of statuses lacks it. */
const disputed: Json = { type: 'string', pattern: '^RUNNING_TIMEOUT$', doNotSuggest: true }

/**
 * The schema for editors: the format with jobs, parameters, sensors, cron and zones, red only where the review reports an error. In draft 7, which all
 * editors read, with the keyword of yaml-language-server for what is not offered (`doNotSuggest`). It reports `deprecationMessage` as an error, so that what is only discouraged
 * is said in descriptions.
 */
export function editorSchema(format: Json): Json {
  const definitions = Object.entries(format['$defs'] as Record<string, Json>).map(([name, definition]) => {
    return [name, special[name] ?? adjusted(name, definition)] as const
  })
  const { $schema: _, $defs: __, ...root } = format
  const { properties, ...file } = adjusted('file', root)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/pipeline-review/pipeline-review/main/schemas/orchestra-pipeline.schema.json',
    ...file,
    properties: Object.fromEntries(
      Object.entries(properties as Record<string, Json>).map(([key, value]) => [key, withLeftOvers(key, value)]),
    ),
    definitions: {
      template: { type: 'string', pattern: '\\$\\{\\{', doNotSuggest: true },
      ...Object.fromEntries(definitions),
      ...special,
      ...parameterSets(),
    },
  }
}

/** Definitions whose values others judge: the rules beside the task, the cron, the zones. */
const special: Readonly<Record<string, Json>> = {
  integration: { title: 'Integration', description: 'The product or service that does the work.', type: 'string' },
  job: { title: 'Job', description: 'What the integration is asked to do.', type: 'string' },
  sensorType: { title: 'Sensor type', description: 'What kind of thing the check looks at.', type: 'string' },
  cron: {
    title: 'Cron',
    description:
      'Six fields: minute, hour, day of month, month, day of week (1 is Sunday), year. One of the two day fields must be ?.',
    type: 'string',
    pattern: cronPattern,
    patternErrorMessage:
      'Write six fields, such as "0 6 ? * MON-FRI *": minute hour day-of-month month day-of-week year, with ? in one of the two day fields.',
    examples: ['0 6 ? * * *', '0 6 ? * MON-FRI *', '0 * ? * * *', '0 6 1 * ? *'],
  },
  timezone: {
    title: 'Time zone',
    description: 'Name of the IANA database, such as Europe/London; absent means UTC.',
    anyOf: [
      { type: 'string', enum: [...zoneNames].sort() },
      {
        type: 'string',
        pattern: `^(?:${[...zoneNames].sort().map(inAnyCase).join('|')}|\\s*)$`,
        description: 'Write the name with its capital letters.',
      },
      template,
    ],
  },
}

function inAnyCase(name: string): string {
  return [...name]
    .map((letter) =>
      /[a-z]/i.test(letter) ? `[${letter.toUpperCase()}${letter.toLowerCase()}]` : letter.replace(/[+.]/g, '\\$&'),
    )
    .join('')
}

/** Values of a definition as lenient as the review, keys in both spellings, references in the place of draft 7. */
function adjusted(name: string, definition: Json): Json {
  const kept = without(definition, lenient[name] ?? [])
  if (kept['if'] !== undefined) return { ...value(without(kept, ['if', 'then', 'else']), name), ...inBothSpellings(kept) }
  if (kept['properties'] === undefined) return value(kept, name)
  const properties = Object.entries(kept['properties'] as Record<string, Json>)
  const judged = properties.map(([key, property]) => [key, propertyOf(name, key, property)] as const)
  const camel = judged.flatMap(([key, property]) => (key.includes('_') ? [[camelKey(key), inCamel(key, property)] as const] : []))
  return {
    ...value(without(kept, ['properties', 'required', 'allOf']), name),
    ...requirement(loose.includes(name) ? [] : keysRequired(name, kept)),
    properties: Object.fromEntries([...judged, ...(name === 'check' ? [readOnce] : []), ...camel]),
    ...rulesBeside(name, kept),
  }
}

/** The product's own editor wrote it at some time. */
const readOnce = ['outputs', { description: 'Unknown key; use map_outputs.', doNotSuggest: true }] as const

function keysRequired(name: string, { required = [] }: Json): readonly string[] {
  return (required as readonly string[]).filter((key) => !(name === 'destination' && key === 'connection_id'))
}

/** A key may be written in either spelling. */
function requirement(keys: readonly string[]): Json {
  const plain = keys.filter((key) => !key.includes('_'))
  const either = keys
    .filter((key) => key.includes('_'))
    .map((key) => ({ anyOf: [{ required: [key] }, { required: [camelKey(key)] }] }))
  return { ...(plain.length > 0 && { required: plain }), ...(either.length > 0 && { allOf: either }) }
}

function rulesBeside(name: string, { required, allOf }: Json): Json {
  const either = requirement((required ?? []) as readonly string[])['allOf'] ?? []
  const own = name === 'task' ? taskRules() : name === 'check' ? checkRules() : name === 'sensor' ? sensorRules : []
  const kept = name === 'destination' ? ((allOf ?? []) as readonly Json[]).slice(1).map(inDraft7) : []
  const all = [...(name === 'destination' || loose.includes(name) ? [] : (either as readonly Json[])), ...own, ...kept]
  return all.length > 0 ? { allOf: all } : {}
}

const sensorRules: readonly Json[] = [
  {
    properties: {
      alerts: { items: { properties: { statuses: { items: { anyOf: [{ const: 'FAILED' }, disputed, template] } } } } },
    },
  },
]

function propertyOf(owner: string, key: string, property: Json): Json {
  if (loose.includes(owner)) return anything(property)
  if (key === 'cron' || key === 'timezone') return { ...prose(property), $ref: `#/definitions/${key}` }
  return value(without(property, lenient[`${owner}.${key}`] ?? []), `${owner}.${key}`)
}

/** What a value may be is offered, and everything passes. */
function anything(property: Json): Json {
  const { enum: values } = property
  return { ...prose(property), ...(values !== undefined && { anyOf: [{ enum: values }, { doNotSuggest: true }] }) }
}

function inCamel(key: string, property: Json): Json {
  return { description: `Write ${key}, as the documentation does.`, doNotSuggest: true, allOf: [property] }
}

function withLeftOvers(key: string, property: Json): Json {
  if (notLeftOver.includes(key)) return property
  const empty = [
    { type: 'array', maxItems: 0, description: 'Leave the key out.' },
    { type: 'object', maxProperties: 0, description: 'Leave the key out.' },
  ]
  const old = { type: 'array', minItems: 1, description: 'Write sensors by id; today the schema wants a mapping.' }
  return { ...prose(property), anyOf: [property, ...empty, ...(key === 'sensors' ? [old] : [])] }
}

function prose({ title, description }: Json): Json {
  return { ...(title !== undefined && { title }), ...(description !== undefined && { description }) }
}

function without(schema: Json, keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)))
}

/** A schema of a value, with templates let in. */
function value(schema: Json, name: string): Json {
  const reference = schema['$ref']
  if (typeof reference === 'string') return { ...schema, $ref: reference.replace('#/$defs/', '#/definitions/') }
  const below = Object.fromEntries(
    Object.entries(schema).map(([key, part]) => [
      key,
      (key === 'items' || key === 'additionalProperties') && isSchema(part) ? value(part, name) : part,
    ]),
  )
  return withTemplate(below, name)
}

/** A condition as it is, with its references where draft 7 has them. */
function inDraft7(schema: Json): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('#/$defs/', '#/definitions/')) satisfies Json
}

function isSchema(part: unknown): part is Json {
  return typeof part === 'object' && part !== null
}

function withTemplate(schema: Json, name: string): Json {
  const types = schema['type'] === undefined ? [] : [schema['type']].flat()
  if (schema['enum'] !== undefined || schema['const'] !== undefined) {
    const { title, description, default: preset, ...rest } = schema
    const also = name === 'alertStatus' || name === 'runStatus' ? [disputed] : []
    return {
      ...prose({ title, description }),
      ...(preset !== undefined && { default: preset }),
      anyOf: [rest, ...also, template],
    }
  }
  if (name === 'file' || types.length === 0) return schema
  if (!types.includes('string')) return { ...schema, type: [...types, 'string'], pattern: '\\$\\{\\{' }
  const limits = ['maxLength', 'minLength', 'pattern'].filter((key) => schema[key] !== undefined)
  if (limits.length === 0) return schema
  const { title, description, ...rest } = schema
  return { ...prose({ title, description }), anyOf: [rest, template] }
}

/** An entry of `pipeline` is told apart by keys of either spelling. */
function inBothSpellings({ if: condition, then: first }: Json): Json {
  const marks = taskMarks.flatMap((key) => (key.includes('_') ? [key, camelKey(key)] : [key]))
  return {
    if: condition,
    then: referring(first as Json),
    else: {
      if: { anyOf: marks.map((key) => ({ required: [key] })) },
      then: { $ref: '#/definitions/task' },
      else: { $ref: '#/definitions/group' },
    },
  }
}

function referring(schema: Json): Json {
  return value(schema, '')
}
