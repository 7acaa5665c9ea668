import type { Subject } from '../../../engine/lint-request.ts'
import { startTransport } from '../../../history/http/request.ts'
import { type ApiLimits, apiWorldOf } from '../../../history/http/world.ts'
import type { Host } from '../../../host.ts'
import type { PlatformFacts } from '../../../model/platform.ts'
import type { Document } from '../../../text/document.ts'
import { listNames } from '../../../text/wording.ts'
import type { LiveAnswer, LiveChecks, LiveRequest, LiveSubjects } from '../../service.ts'
import { defaultLimits } from '../api/limits.ts'
import { unavailable } from '../api/unavailable.ts'
import { askPlatform, mostDefinitions, type PlatformAnswers } from './checks.ts'
import { connectionOf } from './connection.ts'

/** The validator takes 20 requests a minute; two lists and their retries come on top. */
const limits: ApiLimits = { ...defaultLimits, calls: 24, callsPerMinute: 20, deadlineMs: 30_000 }

/** Live checks by the public API. */
export const liveChecks: LiveChecks = { check: checkLive }

/** Asks the platform about the pipelines under review. An outage is a notice; nothing is thrown. */
async function checkLive(host: Host, request: LiveRequest, about: LiveSubjects): Promise<LiveAnswer> {
  const connection = connectionOf(request)
  if (!connection.ok) return nothing(connection.unavailable.text)
  const world = apiWorldOf(host)
  const transport = startTransport(connection.value, world, limits, unavailable)
  const subjects = about.subjects.filter((subject) => subject.isPipeline && subject.pipelines.length > 0)
  const documents = subjects.map((subject) => subject.document)
  const answers = await askPlatform(transport, documents, about.secretPrefixes)
  const facts = factsOf(subjects, answers, about)
  const isEmpty = answers.connections === null && answers.environments === null && answers.issues.size === 0
  return {
    facts: isEmpty ? new Map() : facts,
    notices: [...outageNotice(answers), ...unsentNotice(answers), ...driftNotice(documents, answers, about)],
    unavailable: isEmpty ? (answers.outages[0]?.why.text ?? 'no definition could be sent') : null,
  }
}

function nothing(reason: string): LiveAnswer {
  return { facts: new Map(), notices: [`Live checks were not possible. ${reason}.`], unavailable: reason }
}

/** Where both refuse a definition there is nothing new to say, and one mistake would be told twice. */
function factsOf(
  subjects: readonly Subject[],
  { connections, environments, issues }: PlatformAnswers,
  { isRefused }: LiveSubjects,
): ReadonlyMap<string, PlatformFacts> {
  return new Map(
    subjects.flatMap(({ document, pipelines }) => {
      const objections = isRefused(document.source.path) ? null : (issues.get(document) ?? null)
      return pipelines.map((pipeline, index) => {
        const facts = { connections, environments, issues: index === 0 ? objections : null }
        return [pipeline.key, facts] as const
      })
    }),
  )
}

function outageNotice({ outages }: PlatformAnswers): readonly string[] {
  if (outages.length === 0) return []
  const parts = outages.map(({ what, why }) => `${what} (${why.text})`)
  return [`Live checks are incomplete: ${parts.join(', ')}.`]
}

function unsentNotice({ unsent }: PlatformAnswers): readonly string[] {
  if (unsent === 0) return []
  return [`${unsent} definitions were not sent to the platform's validator; the limit is ${mostDefinitions}.`]
}

/** Our schema is ahead of the platform, or behind it. */
function driftNotice(
  documents: readonly Document[],
  { issues }: PlatformAnswers,
  { isRefused }: LiveSubjects,
): readonly string[] {
  const paths = documents.filter((document) => issues.get(document)?.length === 0).map(({ source }) => source.path)
  const drifted = paths.filter(isRefused)
  if (drifted.length === 0) return []
  const errors = `The platform's validator accepts ${listNames(drifted)}, but this review finds format errors in them`
  return [`${errors}: its schema may be newer or less strict. The errors still count.`]
}
