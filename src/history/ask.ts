import { createClient } from '../dialects/orchestra/api/client.ts'
import { collectHistory, defaultCollect } from '../dialects/orchestra/api/collect.ts'
import type { CollectOptions } from '../dialects/orchestra/api/collection.ts'
import { connectionTo, productionBaseUrl } from '../dialects/orchestra/api/connection.ts'
import { type ApiLimits, defaultLimits } from '../dialects/orchestra/api/world.ts'
import { OperationalError } from '../engine/errors.ts'
import type { Host } from '../host.ts'
import { quoted } from '../text/quote.ts'
import { withNewestRuns } from './newest-runs.ts'
import { randomFrom } from './random.ts'
import type { Snapshot } from './snapshot.ts'
import { parseSnapshot } from './snapshot.ts'
import { answerFrom, answerNone, type HistorySubject, type PipelineAnswer, wantedIds } from './stage.ts'
import type { Storage } from './store.ts'
import { timeOf } from './time.ts'

/** Where run history comes from. */
export type HistoryRequest = (
  | { readonly from: 'file'; readonly path: string }
  | {
      readonly from: 'api'
      readonly apiKey: string
      readonly baseUrl: string | undefined
      /** Directory that keeps what was read, for the next review. */
      readonly cache: string | undefined
      readonly limits?: ApiLimits
    }
) & {
  readonly days: number | undefined
  /** `owner/name`; null where unknown. */
  readonly repository: string | null
  /** The clock for reproducible reports. Default: the time the file was made, or now. */
  readonly now: Date | undefined
}

/** Largest snapshot file: 100 MiB. */
const mostSnapshotBytes = 100 * 1024 * 1024
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
  return answerFrom({ snapshot, calls: 0, missing: [] }, subjects, question)
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
  const parsed = parseSnapshot(text)
  if (!parsed.ok)
    throw new OperationalError(`${parsed.unavailable.text}: ${quoted(path)}.`, 'Run pipeline-review history pull to create one.')
  return parsed.value
}

async function askApi(
  host: Host,
  request: HistoryRequest & { readonly from: 'api' },
  subjects: readonly HistorySubject[],
): Promise<ReadonlyMap<string, PipelineAnswer>> {
  const pulled = await pullHistory(host, request, (records) => wantedIds(records, subjects, request.repository))
  if ('reason' in pulled) return answerNone(subjects, pulled.reason, pulled.calls)
  const question = {
    repository: request.repository,
    nowMs: (request.now ?? host.now()).getTime(),
    days: request.days ?? defaultCollect.days,
  }
  return answerFrom(pulled, subjects, question)
}

type Pulled =
  | { readonly snapshot: Snapshot; readonly calls: number; readonly missing: readonly string[] }
  | { readonly reason: string; readonly calls: number }

/** Reads history through the API, on top of what the cache keeps. Never throws. */
export async function pullHistory(
  host: Host,
  request: HistoryRequest & { readonly from: 'api' },
  select: Parameters<typeof collectHistory>[1],
  options: Partial<CollectOptions> = {},
): Promise<Pulled> {
  const connection = connectionTo(request.baseUrl ?? productionBaseUrl, request.apiKey)
  if (!connection.ok) return { reason: connection.unavailable.text, calls: 0 }
  const { now } = request
  const world = {
    fetch: host.fetch,
    now: () => now ?? host.now(),
    elapsed: () => host.elapsed(),
    sleep: (milliseconds: number) => host.sleep(milliseconds),
    deadline: (milliseconds: number) => host.deadline(milliseconds),
    random: randomFrom(Math.floor(host.elapsed()) || 1),
  }
  const client = createClient(connection.value, world, request.limits ?? defaultLimits)
  const days = request.days ?? defaultCollect.days
  const collected = await collectHistory(client, select, { ...defaultCollect, days, ...options }, storageIn(host, request.cache))
  const { snapshot, calls, missing, unavailable } = collected
  return unavailable ? { reason: unavailable.text, calls } : { snapshot, calls, missing }
}

function storageIn(host: Host, directory: string | undefined): Storage | undefined {
  if (directory === undefined) return undefined
  return {
    read: async (name) => {
      const bytes = await host.read(`${directory}/${name}`, mostSnapshotBytes)
      return bytes && new TextDecoder().decode(bytes)
    },
    write: (name, text) => host.write(`${directory}/${name}`, text),
  }
}
