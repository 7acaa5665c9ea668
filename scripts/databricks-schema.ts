import { bounds, type Field, fields, type Shape } from '../src/dialects/databricks/format/fields.ts'
import { targetKeys } from '../src/dialects/databricks/words.ts'

type Schema = Readonly<Record<string, unknown>>

/** A text that is one reference stands for a value of any type. */
const reference: Schema = { type: 'string', pattern: '\\$\\{[^}]+\\}|\\{\\{' }

/** The JSON Schema of what is reviewed of a bundle: its jobs, in the resources and in the targets. All else is left open. */
export function bundleSchema(): Schema {
  const resources = { type: 'object', properties: { jobs: { type: 'object', additionalProperties: { $ref: '#/$defs/Job' } } } }
  const overlay = {
    type: 'object',
    properties: {
      ...Object.fromEntries(targetKeys.map((key) => [key, true])),
      mode: { enum: ['development', 'production'] },
      default: { type: 'boolean' },
      resources,
    },
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Databricks bundle: the part that pipeline-review reads',
    type: 'object',
    properties: {
      bundle: { type: 'object', properties: { name: { type: 'string' } } },
      include: { type: 'array', items: { type: 'string' } },
      variables: { type: 'object' },
      resources,
      targets: { type: 'object', additionalProperties: { anyOf: [overlay, { type: 'null' }] } },
    },
    $defs: Object.fromEntries(Object.entries(fields).map(([name, keys]) => [name, objectOf(name, keys)])),
  }
}

function objectOf(name: string, keys: Readonly<Record<string, Field>>): Schema {
  const properties = Object.entries(keys).map(([key, field]) => [
    key,
    { anyOf: [schemaOf(field, `${name} ${key}`), reference, { type: 'null' }] },
  ])
  return {
    anyOf: [
      { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false },
      reference,
      { type: 'null' },
    ],
  }
}

/** Required keys are left out: a target may bring them, or the file be an overlay itself. */
function schemaOf({ type, enum: values, object, list, map }: Shape, name: string): Schema {
  if (object !== undefined) return { $ref: `#/$defs/${object}` }
  if (list) return { type: 'array', items: { anyOf: [schemaOf(list, name), reference] } }
  if (map) return { type: 'object', additionalProperties: { anyOf: [schemaOf(map, name), reference, { type: 'null' }] } }
  if (values) return { enum: values }
  if (type === 'string') return { type: ['string', 'number', 'boolean'] }
  if (type === 'boolean') return { anyOf: [{ type: 'boolean' }, { enum: ['y', 'yes', 'on', 'n', 'no', 'off'] }] }
  const [minimum, maximum] = bounds[name] ?? []
  const limits = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && maximum < 1e15 && { maximum }) }
  return {
    anyOf: [
      { type: type ?? 'number', ...limits },
      { type: 'string', pattern: '^-?[0-9][0-9_]*$' },
    ],
  }
}
