import type { PipelineRecord } from '../../../history/records.ts'
import { resolvePipeline } from '../../../history/resolve.ts'
import type { Host } from '../../../host.ts'
import type { PipelineHistory } from '../../../model/history.ts'
import type { Pipeline } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'
import { createClient } from '../api/client.ts'
import { defaultLimits } from '../api/world.ts'
import { type Rehearsal, type RehearsalWish, withoutRun } from './rehearsal.ts'
import { rehearsalSentences } from './rehearsal-words.ts'
import { rehearse, type Stage } from './rehearse.ts'
import { apiWorldOf, connectionOf, type PlatformAccess } from './world.ts'

/** A wish to see pipelines run before they are merged. */
export interface RehearsalRequest {
  readonly access: PlatformAccess & { readonly apiKey: string }
  /** `owner/name`; null where unknown. */
  readonly repository: string | null
  readonly wish: RehearsalWish
}

/** A pipeline to rehearse. */
export interface RehearsalTarget {
  readonly pipeline: Pipeline
  /** Path of its file from the root of the repository. */
  readonly repositoryPath: string
  /** How it has been running, where that is known. */
  readonly history: PipelineHistory | null
}

/** One rehearsal, told. */
export interface ToldRehearsal {
  readonly rehearsal: Rehearsal
  readonly sentences: readonly string[]
}

/** Pipelines that one review starts: more than that was rarely meant. */
export const mostRehearsals = 3

/** Rehearses pipelines one after the other, within one deadline. Of more than `mostRehearsals` none is started. Never throws. */
export async function rehearseAll(
  host: Host,
  request: RehearsalRequest,
  targets: readonly RehearsalTarget[],
): Promise<readonly ToldRehearsal[]> {
  const connection = connectionOf(request.access)
  const refused = refusalOf(targets) ?? (connection.ok ? undefined : connection.unavailable.text)
  if (refused !== undefined || !connection.ok) return [refusedAll(request, refused ?? '')]
  const stage: Stage = { connection: connection.value, world: apiWorldOf(host), onStop: host.onStop }
  const records = await createClient(stage.connection, stage.world, defaultLimits).pipelines()
  if (!records.ok) return [refusedAll(request, records.unavailable.text)]
  const end = host.elapsed() + request.wish.deadlineSeconds * 1000
  const told: ToldRehearsal[] = []
  for (const target of targets) {
    const deadlineSeconds = Math.floor((end - host.elapsed()) / 1000)
    told.push(await rehearseOne(stage, { ...request, wish: { ...request.wish, deadlineSeconds } }, records.value, target))
    if (told.at(-1)?.rehearsal.outcome === 'stopped') break
  }
  return told
}

function refusalOf({ length }: readonly RehearsalTarget[]): string | undefined {
  if (length > mostRehearsals) return `${length} pipelines are under review; a rehearsal can start at most ${mostRehearsals}`
  return length === 0 ? 'there is no pipeline to start' : undefined
}

function refusedAll({ wish }: RehearsalRequest, reason: string): ToldRehearsal {
  const sentence = `No rehearsal in ${quoted(wish.environment)} was started: ${reason}.`
  return { rehearsal: withoutRun('refused', reason), sentences: [sentence] }
}

async function rehearseOne(
  stage: Stage,
  { wish, repository }: RehearsalRequest,
  records: readonly PipelineRecord[],
  { pipeline, repositoryPath, history }: RehearsalTarget,
): Promise<ToldRehearsal> {
  const named = pipeline.id ?? pipeline.alias
  const mapping = named === null ? {} : { mapping: new Map([[repositoryPath, named]]) }
  const found = resolvePipeline(records, { repository, path: repositoryPath, ...mapping })
  const rehearsal =
    found.status === 'found' ? await startIfInTime(stage, found.pipeline, wish) : withoutRun('refused', found.reason)
  return { rehearsal, sentences: rehearsalSentences(pipeline.name, wish, rehearsal, history) }
}

/** A run that could not be watched for a minute is not started. */
const leastSeconds = 60

async function startIfInTime(stage: Stage, record: PipelineRecord, wish: RehearsalWish): Promise<Rehearsal> {
  if (wish.deadlineSeconds < leastSeconds) return withoutRun('refused', 'the time limit for rehearsals is reached')
  return rehearse(stage, record, wish)
}
