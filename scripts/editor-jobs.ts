import catalogue from '../src/dialects/orchestra/catalogue.json' with { type: 'json' }
import {
  type CatalogueJob,
  type CatalogueSensor,
  integrationNames,
  integrationOf,
  integrationsOfJob,
  jobNames,
  jobOf,
  type ParameterFacts,
  sensorOf,
  sensorTypes,
} from '../src/dialects/orchestra/catalogue.ts'
import type { Json } from './editor-schema.ts'

const template: Json = { $ref: '#/definitions/template' }
/** A key without a value; `type: null` would be offered as a value. */
const nothing: Json = { not: { type: ['string', 'number', 'boolean', 'object', 'array'] } }
/** A name that the catalogue does not know may be newer than it. */
const other: Json = { type: 'string', doNotSuggest: true }

const withJobs = integrationNames().filter((name) => Object.keys(integrationOf(name)?.jobs ?? {}).length > 0)
/** A name that is surely meant to be a job of the list: once right, in lower case, or with one letter too many, too few or wrong. */
function otherThan(jobs: readonly string[]): Json {
  const patterns = jobs.filter((job) => job.length >= 6).map((job) => slipsOf(job))
  const names = [...Object.keys(catalogue.misnamed.jobs), ...jobs.map((job) => job.toLowerCase())].sort()
  return { ...other, not: { anyOf: [{ enum: names }, { pattern: `^(?:${patterns.join('|')})$` }] } }
}

/** `(?:.{0,2}BC|A(?:.{0,2}C|B.{0,2}))` for `ABC`. */
function slipsOf(name: string): string {
  const [first = '', ...rest] = name
  return rest.length === 0 ? '.{0,2}' : `(?:.{0,2}${rest.join('')}|${first}${slipsOf(rest.join(''))})`
}

const renamed = (names: Readonly<Record<string, string | null>>) => Object.keys(names).sort()

/** What a job asks of its task: offers for each integration, the integration of each job, the parameters of each. */
export function taskRules(): readonly Json[] {
  return [
    offered(
      'integration',
      withJobs.map((name) => titled(name, integrationOf(name)?.title ?? '')),
    ),
    ...withJobs.map((name) =>
      when(
        { integration: name },
        offered(
          'integration_job',
          Object.keys(integrationOf(name)?.jobs ?? {}).map((job) => titled(job, jobTitle(name, job))),
          otherThan(Object.keys(integrationOf(name)?.jobs ?? {})),
        ),
      ),
    ),
    {
      if: { required: ['integration'] },
      else: offered(
        'integration_job',
        jobNames().map((job) => ({ const: job })),
      ),
    },
    ...withJobs.map((name) => belongs('integration_job', Object.keys(integrationOf(name)?.jobs ?? {}), name)),
    formerNames(
      'integration',
      renamed(catalogue.misnamed.integrations).filter(
        (name) => new Map(Object.entries(catalogue.misnamed.integrations)).get(name) !== null,
      ),
      'integration_job',
    ),
    ...jobNames().flatMap((job) =>
      integrationsOfJob(job).map((name) => parametersWhen({ integration: name, integration_job: job }, job)),
    ),
  ]
}

/** The same for the checks of a sensor. */
export function checkRules(): readonly Json[] {
  const owners = [...new Set(sensorTypes().map((type) => sensorOf(type)?.integration ?? ''))].sort()
  const typesOf = (name: string) => sensorTypes().filter((type) => sensorOf(type)?.integration === name)
  return [
    offered(
      'integration',
      owners.map((name) => titled(name, integrationOf(name)?.title ?? '')),
    ),
    ...owners.map((name) =>
      when(
        { integration: name },
        offered(
          'sensor_type',
          typesOf(name).map((type) => ({ const: type })),
        ),
      ),
    ),
    {
      if: { required: ['integration'] },
      else: offered(
        'sensor_type',
        sensorTypes().map((type) => ({ const: type })),
      ),
    },
    ...owners.map((name) => belongs('sensor_type', typesOf(name), name)),
    ...sensorTypes().map((type) => parametersWhen({ integration: sensorOf(type)?.integration ?? '', sensor_type: type }, type)),
  ]
}

function titled(name: string, description: string): Json {
  return { const: name, description }
}

function jobTitle(integration: string, job: string): string {
  const facts = jobOf(integration, job)
  const required = Object.entries(facts?.parameters ?? {})
    .filter(([, parameter]) => parameter.required === true)
    .map(([name]) => name)
  return `Job of ${integrationOf(integration)?.title ?? integration}. ${required.length > 0 ? `Required parameters: ${required.join(', ')}.` : ''}`.trim()
}

function offered(key: string, names: readonly Json[], rest: Json = other): Json {
  return { properties: { [key]: { anyOf: [...names, rest] } } }
}

function when(values: Readonly<Record<string, string>>, then: Json): Json {
  return { if: equal(values), then }
}

function equal(values: Readonly<Record<string, string>>): Json {
  return {
    required: Object.keys(values),
    properties: Object.fromEntries(Object.entries(values).map(([key, text]) => [key, { const: text }])),
  }
}

/** A job that is known decides on the integration; a template of it passes. */
function belongs(key: string, names: readonly string[], integration: string): Json {
  return {
    if: { required: ['integration', key], properties: { integration: { type: 'string' }, [key]: { enum: names } } },
    then: {
      properties: { integration: { anyOf: [{ const: integration }, template] } },
      errorMessage: `Belongs to integration ${integration}.`,
    },
  }
}

function formerNames(key: string, names: readonly string[], beside: string): Json {
  return { if: { required: [key, beside] }, then: { properties: { [key]: { not: { enum: names } } } } }
}

function parametersWhen(values: Readonly<Record<string, string>>, name: string): Json {
  return when(values, { properties: { parameters: { $ref: `#/definitions/${setName(name)}` } } })
}

function setName(name: string): string {
  return `parameters of ${name}`
}

/** The parameters of every job and sensor type, by the name of the definition. */
export function parameterSets(): Readonly<Record<string, Json>> {
  const jobs = jobNames().flatMap((job) =>
    integrationsOfJob(job)
      .flatMap((name) => jobOf(name, job) ?? [])
      .map((facts) => [setName(job), setOf(job, facts)] as const),
  )
  const sensors = sensorTypes().flatMap((type) => {
    const facts = sensorOf(type)
    return facts ? [[setName(type), setOf(type, facts)] as const] : []
  })
  return Object.fromEntries([...jobs, ...sensors])
}

/** A misspelt key may stand for the one that seems to be missing: then the review says so, and editors only warn. */
function setOf(name: string, { parameters }: CatalogueJob | CatalogueSensor): Json {
  const all = Object.entries(parameters)
  const required = all.filter(([, parameter]) => parameter.required === true).map(([key]) => key)
  return {
    title: `Parameters of ${name}`,
    properties: Object.fromEntries(all.map(([key, parameter]) => [key, parameterOf(key, parameter)])),
    ...(required.length > 0 && {
      allOf: [{ if: { type: 'object', propertyNames: { enum: all.map(([key]) => key) } }, then: { required } }],
    }),
  }
}

function parameterOf(name: string, facts: ParameterFacts): Json {
  const { note, default: preset, required } = facts
  const description = [`${facts.type}${required === true ? ', required' : ''}.`, ...(note === undefined ? [] : [note])].join(' ')
  return {
    description,
    ...(preset !== undefined && { default: preset }),
    anyOf: [...valuesOf(name, facts), template, ...(required === true ? [] : [nothing])],
  }
}

/** JSON in a text; whether a mapping is taken as well is not known. */
const jsonTexts = ['environment_variables', 'custom_headers']

function valuesOf(name: string, { type, enum: values, source }: ParameterFacts): readonly Json[] {
  if (name === 'python_version')
    return [...(values ?? []).map((text) => ({ const: text })), { type: ['string', 'number'], doNotSuggest: true }]
  if (values) return values.map((text) => ({ const: text }))
  if (source !== 'doc') return [{ not: { type: 'null' } }, ...(type === 'boolean' ? [{ type: 'boolean' }] : [])]
  return [...byType[type](name)]
}

const byType: Readonly<Record<ParameterFacts['type'], (name: string) => readonly Json[]>> = {
  string: (name) => [
    { type: 'string' },
    { type: ['number', 'boolean'], description: 'Put it in quotes.', doNotSuggest: true },
    ...(name === 'commands' ? [{ type: 'array', description: 'Write the commands in one text.', doNotSuggest: true }] : []),
    ...(jsonTexts.includes(name)
      ? [{ type: ['object', 'array'], description: 'Write JSON in quotes.', doNotSuggest: true }]
      : []),
  ],
  boolean: () => [
    { type: 'boolean' },
    {
      type: 'string',
      pattern: '^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$',
      description: 'Write it without quotes.',
      doNotSuggest: true,
    },
  ],
  integer: () => numeric,
  number: () => numeric,
  array: () => [{ type: 'array' }, { not: { type: ['array', 'null'] }, doNotSuggest: true }],
  object: () => [{ type: 'object' }],
}

const numeric: readonly Json[] = [
  { type: 'number' },
  { type: 'string', pattern: '^\\s{0,9}-?[0-9]{1,15}(?:\\.[0-9]{1,15})?\\s{0,9}$', doNotSuggest: true },
]
