import type { Pipeline } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'
import type { Dag } from '../dags.ts'
import { dagsOf, tasksOf } from '../dags.ts'
import { textIn, under } from '../value.ts'
import { isBefore, isFrom, type ReleaseRange, rangeOf } from './range.ts'

/** What is known of the release of Airflow or of dag-factory that a DAG runs with. */
export interface KnownRelease {
  /** True where it is this release or a later one for certain. */
  isFrom(release: string): boolean
  /** True where it comes before this release for certain. */
  isBefore(release: string): boolean
  /** The release with the place that states it, for messages: `Airflow 3.0.2 (requirements.txt:3)`; null where nothing is known. */
  readonly said: string | null
}

const unknown: KnownRelease = { isFrom: () => false, isBefore: () => false, said: null }

/** The Airflow of a DAG: by the configuration, by files of the checkout, else by what only Airflow 3 can import. */
export function airflowOf(pipeline: Pipeline, dag: Dag): KnownRelease {
  const { version = null, statedIn } = pipeline.target ?? {}
  if (version !== null) return knownAs('Airflow', version, statedIn?.version)
  const path = sdkPathIn(dag)
  if (path === undefined) return unknown
  return { ...of({ from: [3], before: null }), said: `Airflow 3, which ${quoted(path)} needs` }
}

/** The dag-factory of a DAG, in the same way. */
export function dagFactoryOf(pipeline: Pipeline, dag: Dag): KnownRelease {
  const { libraryVersion = null, statedIn } = pipeline.target ?? {}
  if (libraryVersion !== null) return knownAs('dag-factory', libraryVersion, statedIn?.libraryVersion)
  if (!isWrittenForOne(dag)) return unknown
  return { ...of({ from: [1], before: null }), said: null }
}

function knownAs(title: string, version: string, place: string | undefined): KnownRelease {
  const range = rangeOf(version)
  if (!range) return unknown
  return { ...of(range), said: `${title} ${version}${place === undefined ? '' : ` (${place})`}` }
}

function of(range: ReleaseRange): Pick<KnownRelease, 'isFrom' | 'isBefore'> {
  return { isFrom: (release) => isFrom(range, release), isBefore: (release) => isBefore(range, release) }
}

/** A class or decorator of the SDK that came with Airflow 3. */
function sdkPathIn(dag: Dag): string | undefined {
  for (const other of dagsOf(dag.project))
    for (const { value } of tasksOf(other))
      for (const key of ['operator', 'decorator']) {
        const path = textIn(under(value, key))
        if (path?.startsWith('airflow.sdk.')) return path
      }
  return undefined
}

/** Objects by `__type__` and lists of tasks are read by 1.x only. */
function isWrittenForOne({ project, document }: Dag): boolean {
  return (
    document.source.text.includes('__type__') || dagsOf(project).some(({ value }) => value.entries.get('tasks')?.kind === 'list')
  )
}
