import { entries, entryWith } from '../dialects/entries.ts'
import { OperationalError } from '../engine/errors.ts'
import type { Host } from '../host.ts'
import { quoted } from '../text/quote.ts'
import { answerFrom, answerNone, type HistorySubject, type PipelineAnswer, wantedIds, wantedOf } from './answers.ts'
import { withNewestRuns } from './newest-runs.ts'
import type { PipelineRecord } from './records.ts'
import { mostSnapshotBytes, parseSnapshot, type ReadersOf, type Snapshot } from './snapshot.ts'
import type { HistorySource, HistoryWish, ServiceAccess } from './source.ts'
import { timeOf } from './time.ts'

/** Where run history comes from. */
export type HistoryRequest = FileHistoryRequest | ApiHistoryRequest

interface HistoryScope {
  readonly days: number | undefined
  /** `owner/name`; null where unknown. */
  readonly repository: string | null
  /** The clock for reproducible reports. Default: the time the file was made, or now. */
  readonly now: Date | undefined
}

export interface FileHistoryRequest extends HistoryScope {
  readonly from: 'file'
  readonly path: string
}

export interface ApiHistoryRequest extends HistoryScope {
  readonly from: 'api'
  /** The services to ask, one for each orchestrator. */
  readonly services: readonly ServiceAccess[]
  /** Directory that keeps what was read, for the next review. */
  readonly cache: string | undefined
  /** Other time limits than usual, in milliseconds. */
  readonly limits?: HistoryWish['limits'] & object
}

/** The product's own rule for baselines; a review of the API asks for less. */
const fileDays = 30

/** Reads run history and says what it knows of each pipeline. An outage is an answer; a file that cannot be read is not. */
export async function askHistory(
  host: Host,
  request: HistoryRequest,
  subjects: readonly HistorySubject[],
): Promise<ReadonlyMap<string, PipelineAnswer>> {
  if (request.from === 'api') return askApi(host, request, subjects)
  const snapshot = withNewestRuns(await readSnapshotFile(host, request.path))
  const nowMs = request.now?.getTime() ?? timeOf(snapshot.takenAt)
  const question = { repository: request.repository, nowMs, days: request.days ?? fileDays }
  const own = subjects.filter(({ pipeline }) => pipeline.dialect.id === dialectOf(snapshot))
  return answerFrom({ snapshot, calls: 0, missing: [] }, own, question)
}

/** Id of the dialect whose runs a snapshot holds: of the first with a service, where it names none. */
export function dialectOf({ dialect }: Snapshot): string | undefined {
  return dialect ?? entries.find(({ service }) => service !== null)?.id
}

/** The snapshot in a file. Throws OperationalError where there is none. */
export async function readSnapshotFile(host: Host, path: string): Promise<Snapshot> {
  const bytes = await host.read(path, mostSnapshotBytes)
  if (!bytes)
    throw new OperationalError(
      `The history file ${quoted(path)} cannot be read.`,
      'Run pipeline-review history pull to create one.',
    )
  if (bytes.length > mostSnapshotBytes)
    throw new OperationalError(`The history file ${quoted(path)} is larger than 100 MiB.`, 'Use fewer days.')
  const text = new TextDecoder().decode(bytes)
  host.credentials?.learn(text)
  const parsed = parseSnapshot(text, await snapshotReaders())
  if (!parsed.ok)
    throw new OperationalError(`${parsed.unavailable.text}: ${quoted(path)}.`, 'Run pipeline-review history pull to create one.')
  return parsed.value
}

async function askApi(
  host: Host,
  request: ApiHistoryRequest,
  subjects: readonly HistorySubject[],
): Promise<ReadonlyMap<string, PipelineAnswer>> {
  const answers = request.services.map(async (access) => {
    const own = subjects.filter(({ pipeline }) => pipeline.dialect.id === access.dialect)
    const source = await sourceOf(access)
    const wish = {
      ...request,
      effort: 'review' as const,
      wanted: own.map(wantedOf),
      select: (records: readonly PipelineRecord[]) => wantedIds(records, own, request.repository),
    }
    const pulled = await source.pull(host, access, wish)
    if ('reason' in pulled) return answerNone(own, pulled.reason, pulled.calls)
    const nowMs = (request.now ?? host.now()).getTime()
    return answerFrom(pulled, own, { repository: request.repository, nowMs, days: request.days ?? source.days })
  })
  return new Map((await Promise.all(answers)).flatMap((answer) => [...answer]))
}

/** Readers of snapshots of every service. */
export async function snapshotReaders(): Promise<ReadersOf> {
  const served = entries.flatMap(({ id, service }) => (service ? [{ id, rows: service.rows }] : []))
  const loaded = await Promise.all(served.map(async ({ id, rows }) => [id, await rows()] as const))
  const readers = new Map(loaded)
  return (dialect) => (dialect === null ? loaded[0]?.[1] : readers.get(dialect))
}

/** The run history of a service. Throws for a dialect that has none. */
export async function sourceOf({ dialect }: ServiceAccess): Promise<HistorySource> {
  const load = entryWith(dialect).service?.history
  if (!load) throw new Error(`dialect ${dialect} has no run history`)
  return load()
}
