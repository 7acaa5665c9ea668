import type { ServiceName } from '../dialects/services.ts'
import { type ExitCode, exitCodes, OperationalError } from '../engine/errors.ts'
import type { GuardedHost } from '../guarded-host.ts'
import type { Host } from '../host.ts'
import { type FullReview, fullReview, type ReviewRequest } from '../run.ts'
import { quoted } from '../text/quote.ts'
import { count } from '../text/wording.ts'
import { historyRequestOf } from './history-request.ts'
import { liveRequestOf } from './live-request.ts'
import { readOptions, type ValuesOf } from './options.ts'
import { progressOn } from './progress.ts'
import { provenanceHere } from './provenance.ts'
import { reportOptions } from './report-options.ts'
import { servicesAsked } from './service-flags.ts'
import { refuseInput, writeReport } from './write-file.ts'

type Asked = ValuesOf<typeof reportOptions> & { readonly paths: readonly string[] } & {
  readonly services: readonly ServiceName[]
}

/** `pipeline-review report [paths…]`: the state of all pipelines as one HTML file. Findings do not fail it. */
export async function report(host: GuardedHost, args: readonly string[]): Promise<ExitCode> {
  const asked = argumentsOf(args)
  const { files, request } = await requestOf(host, asked)
  const reviewed = await reviewWithProgress(files, request, asked.now)
  refuseInput(host, 'The report', asked.output)
  await writeReport(host, asked.output, await htmlOf(host, reviewed, asked.now ?? host.now()))
  host.out(writtenLine(asked.output, reviewed.report))
  return reviewed.report.crashed.length > 0 ? exitCodes.internal : exitCodes.pass
}

function argumentsOf(args: readonly string[]): Asked {
  const { values, positionals } = readOptions<ValuesOf<typeof reportOptions>>(reportOptions, args)
  const paths = positionals.length > 0 ? positionals : ['.']
  if (values.since !== undefined && paths.includes('-'))
    throw new OperationalError('Standard input has no base.', 'Leave out - or --since.')
  return { ...values, paths, services: servicesAsked(values, values.history) }
}

async function requestOf(host: GuardedHost, asked: Asked): Promise<{ readonly files: Host; readonly request: ReviewRequest }> {
  const { paths, config, profile, since } = asked
  const { history: file, services, historyDays: days, repository, now } = asked
  const history = historyRequestOf(host, { file, services, days, repository, now })
  const request: ReviewRequest = {
    paths,
    ...(config !== undefined && { config }),
    ...(profile !== undefined && { profile }),
    ...(history && { history }),
    ...(asked.live && { live: liveRequestOf(host) }),
  }
  if (since === undefined) return { files: host, request }
  const { changeSince } = await import('../discover/change.ts')
  const change = await changeSince(host, since, { paths, config, isEdited: false })
  // All pipelines are shown, not only those that changed; what is new is told apart.
  return { files: change.host, request: { ...request, base: change.base, gate: 'all' } }
}

async function reviewWithProgress(host: Host, request: ReviewRequest, now: Date | undefined): Promise<FullReview> {
  const progress = progressOn(host)
  try {
    const world = now ? { ...progress.host, now: () => now } : progress.host
    return await fullReview(world, { ...request, progress: progress.say })
  } finally {
    progress.end()
  }
}

async function htmlOf(host: GuardedHost, { report: judged, material }: FullReview, now: Date): Promise<string> {
  const [{ reportHtml }, source] = await Promise.all([import('../report/html.ts'), provenanceHere(host)])
  const title = titleOf(host, source?.repositoryUri)
  const dbt = await material.dbtReaches()
  return reportHtml({ ...material, dbt, report: judged, now, source: source ?? null, title }, host.credentials)
}

/** The repository, else the directory. */
function titleOf({ directory }: Host, repositoryUri: string | undefined): string {
  const steps = repositoryUri === undefined ? [] : new URL(repositoryUri).pathname.split('/').filter((step) => step !== '')
  return steps.length > 0 ? decodeURIComponent(steps.slice(-2).join('/')) : (directory?.at(-1) ?? 'Pipelines')
}

function writtenLine(file: string, { summary: { pipelines, errors, warnings, notes } }: FullReview['report']): string {
  const found = [count(errors, 'error'), count(warnings, 'warning'), count(notes, 'note')].join(', ')
  return `Written: ${quoted(file)} (${count(pipelines, 'pipeline')}: ${found}).\n`
}
