import { createHash } from 'node:crypto'
import { dagsIn } from '../../src/dialects/dag-factory/inspect.ts'
import type { Pipeline, Task } from '../../src/model/pipeline.ts'
import { upstreamOf } from './edges.ts'
import { firingDifferences } from './firings.ts'
import { dagSettings, type Known, taskSettings, usualOfDag, usualOfTask } from './settings.ts'

/** What a version of Airflow made of a file with dag-factory 1.1.0; see record.py. */
export interface RecordedFile {
  /** `case`, `corpus` or `random`, then its path there. */
  readonly file: string
  readonly airflow: 2 | 3
  /** The first sixteen digits of the hash of the file. */
  readonly sha256: string
  /** Why it does not load. */
  readonly error?: string
  /** Why it loads and cannot be stored. */
  readonly storing?: string
  readonly dags?: Readonly<Record<string, RecordedDag>>
}

/** Values that are usual are left out; seconds. */
export type RecordedDag = Readonly<Record<string, unknown>> & {
  /** Next runs in UTC, or the error of croniter. */
  readonly next: readonly string[] | string
  readonly timetable: string
  readonly start: string | null
  readonly tasks: Readonly<Record<string, RecordedTask>>
}

export type RecordedTask = Readonly<Record<string, unknown>> & { readonly after?: readonly string[] }

/** True where the text is the one that was recorded. */
export function isRecorded({ sha256 }: RecordedFile, text: string): boolean {
  return createHash('sha256').update(text).digest('hex').startsWith(sha256)
}

/** True where Airflow has the DAGs of the file. */
export function loads({ error, storing }: RecordedFile): boolean {
  return error === undefined && storing === undefined
}

/** How the DAGs that are read differ from those of Airflow, in sentences. */
export function differences({ file, airflow, dags }: RecordedFile, pipelines: readonly Pipeline[]): readonly string[] {
  const ours = new Map(pipelines.map((pipeline) => [pipeline.name, pipeline]))
  const invented = [...ours.keys()].filter((name) => dags && !(name in dags)).map((name) => `${name} is no DAG of Airflow`)
  const different = Object.entries(dags ?? {}).flatMap(([name, dag]) => {
    const pipeline = ours.get(name)
    return pipeline ? dagDifferences(dag, pipeline, airflow).map((text) => `${name}: ${text}`) : [`${name} is not read`]
  })
  return [...different, ...invented].map((text) => `${file} (${airflow}) ${text}`)
}

function dagDifferences(recorded: RecordedDag, pipeline: Pipeline, airflow: 2 | 3): readonly string[] {
  const [dag] = dagsIn(pipeline)
  if (!dag) return ['is of no file']
  const ids = upstreamOf(pipeline)
  const ours = new Map([...ids].map(([task, { id, after }]) => [id, { task, after }]))
  const invented = [...ours.keys()].filter((id) => !(id in recorded.tasks)).map((id) => `${id} is no task of Airflow`)
  const different = Object.entries(recorded.tasks).flatMap(([id, theirs]) => {
    const found = ours.get(id)
    return found ? taskDifferences(theirs, pipeline, found, airflow).map((text) => `${id} ${text}`) : [`${id} is not read`]
  })
  const settings = valueDifferences(recorded, dagSettings(pipeline, dag), usualOfDag(airflow))
  return [...different, ...invented, ...settings, ...firingDifferences(recorded, pipeline, dag, airflow)]
}

interface Placed {
  readonly task: Task
  readonly after: readonly string[]
}

function taskDifferences(recorded: RecordedTask, pipeline: Pipeline, { task, after }: Placed, airflow: 2 | 3): readonly string[] {
  const theirs = [...(recorded.after ?? [])].sort()
  return [
    ...(after.join() === theirs.join() ? [] : [`starts after (${after}), in Airflow after (${theirs})`]),
    ...valueDifferences(recorded, taskSettings(pipeline, task, airflow), usualOfTask),
  ]
}

/** Python keeps a number that is written as a text, and 0 is false to it. */
function alike(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...new Set(value.map(String))].sort())
  return value === 0 || value === false ? 'false' : String(value ?? null).toLowerCase()
}

/** What is not known is not compared; what nothing says is what the server has. */
function valueDifferences(
  recorded: Readonly<Record<string, unknown>>,
  ours: Readonly<Record<string, Known>>,
  usual: Readonly<Record<string, unknown>>,
): readonly string[] {
  return Object.entries(ours).flatMap(([name, found]) => {
    if (found.state === 'unknown') return []
    const [value, theirs] = [found.state === 'unset' ? usual[name] : found.value, recorded[name] ?? usual[name]]
    return alike(value) === alike(theirs) ? [] : [`has ${name} ${JSON.stringify(value)}, in Airflow ${JSON.stringify(theirs)}`]
  })
}
