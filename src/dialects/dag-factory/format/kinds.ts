import { isDate } from '../dates.ts'
import { flagIn, type ScalarValue, textIn, under, type Value } from '../value.ts'

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
  /** A flag is a number of Python, too: true is 1. */
  limit: kind('a whole number', { type: ['integer', 'null'] }, 'whole', 'flag', 'null'),
  items: kind('a list', { type: ['array', 'null'] }, 'list', 'text', 'mapping', 'object', 'null'),
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
  mail: kind('a text or a list of texts', { type: ['string', 'array', 'null'] }, 'text', 'list', 'mapping', 'object', 'null'),
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
  if (typeof value.value === 'number') return Number.isInteger(value.value) && !hasPoint(value) ? 'whole' : 'fraction'
  if (value.node.style !== 'plain' || typeof value.value !== 'string') return 'text'
  return isDate(value.value) ? 'date' : 'text'
}

/** `2.0` is a fraction in Python. */
function hasPoint({ node, at }: ScalarValue): boolean {
  return at.document.source.text.slice(node.span.start, node.span.end).includes('.')
}

/** A path that can be imported has a module. */
function isDotted(value: Value): boolean {
  return textIn(value)?.includes('.') === true
}

/** True where a value is surely refused for its type. */
export function isRefused(name: KindName, value: Value): boolean {
  const type = typeOf(value)
  if (name === 'count' && type === 'text') return value.kind === 'scalar' && !/^\s*[-+]?\d[\d_]*\s*$/.test(String(value.value))
  if (name === 'callback' && type === 'text') return !isDotted(value)
  if (name === 'callback' && type === 'mapping') {
    const callback = under(value, 'callback')
    return !callback || (callback.kind !== 'unknown' && (typeOf(callback) !== 'text' || !isDotted(callback)))
  }
  // Nothing looks into an empty list.
  if (name === 'mapping' && value.kind === 'list' && value.items.length === 0) return false
  return !kinds[name].takes.has(type)
}
