import { typeIn } from '../duration.ts'
import { flagIn, isNull, itemsOf, textIn, type Value } from '../value.ts'
import { typeOf } from './kinds.ts'
import refused from './refused.json' with { type: 'json' }

/** Where a key is written: on a DAG, in `default_args`, on a task, or on a task with `expand`. */
export type KeyPlace = 'dag' | 'args' | 'task' | 'mapped'

/** Who refuses a value when the file is loaded: Airflow 2 and 3 (2.11.2 and 3.3.2), or one of them. */
export type RefusedBy = 'both' | '2' | '3'

/** One letter a kind of value, by key. */
const tables: Readonly<Record<KeyPlace, Readonly<Record<string, string>>>> = refused.places
const letters: Readonly<Record<string, RefusedBy>> = { x: 'both', '2': '2', '3': '3' }

/** Who refuses a value for its kind; null where neither version does, or where that is not known. */
export function refusedBy(place: KeyPlace, key: string, value: Value): RefusedBy | null {
  const table = tables[place]
  const kind = kindOf(value)
  if (kind === null || !Object.hasOwn(table, key)) return null
  // Dates such as "20250301" are digits; those that are none are told apart.
  if (place === 'args' && kind === 'digits' && (key === 'start_date' || key === 'end_date')) return null
  return letters[table[key]?.charAt(refused.kinds.indexOf(kind)) ?? ''] ?? null
}

/** True where a version refuses whatever is written. */
export function isRefusedWhole(place: KeyPlace, key: string, by: '2' | '3'): boolean {
  return /^(?:x|\d)+$/.test(tables[place][key] ?? '') && tables[place][key]?.includes(by) === true
}

/** How the kinds that both versions take are called, the first ones that say enough. */
const words: readonly (readonly [kind: string, words: string])[] = [
  ['true', 'true or false'],
  ['whole', 'a whole number'],
  ['text', 'a text'],
  ['list', 'a list'],
  ['mapping', 'a mapping'],
  ['timedelta', 'a `datetime.timedelta` object'],
  ['moment', 'a date with a time, without quotes'],
]

/** What both versions take, as the object of a sentence; undefined where nothing is known to be taken by both. */
export function takenWords(place: KeyPlace, key: string): string | undefined {
  const table = tables[place][key] ?? ''
  const taken = words.filter(([kind]) => table.charAt(refused.kinds.indexOf(kind)) === '.').map(([, said]) => said)
  return taken.length === 0 || taken.length === words.length ? undefined : taken.slice(0, 3).join(' or ')
}

/** The kind of a value in the words of the recording; null where a variable or an object decides. */
function kindOf(value: Value): string | null {
  switch (typeOf(value)) {
    case 'unknown':
      return null
    case 'object':
      return typeIn(value) === 'datetime.timedelta' ? 'timedelta' : null
    case 'flag':
      return flagIn(value) === true ? 'true' : 'false'
    case 'whole':
      return signOf(value)
    case 'text':
      return textKindOf(textIn(value) ?? '')
    case 'date':
      return /[Tt: ]/.test(textIn(value) ?? '') ? 'moment' : 'day'
    case 'list':
      return listKindOf(itemsOf(value))
    case 'mapping':
      return value.kind === 'map' && value.entries.size === 0 ? 'empty mapping' : 'mapping'
    default:
      return typeOf(value)
  }
}

function signOf(value: Value): string {
  const number = Number(textIn(value))
  return number === 0 ? 'zero' : number < 0 ? 'negative' : 'whole'
}

function textKindOf(text: string): string {
  return text === '' ? 'blank' : /^\s*[-+]?\d[\d_]*\s*$/.test(text) ? 'digits' : 'text'
}

function listKindOf(items: readonly Value[]): string | null {
  if (items.length === 0) return 'empty list'
  if (items.some((item) => isNull(item))) return 'list of nulls'
  const types = new Set(items.map(typeOf))
  if (types.has('whole') || types.has('fraction')) return 'list of numbers'
  return types.size === 1 && types.has('text') ? 'list' : null
}
