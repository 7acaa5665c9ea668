import { field, id, listAt, numberOrNull, objectAt, type Reader, ShapeError, textOrNull, time } from './json-reader.ts'
import { type RowReaders, readDbtResults } from './readers.ts'
import type { DbtResults, Operation, PipelineRecord, PipelineRun, TaskRun } from './records.ts'
import { timeOf } from './time.ts'
import { available, type Outcome, unavailable } from './unavailable.ts'

/** For one pipeline: the time for which runs were read completely. */
export interface Coverage {
  readonly pipelineId: string
  readonly from: string
  readonly to: string
}

/** Run history as a file: what `--history` reads, what `history pull` writes, and what the cache keeps. */
export interface Snapshot {
  readonly version: 1
  /** Id of the dialect whose service it was read from. Default: the one that files without it are of. */
  readonly dialect?: string
  /** When it was read from the API. */
  readonly takenAt: string
  /** Base URL of the API it was read from; null where unknown. */
  readonly origin: string | null
  readonly coverage: readonly Coverage[]
  readonly pipelines: readonly PipelineRecord[]
  readonly runs: readonly PipelineRun[]
  readonly taskRuns: readonly TaskRun[]
  readonly operations: readonly Operation[]
  readonly dbtResults: readonly DbtResults[]
}

/** Largest snapshot file: 100 MiB. */
export const mostSnapshotBytes = 100 * 1024 * 1024

/** Version of the file format; a reader refuses any other. */
export const snapshotVersion = 1

/** A snapshot that holds nothing yet. */
export function emptySnapshot(takenAt: string, origin: string | null): Snapshot {
  const lists = { coverage: [], pipelines: [], runs: [], taskRuns: [], operations: [], dbtResults: [] }
  return { version: snapshotVersion, takenAt, origin, ...lists }
}

const readCoverage: Reader<Coverage> = (value, place) => {
  const row = objectAt(value, place)
  return { pipelineId: id(row, 'pipelineId', place), from: time(row, 'from', place), to: time(row, 'to', place) }
}

const snapshotReader =
  (readersOf: ReadersOf): Reader<Snapshot> =>
  (value, place) => {
    const file = objectAt(value, place)
    if (numberOrNull(file, 'version', place) !== snapshotVersion) throw new ShapeError(`${place}.version`, '1')
    const dialect = textOrNull(file, 'dialect', place)
    const read = readersOf(dialect)
    if (!read) throw new ShapeError(`${place}.dialect`, 'an orchestrator that this version knows')
    const rows = <T>(key: string, read: Reader<T>) => listAt(field(file, key) ?? [], `${place}.${key}`, read)
    return {
      version: snapshotVersion,
      ...(dialect !== null && { dialect }),
      takenAt: time(file, 'takenAt', place),
      origin: textOrNull(file, 'origin', place),
      coverage: rows('coverage', readCoverage),
      pipelines: onceEach(rows('pipelines', read.pipeline), (row) => row.id),
      runs: onceEach(
        rows('runs', read.run),
        (row) => row.id,
        ({ outcome }) => outcome !== null,
      ),
      taskRuns: onceEach(
        rows('taskRuns', read.taskRun),
        (row) => row.id,
        ({ completedAt }) => completedAt !== null,
      ),
      operations: onceEach(rows('operations', read.operation), (row) => row.id),
      dbtResults: onceEach(rows('dbtResults', readDbtResults), (row) => `${row.pipelineRunId} ${row.taskRunId}`),
    }
  }

/** Rows that are repeated count once: the last one, though never one that is under way where another is over. */
export function onceEach<T>(rows: readonly T[], keyOf: (row: T) => string, isOver: (row: T) => boolean = () => true): T[] {
  const keys = rows.map(keyOf)
  if (new Set(keys).size === rows.length) return [...rows]
  const once = new Map<string, T>()
  for (const [index, row] of rows.entries()) {
    const key = keys[index] ?? ''
    const known = once.get(key)
    if (known === undefined || isOver(row) || !isOver(known)) once.set(key, row)
  }
  return [...once.values()]
}

/** The readers for the rows of a dialect; null stands for a file that names none, undefined for an unknown one. */
export type ReadersOf = (dialect: string | null) => RowReaders | undefined

/** Reads the text of a snapshot file; every row is checked, error texts are redacted again. */
export function parseSnapshot(text: string, readersOf: ReadersOf): Outcome<Snapshot> {
  try {
    return available(snapshotReader(readersOf)(JSON.parse(text), 'snapshot'))
  } catch (error) {
    return unavailable('bad-file', error instanceof ShapeError ? error.message : 'it is not JSON')
  }
}

/** The text of a snapshot: one row a line, in a fixed order, so that equal histories give equal files. */
export function renderSnapshot(snapshot: Snapshot): string {
  const sorted = sortedSnapshot(snapshot)
  const parts = Object.entries(sorted).map(([key, value]) => {
    if (!Array.isArray(value)) return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`
    const rows = value.map((row) => `    ${JSON.stringify(row, asSpelt)}`).join(',\n')
    return `  ${JSON.stringify(key)}: [${rows === '' ? '' : `\n${rows}\n  `}]`
  })
  return `{\n${parts.join(',\n')}\n}\n`
}

/** What follows from the spelling of the service is not kept. */
function asSpelt(key: string, value: unknown): unknown {
  return key === 'outcome' || key === 'isRestart' ? undefined : value
}

function sortedSnapshot(snapshot: Snapshot): Snapshot {
  const { version, dialect, takenAt, origin } = snapshot
  return {
    version,
    ...(dialect !== undefined && { dialect }),
    takenAt,
    origin,
    coverage: inOrder(
      snapshot.coverage,
      (row) => row.pipelineId,
      () => '',
    ),
    pipelines: inOrder(
      snapshot.pipelines,
      (row) => row.yamlPath,
      (row) => row.id,
    ),
    runs: inOrder(
      snapshot.runs,
      (row) => row.createdAt,
      (row) => row.id,
    ),
    taskRuns: inOrder(
      snapshot.taskRuns,
      (row) => row.createdAt,
      (row) => row.id,
    ),
    operations: inOrder(
      snapshot.operations,
      (row) => row.insertedAt,
      (row) => row.id,
    ),
    dbtResults: inOrder(
      snapshot.dbtResults,
      (row) => row.completedAt,
      (row) => row.taskRunId,
    ),
  }
}

function inOrder<T>(rows: readonly T[], first: (row: T) => string, second: (row: T) => string): T[] {
  const keyed = rows.map((row) => ({ row, time: timeOf(first(row)), first: first(row), second: second(row) }))
  keyed.sort((a, b) => a.time - b.time || compare(a.first, b.first) || compare(a.second, b.second))
  return keyed.map(({ row }) => row)
}

/** Code-unit order, the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
