import type { Dag } from '../dags.ts'
import { type Holder, holdersIn, isTaken } from '../format/holders.ts'
import { type RefusedBy, refusedBy } from '../format/refused.ts'
import { signatureOf } from '../operator-arguments.ts'
import { textIn, under, type Value } from '../value.ts'
import type { KnownRelease } from './releases.ts'

/** A value that some releases of Airflow refuse when they load the file, and others take. */
export interface OneRelease {
  readonly holder: Holder
  readonly key: string
  readonly value: Value
  /** Refused before this release, or from it on. */
  readonly refused: 'before' | 'from'
  readonly release: string
}

/** Releases that took a value first, where it is not 3.0 (read in the sources of `apache-airflow-task-sdk` 1.0 to 1.3). */
const takenFrom: Readonly<Record<string, string>> = {
  'task render_template_as_native_obj': '3.2',
  'mapped render_template_as_native_obj': '3.2',
  'task retry_policy': '3.3',
  'mapped retry_policy': '3.3',
  'args retry_exponential_backoff': '3.2',
  'task retry_exponential_backoff': '3.2',
  'mapped retry_exponential_backoff': '3.2',
}

/** Texts that Airflow 2 takes for a key; Airflow 3 does not read it (2.11.2, `DAG`). */
const textsOfTwo: Readonly<Record<string, readonly string[]>> = {
  default_view: ['grid', 'graph', 'duration', 'gantt', 'landing_times', 'tree'],
  orientation: ['LR', 'TB', 'RL', 'BT'],
}

/** Keys that rules of their own tell of. */
const toldElsewhere: ReadonlySet<string> = new Set(['schedule', 'timetable', 'start_date', 'end_date', 'task_groups'])

/** What one release only refuses in a DAG. */
export function* ofOneRelease(dag: Dag): Iterable<OneRelease> {
  for (const holder of holdersIn(dag))
    for (const [key, value] of holder.value.entries) {
      const { place } = holder
      if ((place === 'dag' && toldElsewhere.has(key)) || (place === 'args' && !isTaken(dag, key))) continue
      const by = refusedBy(place, key, value) ?? byText(holder, key, value) ?? byClass(holder, key)
      if (by === '2') yield { holder, key, value, refused: 'before', release: takenFrom[`${place} ${key}`] ?? '3' }
      if (by === '3') yield { holder, key, value, refused: 'from', release: '3' }
    }
}

function byText({ place }: Holder, key: string, value: Value): RefusedBy | null {
  const taken = place === 'dag' && Object.hasOwn(textsOfTwo, key) ? textsOfTwo[key] : undefined
  const text = textIn(value)
  return taken && text !== undefined && !taken.includes(text) ? '2' : null
}

/** An argument that the class of a task has in one version only. */
function byClass({ place, value }: Holder, key: string): RefusedBy | null {
  const path = place === 'task' || place === 'mapped' ? textIn(under(value, 'operator')) : undefined
  const known = path === undefined ? undefined : signatureOf(path)
  return known?.two.has(key) ? '3' : known?.three.has(key) ? '2' : null
}

/** How sure it is that the DAG runs with a release that refuses a value; null where it runs with one that takes it. */
export function certaintyOf(
  { refused, release }: Pick<OneRelease, 'refused' | 'release'>,
  airflow: KnownRelease,
): 'certain' | 'possible' | null {
  const [is, isNot] =
    refused === 'before'
      ? [airflow.isBefore(release), airflow.isFrom(release)]
      : [airflow.isFrom(release), airflow.isBefore(release)]
  return isNot ? null : is ? 'certain' : 'possible'
}

/** How releases that refuse a value are called, and those that take it. */
export function releasesSaid({ refused, release }: OneRelease): readonly [refusing: string, taking: string] {
  const [older, newer] = release === '3' ? ['Airflow 2', 'Airflow 3'] : [`Airflow before ${release}`, `Airflow ${release}`]
  return refused === 'before' ? [older, newer] : [newer, older]
}
