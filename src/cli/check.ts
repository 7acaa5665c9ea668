import { type ExitCode, exitCodes, OperationalError } from '../core/errors.ts'
import type { Report, View } from '../core/report.ts'
import type { GuardedHost } from '../guarded-host.ts'
import type { Host } from '../host.ts'
import { renderAs } from '../render-as.ts'
import { type ReviewRequest, review, type Stats } from '../run.ts'
import { type CheckArguments, parseCheckArguments } from './arguments.ts'
import { historyRequestOf } from './history-request.ts'
import { liveRequestOf } from './live-request.ts'
import { refuseInput, writeFile } from './write-file.ts'

/** `pipeline-review check`: reviews, prints, and answers with the exit code. */
export async function check(host: GuardedHost, args: readonly string[]): Promise<ExitCode> {
  const asked = parseCheckArguments(args)
  if (asked.printConfig !== undefined) {
    host.out(await (await import('./print-config.ts')).printConfig(host, asked.printConfig, asked.config))
    return exitCodes.pass
  }
  const request = await requestOf(host, asked)
  if (asked.fix) await (await import('./fix.ts')).fixFiles(host, request, asked.fix)
  const { report, exitCode, stats } = await review(
    asked.history.now ? { ...host, now: () => asked.history.now as Date } : host,
    request,
  )
  for (const { file } of asked.outputs) if (file !== undefined) refuseInput(host, 'The report', file)
  for (const { format, file } of asked.outputs) {
    const view = viewOf(host, asked, stats, file !== undefined)
    const text = await renderAs(format, report, view)
    if (file === undefined) host.out(text)
    else await writeFile(host, 'The report', file, text)
  }
  if (asked.stats && asked.outputs.every(({ format, file }) => format !== 'terminal' || file !== undefined))
    host.err(`${statsLines(stats).join('\n')}\n`)
  sayCrashes(host, report)
  return exitCode
}

async function requestOf(host: Host, asked: CheckArguments): Promise<ReviewRequest> {
  if (asked.gate !== undefined && asked.since === undefined)
    throw new OperationalError('--gate needs --since.', 'For example --since origin/main --gate all.')
  const base = asked.since === undefined ? undefined : await (await import('../discover/base.ts')).baseOf(host, asked.since)
  const history = historyRequestOf(host, asked.history)
  return {
    paths: asked.paths,
    allowEmpty: asked.allowEmpty,
    ...(asked.config !== undefined && { config: asked.config }),
    ...(asked.failOn !== undefined && { failOn: asked.failOn }),
    ...(asked.profile !== undefined && { profile: asked.profile }),
    ...(asked.gate !== undefined && { gate: asked.gate }),
    ...(base && { base }),
    ...(history && { history }),
    ...(asked.live && { live: liveRequestOf(host) }),
  }
}

function viewOf(host: Host, asked: CheckArguments, stats: Stats, isFile: boolean): View {
  const wantsColor =
    !asked.noColor && (host.env['NO_COLOR'] ?? '') === '' && (host.isTerminal || (host.env['FORCE_COLOR'] ?? '') !== '')
  return {
    color: wantsColor && !isFile,
    quiet: asked.quiet,
    maxFindings: asked.maxFindings,
    remarks: asked.stats ? statsLines(stats) : [],
  }
}

function statsLines(stats: Stats): readonly string[] {
  const times = Object.entries(stats.stages).map(([stage, ms]) => `${stage} ${ms.toFixed(1)} ms`)
  return [
    `stats: ${stats.yamlFiles} YAML files read, ${stats.pipelineFiles} of them pipelines, ${stats.passedOver.length} passed over`,
    `stats: ${times.join(', ')}`,
  ]
}

function sayCrashes(host: Host, report: Report): void {
  for (const { subject, path, message } of report.crashed)
    host.err(`pipeline-review: internal error in ${subject}${path === null ? '' : ` on ${path}`}: ${message}\n`)
}
