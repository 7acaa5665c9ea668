import { quoted } from '../../../text/quote.ts'
import type { Dag } from '../dags.ts'
import { isNull, type MapValue, mapIn, textIn, under, type Value } from '../value.ts'
import type { KnownRelease } from './releases.ts'

/** What dag-factory 1.x reads and the release of a file does not. */
export interface NewerSpelling {
  readonly subject: string
  readonly value: Value
  /** The same value of another DAG. */
  readonly of: (other: Dag) => Value | undefined
  /** What is written, and what the release makes of it, around its name. */
  readonly message: (release: string) => string
  readonly remedy: string
}

/** Most values of a DAG that are looked at for objects. */
const mostValues = 10_000

/** What the file of a DAG has that releases before 1.0 do not read (0.21.0, 0.22.0 and 0.23.0, run; 1.0.1 reads all of it). */
export function* newerSpellingsIn(dag: Dag, factory: KnownRelease): Iterable<NewerSpelling> {
  if (!factory.isBefore('1')) return
  yield* schedulesIn(dag)
  for (const key of ['tasks', 'task_groups']) {
    const value = under(dag.value, key)
    if (value?.kind === 'list')
      yield {
        subject: key,
        value,
        of: (other) => under(other.value, key),
        message: (release) =>
          `${quoted(key)} of DAG ${quoted(dag.id)} is a list, which ${release} refuses: no DAG of the file loads`,
        remedy: 'Write a mapping with the ids as its keys.',
      }
  }
  const start = under(dag.value, 'start_date')
  if (start && under(dag.value, 'default_args', 'start_date') === undefined)
    yield {
      subject: 'start_date',
      value: start,
      of: (other) => under(other.value, 'start_date'),
      message: (release) =>
        `${quoted('start_date')} of DAG ${quoted(dag.id)} is not in ${quoted('default_args')}, where ${release} wants it: no DAG of the file loads`,
      remedy: 'Move `start_date` into `default_args`.',
    }
  yield* objectsIn(dag, factory)
}

function* schedulesIn(dag: Dag): Iterable<NewerSpelling> {
  const schedule = dag.value.entries.get('schedule')
  const text = textIn(schedule)
  if (schedule && !isNull(schedule) && text !== undefined)
    yield {
      subject: 'schedule',
      value: schedule,
      of: (other) => other.value.entries.get('schedule'),
      message: (release) =>
        /\s/.test(text)
          ? `Schedule ${quoted(text)} of DAG ${quoted(dag.id)} is refused by ${release}, which reads it as datasets: no DAG of the file loads`
          : `Schedule ${quoted(text)} of DAG ${quoted(dag.id)} becomes a dataset for each letter with ${release}: no time starts the DAG`,
      remedy: `Write \`schedule_interval: ${quoted(text)}\`.`,
    }
  for (const key of ['schedule', 'timetable'])
    if (under(dag.value, key, '__type__') !== undefined)
      yield {
        subject: key,
        value: under(dag.value, key) ?? dag.value,
        of: (other) => under(other.value, key),
        message: (release) =>
          `${quoted(key)} of DAG ${quoted(dag.id)} is an object by ${quoted('__type__')}, which ${release} does not take there`,
        remedy: 'Write a cron expression in `schedule_interval`, or a `timetable` with `callable` and `params`.',
      }
}

/** The first object that the release does not make: those by `__type__` came with 0.23, the others with 1.0. */
function* objectsIn(dag: Dag, factory: KnownRelease): Iterable<NewerSpelling> {
  const keys = ['__join__', '__and__', '__or__', ...(factory.isBefore('0.23') ? ['__type__'] : [])]
  const found = holderOf(dag.own, keys)
  if (!found) return
  yield {
    subject: found.key,
    value: found.value,
    of: () => found.value,
    message: (release) => `DAG ${quoted(dag.id)} has ${quoted(found.key)}, which ${release} does not know: it stays a mapping`,
    remedy:
      found.key === '__type__'
        ? 'Write the value in the form of 0.x, such as `retry_delay_sec: 300` in `default_args`.'
        : `Write the tag \`!${found.key.replaceAll('_', '')}\`.`,
  }
}

function holderOf(root: MapValue, keys: readonly string[]): { readonly key: string; readonly value: Value } | undefined {
  const queue: Value[] = [...root.entries].flatMap(([key, value]) => (key === 'schedule' || key === 'timetable' ? [] : [value]))
  for (let at = 0; at < queue.length && at < mostValues; at++) {
    const value = queue[at]
    const key = keys.find((one) => mapIn(value)?.entries.has(one))
    if (value && key !== undefined) return { key, value }
    if (value?.kind === 'map') queue.push(...value.entries.values())
    if (value?.kind === 'list') queue.push(...value.items)
  }
  return undefined
}
