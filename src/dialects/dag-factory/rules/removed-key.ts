import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { listNames } from '../../../text/wording.ts'
import { type Dag, tasksOf } from '../dags.ts'
import { dagsIn, isToldHere, placeIn } from '../inspect.ts'
import { type OldPlace, readUntil, removedKeys } from '../keys.ts'
import { dagFactoryOf } from '../releases/releases.ts'
import { isNull, type MapValue, mapIn, type Value } from '../value.ts'

/** What becomes of the settings that 1.x drops. */
const lost: Readonly<Record<string, string>> = {
  dagrun_timeout_sec: 'the run has no limit',
  retry_delay_sec: 'the delay is the one of the server, 300 seconds by default',
  sla_secs: 'there is no SLA',
  execution_timeout_secs: 'attempts have no limit of this file',
  execution_delta_secs: 'the sensor looks for a run of the same date',
}

export default defineRule({
  summary: 'Keys of dag-factory 0.x must not be used with 1.x',
  why: 'Version 1.0 dropped them: `schedule_interval` and old keys of a task are refused, so that no DAG of the file loads, and old keys of a DAG or of `default_args` vanish without a message.',
  remedy: 'Write the key of version 1.x, with a `datetime.timedelta` in place of seconds.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://github.com/astronomer/dag-factory/blob/main/docs/migration_guide.md'],
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const factory = dagFactoryOf(pipeline, dag)
      const possible: Removed[] = []
      for (const one of removedIn(dag)) {
        if (one.until === null) yield problemOf(dag, one, 'every release of dag-factory')
        else if (factory.isFrom(one.until)) yield problemOf(dag, one, factory.said ?? 'dag-factory 1.x')
        else if (!factory.isBefore(one.until)) possible.push(one)
      }
      for (const until of new Set(possible.map((one) => one.until)))
        yield* withBothReadings(
          dag,
          possible.filter((one) => one.until === until),
        )
    }
  },
})

/** A file that shows no sign of 1.x may be read by 0.x, where its keys are right: then one finding names both readings. */
function* withBothReadings(dag: Dag, found: readonly Removed[]): Iterable<Problem> {
  const [first] = found
  if (!first) return
  const isRefused = found.some((one) => one.isRefused)
  const isOfOne = first.until === '1' || first.until === null
  const fate = isRefused ? 'refuses' : 'drops without a message'
  const which = isOfOne
    ? `dag-factory 0.x reads and 1.x ${fate}`
    : `dag-factory reads before ${first.until} and ${fate} from then on`
  const keys = listNames([...new Set(found.map(({ key }) => key))])
  yield {
    at: placeIn(dag, first.value, 'key'),
    message: `DAG ${quoted(dag.id)} has ${keys}, which ${which}${isRefused ? ': no DAG of the file loads there' : ''}`,
    remedy: `Write the keys of 1.x. Where ${isOfOne ? '0.x' : 'an earlier release'} reads the file, pin \`dag-factory<${first.until ?? '1'}\` in the requirements, or configure \`airflow: { dag-factory: '${isOfOne ? '0.23' : '0.21'}' }\`.`,
    ...(isRefused ? {} : { severity: 'warning' as const }),
    subject: 'keys',
  }
}

interface Removed {
  readonly key: string
  readonly now: string
  readonly value: Value
  readonly owner: string
  readonly isRefused: boolean
  /** The first release that does not read it; null where none does. */
  readonly until: string | null
}

function* removedIn(dag: Dag): Iterable<Removed> {
  yield* keysIn(dag, (other) => other.value, `DAG ${quoted(dag.id)}`, 'dag')
  yield* keysIn(
    dag,
    (other) => mapIn(other.value.entries.get('default_args')),
    `${quoted('default_args')} of DAG ${quoted(dag.id)}`,
    'args',
  )
  for (const { id } of tasksOf(dag))
    yield* keysIn(dag, (other) => tasksOf(other).find((task) => task.id === id)?.value, `Task ${quoted(id)}`, 'task')
}

function* keysIn(dag: Dag, holderIn: (dag: Dag) => MapValue | undefined, owner: string, place: OldPlace): Iterable<Removed> {
  const holder = holderIn(dag)
  for (const [key, value] of holder?.entries ?? []) {
    const now = removedKeys[key]
    // A file that has both spellings loads with either version.
    if (now === undefined || isNull(value) || (holder?.entries.has(now) && key !== 'schedule_interval')) continue
    if (isToldHere(dag, value, (other) => holderIn(other)?.entries.get(key)))
      yield { key, now, value, owner, isRefused: place === 'task' || key === 'schedule_interval', until: readUntil(place, key) }
  }
}

function problemOf(dag: Dag, { key, now, value, owner, isRefused }: Removed, reader: string): Problem {
  return {
    at: placeIn(dag, value, 'key'),
    message: isRefused
      ? `${owner} has ${quoted(key)}, which ${reader} refuses: no DAG of the file loads`
      : `${owner} has ${quoted(key)}, which ${reader} drops: ${lost[key] ?? 'it has no effect'}`,
    remedy: remedyFor(now, value),
    ...(isRefused ? {} : { severity: 'warning' as const }),
    subject: key,
  }
}

function remedyFor(now: string, value: Value): string {
  const written = value.kind === 'scalar' ? value.value : null
  if (now === 'execution_delta' && typeof written === 'number') return `With 1.x write \`execution_delta: "${written} seconds"\`.`
  if (typeof written === 'number' && now !== 'schedule')
    return `With 1.x write \`${now}: {__type__: datetime.timedelta, seconds: ${written}}\`.`
  return `With 1.x write \`${now}\`.`
}
