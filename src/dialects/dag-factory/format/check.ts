import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import { type Dag, groupsOf, type Member, tasksOf } from '../dags.ts'
import { isNull, itemsOf, mapIn, textIn, under, type Value } from '../value.ts'
import { assetViolations } from './assets.ts'
import { fieldOf } from './fields.ts'
import { type Holder, holdersIn, isTaken } from './holders.ts'
import { type KindName, kinds, typeOf } from './kinds.ts'
import { type KeyPlace, refusedBy, takenWords } from './refused.ts'
import type { Say } from './say.ts'
import { valueViolations } from './values.ts'

/** Values of a type that dag-factory or Airflow refuses when it loads the file, and names that cannot be ids. */
export function* formatViolations(dag: Dag, say: Say): Iterable<Violation> {
  for (const holder of holdersIn(dag)) yield* typesIn(dag, holder, say)
  for (const { id, value } of groupsOf(dag))
    if (!/^[\w-]+$/.test(id))
      yield nameViolation(`Task group ${quoted(id)}`, value, 'letters, digits, dashes and underscores', say)
  for (const task of tasksOf(dag)) yield* taskViolations(task, say)
  yield* sectionViolations(dag, say)
  yield* valueViolations(dag, say)
  yield* assetViolations(dag, say)
}

/** Keys of a DAG whose values other checks tell of. */
const toldElsewhere: ReadonlySet<string> = new Set([
  'schedule',
  'timetable',
  'start_date',
  'end_date',
  'timezone',
  'tags',
  'task_groups',
])

function* typesIn(dag: Dag, { place, value: holder, owner }: Holder, say: Say): Iterable<Violation> {
  for (const [key, value] of holder.entries) {
    yield* callbackViolations(key, value, owner, say)
    const isOther = place === 'dag' && toldElsewhere.has(key)
    if (isOther || !isRefused(place, key, value) || (place === 'args' && !isTaken(dag, key))) continue
    const field = fieldOf(place, key)
    const words = field ? kinds[field.kind].words : takenWords(place, key)
    yield say(
      'wrong-type',
      value,
      `${quoted(key)} of ${owner} is ${described(value)}, and Airflow ${words === undefined ? 'refuses that' : `takes ${words}`}`,
      remedyOf(key, field?.kind, value, words),
    )
  }
}

const callbackKey = /^on_(?:success|failure|execute|retry|skipped)_callback$/

/** dag-factory imports the function of a callback by its dotted path. */
function* callbackViolations(key: string, value: Value, owner: string, say: Say): Iterable<Violation> {
  if (!callbackKey.test(key)) return
  const written = under(value, 'callback') ?? value
  const path = textIn(written)
  if (path === undefined || typeOf(written) !== 'text' || path === '' || path.includes('.')) return
  yield say(
    'wrong-value',
    written,
    `${quoted(key)} of ${owner} is ${quoted(path)}, which is no dotted path`,
    'Write the path of the function with its module, such as `alerts.notify`',
  )
}

function isRefused(place: KeyPlace, key: string, value: Value): boolean {
  if (refusedBy(place, key, value) === 'both') return true
  return callbackKey.test(key) && typeOf(value) === 'mapping' && mapIn(value)?.entries.has('callback') !== true
}

/** What a value is, as the object of a sentence. */
export function described(value: Value): string {
  const type = typeOf(value)
  if (type === 'list' && itemsOf(value).some((item) => isNull(item))) return 'a list with null'
  if (type === 'list' && itemsOf(value).some((item) => typeOf(item) === 'whole')) return 'a list with a number'
  if (type === 'text') return `the text ${quoted(textIn(value) ?? '')}`
  const words = {
    null: 'null',
    flag: 'true or false',
    whole: 'a number',
    fraction: 'a fraction',
    date: 'a date',
    list: 'a list',
    mapping: 'a mapping',
    object: 'an object',
    unknown: 'unknown',
  }
  return words[type]
}

/** What to write in place of a value of the wrong type. */
export function remedyOf(key: string, kind: KindName | undefined, value: Value, words: string | undefined): string {
  const text = textIn(value) ?? ''
  if (isNull(value)) return 'Remove the key, or write its value'
  if (kind === 'timedelta' && typeOf(value) === 'whole')
    return `Write \`${key}: {__type__: datetime.timedelta, seconds: ${text}}\``
  if (kind === 'timedelta' || kind === 'delay')
    return `Write \`${key}: {__type__: datetime.timedelta, minutes: 5}\` with the real duration`
  if (kind === 'flag' && /^(?:true|yes|on|false|no|off)$/i.test(text))
    return `Write \`${key}: ${/^(?:true|yes|on)$/i.test(text)}\`, without quotes`
  if (kind === 'whole' && /^\d+$/.test(text)) return `Write \`${key}: ${text}\`, without quotes`
  if ((kind === 'text' || words === 'a text') && value.kind === 'scalar') return `Write \`${key}: "${text}"\`, with quotes`
  if (kind === 'callback' && typeOf(value) === 'list') return 'Write one path: dag-factory 1.1.0 takes no list'
  return words === undefined ? 'Remove the key' : `Write ${words}`
}

function nameViolation(owner: string, value: Value, allowed: string, say: Say): Violation {
  return say('wrong-value', value, `${owner} has a name that Airflow refuses`, `Use ${allowed} only`, 'key')
}

function* taskViolations({ id, value }: Member, say: Say): Iterable<Violation> {
  if (!/^[\w.-]+$/.test(id))
    yield nameViolation(`Task ${quoted(id)}`, value, 'letters, digits, dashes, dots and underscores', say)
  const dependencies = value.entries.get('dependencies')
  if (dependencies && (isNull(dependencies) || itemsOf(dependencies).some(isNull)))
    yield say(
      'wrong-type',
      dependencies,
      `${quoted('dependencies')} of task ${quoted(id)} is or holds null`,
      'Remove it, or write the ids of tasks',
    )
  const operator = value.entries.get('operator')
  const path = textIn(operator)
  if (operator && path !== undefined && !/[.$]/.test(path))
    yield say(
      'wrong-value',
      operator,
      `Operator ${quoted(path)} of task ${quoted(id)} is no dotted path`,
      'Write the path of the class with its module',
    )
  if (operator && isNull(operator))
    yield say(
      'wrong-type',
      operator,
      `${quoted('operator')} of task ${quoted(id)} has no value`,
      'Write the dotted path of a class',
      'key',
    )
  const expand = under(value, 'expand')
  if (expand && !['mapping', 'unknown', 'object'].includes(typeOf(expand)))
    yield say(
      'wrong-type',
      expand,
      `${quoted('expand')} of task ${quoted(id)} is ${described(expand)}`,
      'Write a mapping of arguments to lists',
    )
  for (const [key, entry] of mapIn(expand)?.entries ?? [])
    if (['whole', 'fraction', 'flag', 'null'].includes(typeOf(entry)))
      yield say(
        'wrong-type',
        entry,
        `Argument ${quoted(key)} in ${quoted('expand')} of task ${quoted(id)} is ${described(entry)}`,
        'Write a list, a mapping or the output of a task',
      )
}

/** Sections of a DAG of another shape than theirs. */
function* sectionViolations({ value, id }: Dag, say: Say): Iterable<Violation> {
  for (const [key, name] of [
    ['tasks', 'task_id'],
    ['task_groups', 'group_name'],
  ] as const) {
    const section = under(value, key)
    if (!section) continue
    if (!['list', 'mapping', 'unknown', 'object'].includes(typeOf(section))) {
      yield say(
        'wrong-type',
        section,
        `${quoted(key)} of DAG ${quoted(id)} is ${described(section)}`,
        `Write a list of entries with \`${name}\`, or a mapping`,
      )
      continue
    }
    for (const item of itemsOf(section))
      if (item.kind !== 'unknown' && mapIn(item)?.entries.has(name) !== true)
        yield say(
          'missing-key',
          item,
          `An entry of ${quoted(key)} of DAG ${quoted(id)} has no ${quoted(name)}`,
          `Add \`${name}\``,
        )
    if (key === 'task_groups')
      for (const [group, entry] of mapIn(section)?.entries ?? [])
        if (isNull(entry))
          yield say('wrong-type', entry, `Task group ${quoted(group)} has no value`, `Write \`${group}: {tooltip: …}\``, 'key')
  }
}
