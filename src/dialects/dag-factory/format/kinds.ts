import { isDate, isYamlNumber } from '../dates.ts'
import { flagIn, type Value } from '../value.ts'

/** What PyYAML makes of a value; `object`: of a mapping with `__type__`. */
type Type = 'null' | 'flag' | 'whole' | 'fraction' | 'text' | 'date' | 'list' | 'mapping' | 'object' | 'unknown'

/** How what a key takes is said. */
export interface Kind {
  /** What to write, as the object of a sentence. */
  readonly words: string
  /** How the published schema says it. */
  readonly schema: object
}

const object = { type: 'object', required: ['__type__'] }

export const kinds = {
  flag: { words: 'true or false', schema: { type: 'boolean' } },
  whole: { words: 'a whole number', schema: { type: 'integer' } },
  count: { words: 'a whole number', schema: { type: ['integer', 'string', 'null'], pattern: '^[0-9]+$' } },
  text: { words: 'a text', schema: { type: ['string', 'null'] } },
  backoff: { words: 'true, false or a factor', schema: { type: ['boolean', 'number'] } },
  timedelta: { words: 'a `datetime.timedelta` object', schema: { anyOf: [object, { type: 'null' }] } },
  delay: {
    words: 'a number of seconds or a `datetime.timedelta` object',
    schema: { anyOf: [object, { type: ['number', 'null'] }] },
  },
  mapping: { words: 'a mapping', schema: { type: ['object', 'null'] } },
  callback: {
    words: 'a dotted path, or a mapping with `callback`',
    schema: { anyOf: [{ type: ['string', 'null'] }, { type: 'object', required: ['callback'] }] },
  },
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
  return isYamlNumber(value.value) ? 'whole' : isDate(value.value) ? 'date' : 'text'
}
