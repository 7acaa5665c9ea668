import type { Problem } from '../../../engine/problem.ts'
import { quoted } from '../../../text/quote.ts'
import { type Dag, tasksOf } from '../dags.ts'
import { typeIn } from '../duration.ts'
import { holdersIn } from '../format/holders.ts'
import { typeOf } from '../format/kinds.ts'
import { timetableOf } from '../format/timetables.ts'
import { isToldHere, placeIn } from '../inspect.ts'
import { itemsOf, type MapValue, textIn, under, type Value } from '../value.ts'
import { certaintyOf } from './one-release.ts'
import type { KnownRelease } from './releases.ts'

/** Pools, tags and classes that one version of Airflow refuses or lacks: an error where it is known to run the DAG, a warning where no release is. */
export function* ofOneVersion(dag: Dag, airflow: KnownRelease): Iterable<Problem> {
  for (const found of refusedIn(dag)) {
    const certainty = certaintyIn(found, airflow)
    if (certainty === null || !isToldHere(dag, found.value, (other) => sameIn(other, found))) continue
    const { value, by, what, one, remedy } = found
    const [mine, other] = [`Airflow ${by}`, `Airflow ${by === 2 ? 3 : 2}`]
    yield {
      at: placeIn(dag, value),
      message: `${what}, which ${certainty === 'certain' ? `${airflow.said ?? mine} refuses` : `${mine} refuses and ${other} takes`}`,
      ...(remedy && { remedy }),
      ...(certainty === 'possible' && { severity: 'warning' as const }),
      subject: one,
    }
  }
}

/** The very same value, where another DAG has it of the same defaults. */
function sameIn(other: Dag, { value: { at } }: Refused): Value | undefined {
  const path = JSON.stringify(at.path)
  return [...refusedIn(other)].find(({ value: one }) => one.at.document === at.document && JSON.stringify(one.at.path) === path)
    ?.value
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

/** What says itself for which version it is, is told only where the other one is known. */
function certaintyIn({ by, saysVersion }: Refused, airflow: KnownRelease): ReturnType<typeof certaintyOf> {
  const certainty = certaintyOf({ refused: by === 2 ? 'before' : 'from', release: '3' }, airflow)
  return certainty === 'possible' && saysVersion === true ? null : certainty
}

function* refusedIn(dag: Dag): Iterable<Refused> {
  for (const { place, value, owner } of holdersIn(dag)) {
    // Of a mapped task it is looked at when it runs, and of defaults where some task has them.
    const isRead = place === 'task' || (place === 'args' && tasksOf(dag).length > 0)
    if (isRead) yield* poolIn(value, owner)
  }
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
