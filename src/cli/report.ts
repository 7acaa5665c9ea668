import { type ExitCode, exitCodes, OperationalError } from '../engine/errors.ts'
import type { GuardedHost } from '../guarded-host.ts'
import type { Host } from '../host.ts'
import { type Review, type ReviewRequest, review } from '../run.ts'
import { historyArgumentsOf, parseAgainst, textOf } from './arguments.ts'
import { historyRequestOf } from './history-request.ts'
import { liveRequestOf } from './live-request.ts'
import { progressOn } from './progress.ts'
import { provenanceHere } from './provenance.ts'
import { reportOptions } from './report-options.ts'
import { refuseInput, writeFile } from './write-file.ts'

const usualFile = 'pipeline-review.html'

/** `pipeline-review report [paths…]`: the state of all pipelines as one HTML file. */
export async function report(host: GuardedHost, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseAgainst(reportOptions, args)
  const history = historyArgumentsOf(values)
  const file = textOf(values['output']) ?? usualFile
  const { files, request } = await requestOf(host, values, positionals.length > 0 ? positionals : ['.'])
  const world = history.now ? { ...files, now: () => history.now ?? files.now() } : files
  const reviewed = await reviewWithProgress(world, request)
  refuseInput(host, 'The report', file)
  await writeFile(host, 'The report', file, await pageOf(host, reviewed, world.now()))
  const { summary, crashed } = reviewed.report
  host.out(
    `Written: ${file} (${summary.pipelines} pipelines, ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notes} notes).\n`,
  )
  return crashed.length > 0 ? exitCodes.internal : exitCodes.pass
}

async function requestOf(
  host: GuardedHost,
  values: Readonly<Record<string, unknown>>,
  paths: readonly string[],
): Promise<{ files: Host; request: ReviewRequest }> {
  const [config, since] = [textOf(values['config']), textOf(values['since'])]
  const asked = historyRequestOf(host, historyArgumentsOf(values))
  const request: ReviewRequest = {
    paths,
    ...(config !== undefined && { config }),
    ...(asked && { history: asked }),
    ...(values['live'] === true && { live: liveRequestOf(host) }),
  }
  if (since === undefined) return { files: host, request }
  if (paths.includes('-')) throw new OperationalError('Standard input has no base.', 'Leave out - or --since.')
  const { changeSince } = await import('../discover/change.ts')
  const change = await changeSince(host, since, { paths, config, isEdited: false })
  // All pipelines are shown, not only those that changed; what is new is told apart.
  return { files: change.host, request: { ...request, base: change.base, gate: 'all' } }
}

async function reviewWithProgress(host: Host, request: ReviewRequest): Promise<Review> {
  const progress = progressOn(host)
  try {
    return await review(progress.host === host ? host : progress.host, { ...request, progress: progress.say })
  } finally {
    progress.end()
  }
}

async function pageOf(host: GuardedHost, { report: judged, material }: Review, now: Date): Promise<string> {
  const [{ factsOf }, { renderReport }, source] = await Promise.all([
    import('../report/facts-of.ts'),
    import('../render/report/page.ts'),
    provenanceHere(host),
  ])
  const facts = factsOf({ ...material, report: judged, now, source: source ?? null, title: titleOf(host, source?.repositoryUri) })
  return renderReport(host.credentials.data(facts))
}

/** The repository, else the directory. */
function titleOf(host: Host, repositoryUri: string | undefined): string {
  const repository =
    repositoryUri === undefined ? undefined : new URL(repositoryUri).pathname.split('/').filter(Boolean).slice(-2).join('/')
  return repository || host.directory?.at(-1) || 'Pipelines'
}
