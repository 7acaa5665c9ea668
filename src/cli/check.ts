import { type ExitCode, exitCodes, OperationalError } from '../engine/errors.ts'
import type { Report, View } from '../engine/report.ts'
import type { GuardedHost } from '../guarded-host.ts'
import type { Host } from '../host.ts'
import { renderAs } from '../render-as.ts'
import { type Review, type ReviewRequest, reviewToShow, type Stats } from '../run.ts'
import { quoted } from '../text/quote.ts'
import { type CheckArguments, parseCheckArguments } from './arguments.ts'
import { historyRequestOf } from './history-request.ts'
import { liveRequestOf } from './live-request.ts'
import { progressOn } from './progress.ts'
import { showsLinks } from './terminal-links.ts'
import { refuseInput, writeReport } from './write-file.ts'

/** `pipeline-review check`: reviews, prints, and answers with the exit code. */
export async function check(host: GuardedHost, args: readonly string[]): Promise<ExitCode> {
  const asked = parseCheckArguments(args)
  if (asked.printConfig !== undefined) {
    host.out(await (await import('./print-config.ts')).printConfig(host, asked.printConfig, asked.config))
    return exitCodes.pass
  }
  refuseContradictions(asked)
  if (asked.fix) {
    const { files, request } = await requestOf(host, asked, true)
    await (await import('./fix.ts')).fixFiles(
      { ...files, credentials: host.credentials, hasRead: host.hasRead, outPage: host.outPage, outReport: host.outReport },
      request,
      asked.fix,
    )
  }
  const { files, request } = await requestOf(host, asked)
  const isPage = (isFile: boolean) => !asked.quiet && extentOf(asked, isFile) !== 'all'
  const showsFew = asked.outputs.every(({ format, file }) => format === 'terminal' && isPage(file !== undefined))
  const { report, exitCode, stats } = await reviewWithProgress(files, { ...request, showsFew }, asked.history.now)
  const wantsSarif = asked.outputs.some(({ format }) => format === 'sarif')
  const provenance = wantsSarif ? await (await import('./provenance.ts')).provenanceHere(host) : undefined
  for (const { file } of asked.outputs) if (file !== undefined) refuseInput(host, 'The report', file)
  for (const { format, file } of asked.outputs) {
    const view = { ...viewOf(host, asked, stats, file !== undefined), ...(provenance && { provenance }) }
    const text = await renderAs(format, report, view)
    if (file === undefined) host.outReport(text)
    else await writeReport(host, file, text)
  }
  if (asked.stats && asked.outputs.every(({ format, file }) => format !== 'terminal' || file !== undefined))
    host.err(`${statsLines(stats).join('\n')}\n`)
  sayCrashes(host, report)
  return exitCode
}

/** A review as `check` makes it of these arguments, without a word about it. */
export async function reviewOf(host: GuardedHost, args: readonly string[]): Promise<Review> {
  const asked = parseCheckArguments(args)
  refuseContradictions(asked)
  const { files, request } = await requestOf(host, asked)
  const { now } = asked.history
  return reviewToShow(now ? { ...files, now: () => now } : files, request)
}

/** Throws OperationalError for options that exclude each other. */
function refuseContradictions({ since, staged, gate, fix, paths }: CheckArguments): void {
  if (since !== undefined && staged)
    throw new OperationalError('--since and --staged cannot be combined.', '--staged compares with HEAD.')
  if (gate !== undefined && since === undefined && !staged)
    throw new OperationalError('--gate needs --since or --staged.', 'For example --since origin/main --gate all.')
  if (staged && fix)
    throw new OperationalError('--staged reviews the index, but fixes change the files.', 'Use --since HEAD --fix.')
  if (staged && paths.includes('-')) throw new OperationalError('Standard input cannot be staged.', 'Leave out - or --staged.')
}

async function reviewWithProgress(host: Host, request: ReviewRequest, now: Date | undefined): Promise<Review> {
  const progress = progressOn(host)
  try {
    const world = now ? { ...progress.host, now: () => now } : progress.host
    return await reviewToShow(world, { ...request, progress: progress.say })
  } finally {
    progress.end()
  }
}

/** What to review, and the files of it: those of the change where there is one. */
async function requestOf(host: Host, asked: CheckArguments, isEdited = false): Promise<{ files: Host; request: ReviewRequest }> {
  const change = await changeOf(host, asked, isEdited)
  const history = historyRequestOf(host, asked.history)
  const request: ReviewRequest = {
    paths: asked.paths,
    allowEmpty: asked.allowEmpty,
    ...(asked.config !== undefined && { config: asked.config }),
    ...(asked.failOn !== undefined && { failOn: asked.failOn }),
    ...(asked.profile !== undefined && { profile: asked.profile }),
    ...(asked.gate !== undefined && { gate: asked.gate }),
    ...(history && { history }),
    ...(asked.live && { live: liveRequestOf(host) }),
  }
  if (!change) return { files: host, request }
  if (!isEdited && !asked.quiet) sayUntracked(host, change.untracked)
  const { base, only, standIns, paths } = change
  return {
    files: change.host,
    request: { ...request, base, only, standIns, paths, allowEmpty: true, mustMatch: !asked.allowEmpty },
  }
}

async function changeOf(host: Host, asked: CheckArguments, isEdited: boolean) {
  const { since, staged, paths, config } = asked
  if (since === undefined && !staged) return undefined
  const { changeSince, changeStaged } = await import('../discover/change.ts')
  return since === undefined ? changeStaged(host, { paths, config }) : changeSince(host, since, { paths, config, isEdited })
}

/** A file that no one has added yet is easily taken for reviewed. */
function sayUntracked(host: Host, [first, ...others]: readonly string[]): void {
  if (first === undefined) return
  const [what, are, them] = others.length === 0 ? ['1 YAML file', 'is', 'it'] : [`${others.length + 1} YAML files`, 'are', 'them']
  host.err(
    `pipeline-review: ${what} that git does not track ${are} not reviewed (${quoted(first)}${others.length === 0 ? '' : ' and others'}): git add ${them}, or pass ${them} as paths.\n`,
  )
}

function viewOf(host: Host, asked: CheckArguments, stats: Stats, isFile: boolean): View {
  const wantsColor =
    !asked.noColor && (host.env['NO_COLOR'] ?? '') === '' && (host.isTerminal || (host.env['FORCE_COLOR'] ?? '') !== '')
  return {
    color: wantsColor && !isFile,
    quiet: asked.quiet,
    maxFindings: asked.maxFindings,
    ...(!asked.quiet && { extent: extentOf(asked, isFile) }),
    links: host.isTerminal && !isFile && showsLinks(host.env),
    remarks: asked.stats ? statsLines(stats) : [],
  }
}

/** A page is for a person who looks at a screen; a file has room for everything. */
function extentOf({ all, summary, maxFindings }: CheckArguments, isFile: boolean): NonNullable<View['extent']> {
  if (summary) return 'counts'
  return all || isFile || maxFindings !== undefined ? 'all' : 'page'
}

function statsLines(stats: Stats): readonly string[] {
  const times = Object.entries(stats.stages).map(([stage, ms]) => `${stage} ${ms.toFixed(1)} ms`)
  return [
    `stats: ${stats.yamlFiles} YAML files read, ${stats.pipelineFiles} of them pipelines, ${stats.passedOver.length} skipped`,
    `stats: ${times.join(', ')}`,
  ]
}

function sayCrashes(host: Host, report: Report): void {
  for (const { subject, path, message } of report.crashed)
    host.err(`pipeline-review: internal error in ${subject}${path === null ? '' : ` on ${path}`}: ${message}\n`)
}
