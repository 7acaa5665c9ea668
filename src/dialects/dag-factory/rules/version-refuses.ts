import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { listNames } from '../../../text/wording.ts'
import { type Dag, groupsOf, tasksOf } from '../dags.ts'
import { isDate } from '../dates.ts'
import { typeIn } from '../duration.ts'
import { timetableOf } from '../format/timetables.ts'
import { dagsIn, isToldHere, placeIn } from '../inspect.ts'
import { airflowOf, type KnownRelease } from '../releases/releases.ts'
import { isNull, itemsOf, type MapValue, mapIn, textIn, under, type Value } from '../value.ts'

export default defineRule({
  summary: 'Values should be ones that the version of Airflow takes',
  why: 'What one version takes, the other refuses, and with it every DAG of the file.',
  remedy: 'Write what both take.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const airflow = airflowOf(pipeline, dag)
      for (const found of refusedIn(dag)) {
        const certainty = certaintyOf(found, airflow)
        if (certainty === null || !isToldHere(dag, found.value, () => found.value)) continue
        const { value, by, what, remedy } = found
        const [mine, other] = [`Airflow ${by}`, `Airflow ${by === 2 ? 3 : 2}`]
        yield {
          at: placeIn(dag, value),
          message: `${what}, which ${certainty === 'error' ? `${airflow.said ?? mine} refuses` : `${mine} refuses and ${other} takes`}`,
          ...(remedy && { remedy }),
          ...(certainty === 'warning' && { severity: 'warning' as const }),
          subject: what,
        }
      }
    }
  },
})

/** What one version refuses. */
interface Refused {
  readonly value: Value
  readonly by: 2 | 3
  readonly what: string
  readonly remedy?: string
  /** True where the value itself says that the file is for the other version. */
  readonly saysVersion?: boolean
}

function certaintyOf({ by, saysVersion }: Refused, airflow: KnownRelease): 'error' | 'warning' | null {
  const [isTwo, isThree] = [airflow.isBefore('3'), airflow.isFrom('3')]
  if (by === 2 ? isTwo : isThree) return 'error'
  return isTwo || isThree || saysVersion === true ? null : 'warning'
}

function* refusedIn(dag: Dag): Iterable<Refused> {
  const owner = `DAG ${quoted(dag.id)}`
  for (const key of ['catchup', 'max_active_runs', 'max_active_tasks', 'concurrency', 'render_template_as_native_obj'])
    yield* nulls(dag.value, key, owner, 2)
  yield* nulls(dag.value, 'dag_display_name', owner, 3)
  yield* viewsIn(dag)
  yield* tagsIn(dag)
  for (const [holder, name] of holdersIn(dag)) {
    yield* nulls(holder, 'retry_delay', name, 2)
    yield* nulls(holder, 'priority_weight', name, 3)
    yield* poolIn(holder, name)
    const factor = under(holder, 'retry_exponential_backoff')
    if (factor?.kind === 'scalar' && typeof factor.value === 'number')
      yield {
        value: factor,
        by: 2,
        what: `${quoted('retry_exponential_backoff')} of ${name} is a number`,
        remedy: 'Write `true`.',
      }
    const mail = under(holder, 'email')
    if (mail?.kind === 'map' && typeIn(mail) === undefined)
      yield { value: mail, by: 3, what: `${quoted('email')} of ${name} is a mapping`, remedy: 'Write a list.' }
  }
  for (const { id, value } of tasksOf(dag)) yield* onTask(value, `task ${quoted(id)}`)
  yield* objectsIn(dag.value)
}

function holdersIn(dag: Dag): readonly (readonly [MapValue, string])[] {
  const tasks = tasksOf(dag)
  const defaults = tasks.length > 0 ? mapIn(dag.value.entries.get('default_args')) : undefined
  return [
    ...(defaults ? [[defaults, `${quoted('default_args')} of DAG ${quoted(dag.id)}`] as const] : []),
    ...groupsOf(dag).flatMap(({ id, value }) => {
      const own = mapIn(value.entries.get('default_args'))
      return own ? [[own, `${quoted('default_args')} of task group ${quoted(id)}`] as const] : []
    }),
    // Of a mapped task they are looked at when it runs.
    ...tasks
      .filter(({ value }) => under(value, 'expand') === undefined)
      .map(({ id, value }) => [value, `task ${quoted(id)}`] as const),
  ]
}

function* nulls({ entries }: MapValue, key: string, owner: string, by: 2 | 3): Iterable<Refused> {
  const value = entries.get(key)
  if (value && isNull(value)) yield { value, by, what: `${quoted(key)} of ${owner} is null`, remedy: `Remove \`${key}\`.` }
}

/** Views of the UI of Airflow 2; in Airflow 3 they mean nothing. */
function* viewsIn({ id, value }: Dag): Iterable<Refused> {
  for (const [key, allowed] of views) {
    const entry = value.entries.get(key)
    const text = textIn(entry)
    if (!entry || entry.kind === 'unknown' || (text !== undefined && allowed.includes(text))) continue
    yield {
      value: entry,
      by: 2,
      what: `${quoted(key)} of DAG ${quoted(id)} is ${text === undefined ? 'no name of a view' : quoted(text)}`,
      remedy: `Write one of ${listNames(allowed)}.`,
    }
  }
}
const views: readonly (readonly [key: string, allowed: readonly string[]])[] = [
  ['default_view', ['grid', 'tree', 'graph', 'duration', 'gantt', 'landing_times']],
  ['orientation', ['LR', 'TB', 'RL', 'BT']],
]

function* tagsIn({ id, value }: Dag): Iterable<Refused> {
  for (const tag of itemsOf(value.entries.get('tags'))) {
    if (tag.kind === 'unknown') continue
    const text = textIn(tag) ?? ''
    const isText = tag.kind === 'scalar' && typeof tag.value === 'string' && !(tag.node.style === 'plain' && isDate(tag.value))
    if (!isText)
      yield {
        value: tag,
        by: 3,
        what: `A tag of DAG ${quoted(id)} is no text`,
        ...(text !== '' && { remedy: `Write \`"${text}"\`, with quotes.` }),
      }
    else if ([...text].length > 100)
      yield {
        value: tag,
        by: 3,
        what: `A tag of DAG ${quoted(id)} has ${[...text].length} characters and not 100 at most`,
        remedy: 'Write a shorter one.',
      }
  }
}

function* poolIn(holder: MapValue, owner: string): Iterable<Refused> {
  const pool = under(holder, 'pool')
  if (pool?.kind !== 'scalar' || typeof pool.value !== 'string' || /^[\p{L}\p{N}_.-]+$/u.test(pool.value)) return
  if (pool.value.includes('{{')) return
  const words = `Pool ${quoted(pool.value)} of ${owner} has other characters than letters, digits, dashes, dots and underscores`
  yield { value: pool, by: 2, what: words, remedy: 'Give the pool another name.' }
}

function* onTask(value: MapValue, owner: string): Iterable<Refused> {
  const start = under(value, 'start_date')
  if (start?.kind === 'scalar' && start.node.style !== 'plain')
    yield {
      value: start,
      by: 3,
      what: `${quoted('start_date')} of ${owner} is a text`,
      remedy: 'Move `start_date` to the DAG, or into `default_args`.',
    }
  const limit = under(value, 'task_concurrency')
  if (limit)
    yield {
      value: limit,
      by: 3,
      what: `${quoted('task_concurrency')} of ${owner} is a name of Airflow 1`,
      remedy: 'Write `max_active_tis_per_dag`.',
    }
}

function* objectsIn(value: Value): Iterable<Refused> {
  if (value.kind === 'list') for (const item of value.items) yield* objectsIn(item)
  if (value.kind !== 'map') return
  const type = typeIn(value) ?? ''
  const only = type.startsWith('airflow.sdk.') ? 3 : type.startsWith('airflow.datasets.') ? 2 : timetableOf(type)?.only
  if (only !== undefined)
    yield {
      value: value.entries.get('__type__') ?? value,
      by: only === 2 ? 3 : 2,
      what: `${quoted(type)} is of Airflow ${only}`,
      saysVersion: only === 3,
    }
  for (const entry of value.entries.values()) yield* objectsIn(entry)
}
