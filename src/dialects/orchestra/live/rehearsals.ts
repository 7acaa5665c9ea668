import { apiWorldOf } from '../../../history/http/world.ts'
import type { PipelineRecord } from '../../../history/records.ts'
import { resolvePipeline } from '../../../history/resolve.ts'
import type { Host } from '../../../host.ts'
import { quoted } from '../../../text/quote.ts'
import type { RehearsalReport, RehearsalRequest, Rehearsals, RehearsalTarget, RehearsalWish } from '../../service.ts'
import { createClient } from '../api/client.ts'
import { defaultLimits } from '../api/limits.ts'
import { connectionOf } from './connection.ts'
import { type Rehearsal, withoutRun } from './rehearsal.ts'
import { rehearsalSentences } from './rehearsal-words.ts'
import { rehearse, type Stage } from './rehearse.ts'

/** Pipelines that one review starts: more than that was rarely meant. */
export const mostRehearsals = 3

/** Runs of pipelines before they are merged. */
export const rehearsals: Rehearsals = { rehearse: rehearseAll }

/** Rehearses pipelines one after the other, within one deadline. Of more than `mostRehearsals` none is started. Never throws. */
async function rehearseAll(
  host: Host,
  request: RehearsalRequest,
  targets: readonly RehearsalTarget[],
): Promise<readonly RehearsalReport[]> {
  const connection = connectionOf(request.access)
  const refused = refusalOf(targets) ?? (connection.ok ? undefined : connection.unavailable.text)
  if (refused !== undefined || !connection.ok) return [refusedAll(request, refused ?? '')]
  const stage: Stage = { connection: connection.value, world: apiWorldOf(host), onStop: host.onStop }
  const records = await createClient(stage.connection, stage.world, defaultLimits).pipelines()
  if (!records.ok) return [refusedAll(request, records.unavailable.text)]
  const end = host.elapsed() + request.wish.deadlineSeconds * 1000
  const told: RehearsalReport[] = []
  for (const target of targets) {
    const deadlineSeconds = Math.floor((end - host.elapsed()) / 1000)
    told.push(await rehearseOne(stage, { ...request, wish: { ...request.wish, deadlineSeconds } }, records.value, target))
    if (told.at(-1)?.outcome === 'stopped') break
  }
  return told
}

function refusalOf({ length }: readonly RehearsalTarget[]): string | undefined {
  if (length > mostRehearsals) return `${length} pipelines are under review; a rehearsal can start at most ${mostRehearsals}`
  return length === 0 ? 'there is no pipeline to start' : undefined
}

function refusedAll({ wish }: RehearsalRequest, reason: string): RehearsalReport {
  const sentence = `No rehearsal in ${quoted(wish.environment)} was started: ${reason}.`
  return { outcome: 'refused', sentences: [sentence] }
}

async function rehearseOne(
  stage: Stage,
  { wish, repository }: RehearsalRequest,
  records: readonly PipelineRecord[],
  { pipeline, repositoryPath, history }: RehearsalTarget,
): Promise<RehearsalReport> {
  const named = pipeline.id ?? pipeline.alias
  const mapping = named === null ? {} : { mapping: new Map([[repositoryPath, named]]) }
  const found = resolvePipeline(records, { repository, service: pipeline.dialect.title, path: repositoryPath, ...mapping })
  const rehearsal =
    found.status === 'found' ? await startIfInTime(stage, found.pipeline, wish) : withoutRun('refused', found.reason)
  return { outcome: rehearsal.outcome, sentences: rehearsalSentences(pipeline.name, wish, rehearsal, history) }
}

/** A run that could not be watched for a minute is not started. */
const leastSeconds = 60

async function startIfInTime(stage: Stage, record: PipelineRecord, wish: RehearsalWish): Promise<Rehearsal> {
  if (wish.deadlineSeconds < leastSeconds) return withoutRun('refused', 'the time limit for rehearsals is reached')
  return rehearse(stage, record, wish)
}
