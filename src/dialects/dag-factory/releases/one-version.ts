import type { Problem } from '../../../engine/problem.ts'
import { quoted } from '../../../text/quote.ts'
import { type Dag, groupsOf, tasksOf } from '../dags.ts'
import { typeIn } from '../duration.ts'
import { typeOf } from '../format/kinds.ts'
import { timetableOf } from '../format/timetables.ts'
import { isToldHere, placeIn } from '../inspect.ts'
import { itemsOf, type MapValue, mapIn, textIn, under, type Value } from '../value.ts'
import type { KnownRelease } from './releases.ts'

/** Pools, tags and classes that one version of Airflow refuses or lacks: an error where it is known to run the DAG, a warning where no release is. */
export function* ofOneVersion(dag: Dag, airflow: KnownRelease): Iterable<Problem> {
  for (const found of refusedIn(dag)) {
    const certainty = certaintyOf(found, airflow)
    if (certainty === null || !isToldHere(dag, found.value, () => found.value)) continue
    const { value, by, what, one, remedy } = found
    const [mine, other] = [`Airflow ${by}`, `Airflow ${by === 2 ? 3 : 2}`]
    yield {
      at: placeIn(dag, value),
      message: `${what}, which ${certainty === 'error' ? `${airflow.said ?? mine} refuses` : `${mine} refuses and ${other} takes`}`,
      ...(remedy && { remedy }),
      ...(certainty === 'warning' && { severity: 'warning' as const }),
      subject: one,
    }
  }
}

/** What one version refuses. */
interface Refused {
  readonly value: Value
  readonly by: 2 | 3
  readonly what: string
  /** What kind of thing it is about. */
  readonly one: 'pool' | 'tag' | 'class'
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
  for (const [holder, name] of holdersIn(dag)) yield* poolIn(holder, name)
  yield* tagsIn(dag)
  yield* objectsIn(dag.value)
}

/** Tags that are texts to Airflow 2; another rule tells of numbers. */
function* tagsIn({ id, value }: Dag): Iterable<Refused> {
  for (const tag of itemsOf(value.entries.get('tags'))) {
    const type = typeOf(tag)
    const length = [...(textIn(tag) ?? '')].length
    if (type === 'text' && length > 100)
      yield {
        value: tag,
        by: 3,
        one: 'tag',
        what: `A tag of DAG ${quoted(id)} has ${length} characters, more than 100`,
        remedy: 'Write a shorter one.',
      }
    if (['flag', 'date', 'list', 'mapping'].includes(type))
      yield {
        value: tag,
        by: 3,
        one: 'tag',
        what: `A tag of DAG ${quoted(id)} is no text`,
        remedy: 'Write the tag as a text, with quotes.',
      }
  }
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

function* poolIn(holder: MapValue, owner: string): Iterable<Refused> {
  const pool = under(holder, 'pool')
  if (pool?.kind !== 'scalar' || typeof pool.value !== 'string' || /^[\p{L}\p{N}_.-]+$/u.test(pool.value)) return
  if (pool.value.includes('{{')) return
  const words = `Pool ${quoted(pool.value)} of ${owner} has other characters than letters, digits, dashes, dots and underscores`
  yield { value: pool, by: 2, one: 'pool', what: words, remedy: 'Give the pool another name.' }
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
      one: 'class',
      what: `${quoted(type)} is of Airflow ${only}`,
      saysVersion: only === 3,
    }
  for (const entry of value.entries.values()) yield* objectsIn(entry)
}
