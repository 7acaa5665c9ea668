import type { Violation } from '../../../model/violation.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { listNames } from '../../../text/wording.ts'
import type { Dag } from '../dags.ts'
import { distances, typeIn } from '../duration.ts'
import { itemsOf, type MapValue, textIn, type Value } from '../value.ts'
import { typeOf } from './kinds.ts'
import type { Say } from './say.ts'
import { type Signature, timetableOf, timetablesBeside } from './timetables.ts'

/** Objects of Python (`__type__`) that cannot be made, wherever they stand in a DAG: dag-factory makes them when it reads the file. */
export function* objectViolations({ value, own, block, files }: Dag, say: Say): Iterable<Violation> {
  // Also those that no DAG takes: all are made.
  for (const holder of [value, own, block, files])
    if (holder) for (const object of objectsIn(holder)) yield* violationsOf(object, say)
}

function* objectsIn(value: Value): Iterable<MapValue> {
  if (value.kind === 'list') for (const item of value.items) yield* objectsIn(item)
  if (value.kind !== 'map') return
  if (typeIn(value) !== undefined) yield value
  for (const entry of value.entries.values()) yield* objectsIn(entry)
}

function* violationsOf(object: MapValue, say: Say): Iterable<Violation> {
  const type = typeIn(object) ?? ''
  const name = type.slice(type.lastIndexOf('.') + 1)
  if (!type.includes('.')) {
    const whole = /^(?:timedelta|datetime|date)$/.test(type) ? `datetime.${type}` : undefined
    yield say(
      'wrong-value',
      typeValue(object),
      `${quoted('__type__')} ${quoted(type)} is no dotted path, and dag-factory cannot import it`,
      whole === undefined ? 'Write the path of the class with its module' : `Write \`__type__: ${whole}\``,
    )
  } else if (/^datetime\.\w+$/.test(type) && !known.has(name))
    yield misspelt(
      object,
      type,
      [...known].map((one) => `datetime.${one}`),
      say,
    )
  else if (distances.has(type)) yield* distanceViolations(object, name, say)
  else yield* timetableViolations(object, type, name, say)
}

/** What `datetime` has. */
const known: ReadonlySet<string> = new Set(['datetime', 'date', 'time', 'timedelta', 'timezone', 'tzinfo', 'UTC'])

function typeValue(object: MapValue): Value {
  return object.entries.get('__type__') ?? object
}

function misspelt(object: MapValue, type: string, others: readonly string[], say: Say): Violation {
  const near = soleClosestTo(type, others)
  return say(
    'wrong-value',
    typeValue(object),
    `${quoted(type)} does not exist${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
    near === undefined ? `Write one of ${listNames(others)}` : `Write \`__type__: ${near}\``,
  )
}

const parts = ['weeks', 'days', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds']

function* distanceViolations(object: MapValue, name: string, say: Say): Iterable<Violation> {
  for (const [key, entry] of object.entries) {
    if (key === '__type__' || key === '__args__') continue
    const isPart = parts.includes(key) || (name === 'duration' && ['years', 'months'].includes(key))
    const near = soleClosestTo(key, parts)
    if (!isPart)
      yield say(
        'wrong-value',
        entry,
        `A ${name} has no ${quoted(key)}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
        near === undefined ? 'Write one of weeks, days, hours, minutes, seconds' : `Write \`${near}\``,
        'key',
      )
    else if (['text', 'null', 'list', 'mapping', 'date'].includes(typeOf(entry)))
      yield say(
        'wrong-type',
        entry,
        `${quoted(key)} of a ${name} is ${typeOf(entry) === 'text' ? `the text ${quoted(textIn(entry) ?? '')}` : `no number`}`,
        /^\d+$/.test(textIn(entry) ?? '') ? `Write \`${key}: ${textIn(entry)}\`, without quotes` : 'Write a number',
      )
  }
}

function* timetableViolations(object: MapValue, type: string, name: string, say: Say): Iterable<Violation> {
  const signature = timetableOf(type)
  if (!signature) {
    const near = soleClosestTo(type, timetablesBeside(type))
    if (near !== undefined) yield misspelt(object, type, timetablesBeside(type), say)
    return
  }
  const given = itemsOf(object.entries.get('__args__'))
  const { positions, named, needs } = signature
  const extra = positions && given[positions.length]
  if (positions && extra) yield tooMany(extra, name, signature, say)
  const taken = [...(positions ?? []), ...named]
  const meant = new Set<string>()
  for (const [key, entry] of object.entries) {
    if (key === '__type__' || key === '__args__' || taken.includes(key)) continue
    const near = key === 'expression' ? 'cron' : soleClosestTo(key, taken)
    if (near !== undefined) meant.add(near)
    // Another check tells of the name that the SDK has for it.
    if (key === 'expression') continue
    yield say(
      'unknown-key',
      entry,
      `${name} has no argument ${quoted(key)}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
      near === undefined ? 'Remove it' : `Write \`${near}\``,
      'key',
    )
  }
  const length = object.entries.get('delta') ?? (positions?.[0] === 'delta' ? given[0] : undefined)
  if (taken.includes('delta') && length && ['whole', 'fraction', 'text', 'flag', 'null'].includes(typeOf(length)))
    yield say(
      'wrong-type',
      length,
      `${quoted('delta')} of a ${name} is no object`,
      'Write `delta: {__type__: datetime.timedelta, hours: 1}` with the real duration',
    )
  const byPlace = positions?.slice(0, given.length) ?? []
  for (const need of needs.filter((one) => !object.entries.has(one) && !byPlace.includes(one) && !meant.has(one))) {
    if (extra && named.includes(need)) continue
    yield say(
      'missing-key',
      object,
      `${name} has no ${quoted(need)}, which it needs`,
      need === 'timezone' ? 'Add `timezone: UTC` or the zone of the schedule' : `Add \`${need}\``,
    )
  }
  if (positions === null && given.length === 0)
    yield say('missing-key', object, `${name} has no cron expression`, 'Add `__args__` with the list of cron expressions')
}

function tooMany(extra: Value, name: string, { positions, named, needs }: Signature, say: Say): Violation {
  const next = needs.find((need) => named.includes(need))
  return say(
    'wrong-value',
    extra,
    `${name} takes ${positions?.length === 1 ? '1 value' : `${positions?.length ?? 0} values`} without a name, and this is one more`,
    next === undefined
      ? 'Remove it, or write it with its name'
      : `Write \`${next}: ${textIn(extra) ?? '…'}\` outside of \`__args__\``,
  )
}
