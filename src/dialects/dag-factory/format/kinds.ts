import { isDate } from '../dates.ts'
import { flagIn, mapIn, type Value } from '../value.ts'

/** What PyYAML makes of a value; `object`: of a mapping with `__type__`. */
type Type = 'null' | 'flag' | 'whole' | 'fraction' | 'text' | 'date' | 'list' | 'mapping' | 'object' | 'unknown'

/** What dag-factory 1.1.0 and Airflow take for a key, beside what only a run decides. */
export interface Kind {
  readonly takes: ReadonlySet<Type>
  /** What to write, as the object of a sentence. */
  readonly words: string
  /** How the published schema says it. */
  readonly schema: object
}

function kind(words: string, schema: object, ...takes: readonly Type[]): Kind {
  return { words, schema, takes: new Set([...takes, 'unknown']) }
}

const object = { type: 'object', required: ['__type__'] }

export const kinds = {
  flag: kind('true or false', { type: 'boolean' }, 'flag'),
  whole: kind('a whole number', { type: 'integer' }, 'whole'),
  count: kind(
    'a whole number',
    { type: ['integer', 'string', 'null'], pattern: '^[0-9]+$' },
    'whole',
    'fraction',
    'flag',
    'null',
  ),
  text: kind('a text', { type: ['string', 'null'] }, 'text', 'null', 'object'),
  backoff: kind('true, false or a factor', { type: ['boolean', 'number'] }, 'flag', 'whole', 'fraction', 'null'),
  timedelta: kind('a `datetime.timedelta` object', { anyOf: [object, { type: 'null' }] }, 'object', 'null'),
  delay: kind(
    'a number of seconds or a `datetime.timedelta` object',
    { anyOf: [object, { type: ['number', 'null'] }] },
    'object',
    'whole',
    'fraction',
    'flag',
    'null',
  ),
  mapping: kind('a mapping', { type: ['object', 'null'] }, 'mapping', 'object', 'null'),
  callback: kind(
    'a dotted path, or a mapping with `callback`',
    { anyOf: [{ type: ['string', 'null'] }, { type: 'object', required: ['callback'] }] },
    'text',
    'mapping',
    'object',
    'null',
  ),
} as const satisfies Readonly<Record<string, Kind>>

export type KindName = keyof typeof kinds

/** The type of a value in Python, as YAML 1.1 has it. */
export function typeOf(value: Value): Type {
  if (value.kind === 'unknown') return 'unknown'
  if (value.kind === 'list') return 'list'
  if (value.kind === 'map') {
    if (['__and__', '__or__', '__join__'].some((key) => value.entries.has(key))) return 'unknown'
    return value.entries.has('__type__') ? 'object' : 'mapping'
  }
  if (value.value === null) return 'null'
  if (flagIn(value) !== undefined) return 'flag'
  if (typeof value.value === 'number') return Number.isInteger(value.value) ? 'whole' : 'fraction'
  if (value.node.style !== 'plain' || typeof value.value !== 'string') return 'text'
  return isDate(value.value) ? 'date' : 'text'
}

/** True where a value is surely refused for its type. */
export function isRefused(name: KindName, value: Value): boolean {
  const type = typeOf(value)
  if (name === 'count' && type === 'text') return value.kind === 'scalar' && !/^\s*[-+]?\d[\d_]*\s*$/.test(String(value.value))
  if (name === 'callback' && type === 'mapping') return mapIn(value)?.entries.has('callback') !== true
  return !kinds[name].takes.has(type)
}
