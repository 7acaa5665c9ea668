import type { Catalogue, KeyFacts, KeyReading, TypeFacts } from '../src/dialects/kestra/format/catalogue.ts'
import { coreType } from '../src/dialects/kestra/types.ts'

type Schema = Readonly<Record<string, unknown>>

/** A value that is rendered before it is read. */
const expression: Schema = { type: 'string', pattern: '\\{\\{|\\{%' }
const text: Schema = { type: ['string', 'number', 'boolean'] }

/** Single values as the server turns them into those of Java. */
const scalars: Readonly<Record<string, Schema>> = {
  text,
  flag: { anyOf: [{ type: ['boolean', 'integer'] }, { enum: ['true', 'false', 'yes', 'no', 'on', 'off'] }] },
  int: { anyOf: [{ type: 'number' }, { type: 'string', pattern: '^\\s*[-+]?[0-9_]+\\s*$' }] },
  long: { anyOf: [{ type: 'number' }, { type: 'string', pattern: '^\\s*[-+]?[0-9_]+\\s*$' }] },
  number: { anyOf: [{ type: 'number' }, { type: 'string', pattern: '^\\s*[-+]?[0-9.eE+-]+\\s*$' }] },
  duration: {
    anyOf: [
      { type: 'number' },
      {
        type: 'string',
        pattern:
          '^[-+]?[Pp](?=[^\\s])(-?\\d+[Dd])?([Tt](?=.)([-+]?\\d+[Hh])?([-+]?\\d+[Mm])?([-+]?\\d+([.,]\\d*)?[Ss])?)?$|^-?[0-9.]+$',
      },
    ],
  },
  labels: { type: ['object', 'array'] },
  map: { type: 'object' },
  list: { type: 'array' },
}

/** The JSON Schema of flows: the engine's own types closed, those of plug-ins open. What only some releases read is allowed. */
export function flowSchema(catalogue: Catalogue): Schema {
  const { models, types, unions, enums } = catalogue
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Kestra flow',
    $ref: '#/$defs/Flow',
    $defs: {
      ...Object.fromEntries(Object.entries(models).map(([name, facts]) => [name, objectOf(facts.keys, {})])),
      ...Object.fromEntries(Object.entries(unions).map(([name, choices]) => [name, unionOf(choices)])),
      ...Object.fromEntries(Object.entries(enums).map(([name, words]) => [`word.${name}`, { enum: Object.keys(words) }])),
      ...Object.fromEntries(
        Object.entries(types).map(([name, { keys, kind }]) => [
          name,
          objectOf(keys, { ...openKeys(commonOf(catalogue, kind)), type: true }),
        ]),
      ),
      task: elementOf(catalogue, 'task'),
      trigger: elementOf(catalogue, 'trigger'),
      condition: elementOf(catalogue, 'condition'),
    },
  }
}

const parts: Readonly<Record<string, string>> = { task: 'Task', trigger: 'Trigger', condition: 'Condition' }

function commonOf({ models }: Catalogue, kind = ''): TypeFacts['keys'] {
  return models[parts[kind] ?? '']?.keys ?? {}
}

/** Keys whose values another part of the schema looks at. */
function openKeys(keys: TypeFacts['keys']): Readonly<Record<string, true>> {
  return Object.fromEntries(Object.keys(keys).map((key) => [key, true]))
}

/** Keys of a part, or of a type, which `more` are common to; required ones of a type may come from the defaults of the flow or the server. */
function objectOf(keys: TypeFacts['keys'], more: Schema): Schema {
  const own = Object.fromEntries(Object.entries(keys).map(([key, facts]) => [key, valueSchema(facts)]))
  const required = Object.keys(more).length > 0 ? [] : Object.keys(keys).filter((key) => isRequired(keys, key))
  return {
    type: 'object',
    properties: { ...more, ...own },
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  }
}

/** Keys that every release wants that has them. */
function isRequired(keys: TypeFacts['keys'], key: string): boolean {
  const facts = keys[key]
  const hasOther =
    (key === 'when' && 'condition' in keys) || (key === 'condition' && 'when' in keys) || (key === 'id' && 'name' in keys)
  return !hasOther && facts?.until === undefined && readingsOf(facts ?? {}).every(({ required }) => required !== undefined)
}

function readingsOf({ later = [], ...first }: KeyFacts): readonly KeyReading[] {
  return [first, ...later]
}

/** What one release at least takes; a key without a value is as good as none. */
function valueSchema(facts: KeyFacts): Schema | true {
  const shapes = [...new Set(readingsOf(facts).map(({ shape }) => shape ?? 'any'))]
  if (shapes.includes('any')) return true
  return { anyOf: [...shapes.map(shapeOf), { type: 'null' }] }
}

function shapeOf(shape: string): Schema | true {
  const colon = shape.indexOf(':')
  if (colon < 0) return scalars[shape] ?? (parts[shape] === undefined ? true : { $ref: `#/$defs/${shape}` })
  const [head, rest] = [shape.slice(0, colon), shape.slice(colon + 1)]
  if (head === 'rendered') return { anyOf: [shapeOf(rest), expression] }
  if (head === 'list') return { type: 'array', items: { anyOf: [shapeOf(rest), { type: 'null' }] } }
  if (head === 'map') return { type: 'object', additionalProperties: { anyOf: [shapeOf(rest), { type: 'null' }] } }
  return head === 'enum' ? { anyOf: [{ $ref: `#/$defs/word.${rest}` }, { type: 'integer' }] } : { $ref: `#/$defs/${rest}` }
}

function unionOf(choices: Catalogue['unions'][string]): Schema {
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: Object.keys(choices) } },
    allOf: Object.entries(choices).map(([word, { part }]) => ({
      ...{ if: { properties: { type: { const: word } } }, then: { $ref: `#/$defs/${part}` } },
    })),
  }
}

/** A task, trigger or condition: its type decides on its keys where the engine has it. */
function elementOf(catalogue: Catalogue, kind: string): Schema {
  const { types, aliases } = catalogue
  const own = Object.keys(types).filter((name) => types[name]?.kind === kind)
  const common = Object.entries(commonOf(catalogue, kind)).map(([key, facts]) => [key, valueSchema(facts)] as const)
  const spellings = (name: string) => [coreType(name), ...Object.keys(aliases).filter((alias) => aliases[alias] === name)]
  return {
    type: 'object',
    required: kind === 'condition' ? ['type'] : ['id', 'type'],
    properties: {
      ...Object.fromEntries(common),
      type: { anyOf: [{ enum: own.map(coreType) }, { type: 'string', pattern: '\\.' }] },
    },
    allOf: own.map((name) => ({
      ...{ if: { properties: { type: { enum: spellings(name) } } }, then: { $ref: `#/$defs/${name}` } },
    })),
  }
}
