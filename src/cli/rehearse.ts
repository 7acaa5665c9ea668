import { withTeamKnowledge } from '../config/apply.ts'
import { loadConfig } from '../config/load.ts'
import type { Outcome } from '../dialects/orchestra/live/rehearsal.ts'
import { type RehearsalRequest, rehearseAll } from '../dialects/orchestra/live/rehearsals.ts'
import { readPipelines as readDocuments } from '../dialects/read.ts'
import { selectFiles } from '../discover/files.ts'
import { readAll } from '../discover/read-files.ts'
import { type ExitCode, exitCodes, OperationalError } from '../engine/errors.ts'
import { askHistory } from '../history/ask.ts'
import { redact } from '../history/errors/redact.ts'
import type { Host } from '../host.ts'
import type { PipelineHistory } from '../model/history.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { logText } from '../render/safe.ts'
import { rules } from '../rules/index.ts'
import { quoted } from '../text/quote.ts'
import { parseAgainst, textOf } from './arguments.ts'
import { apiAccess } from './history-request.ts'
import { rehearseOptions } from './rehearse-options.ts'

const defaultMinutes = 30
const mostMinutes = 360
/** Shown where an argument is missing. */
const example = 'For example pipeline-review rehearse daily.yml --environment Staging --branch my-change.'

const exitCodeOf: Readonly<Record<Outcome, ExitCode>> = {
  succeeded: exitCodes.pass,
  warning: exitCodes.pass,
  failed: exitCodes.findings,
  cancelled: exitCodes.findings,
  overdue: exitCodes.findings,
  stopped: exitCodes.operational,
  skipped: exitCodes.operational,
  lost: exitCodes.operational,
  refused: exitCodes.operational,
}

/** `pipeline-review rehearse <file>`: starts a pipeline, waits for its end, and tells how it went beside its baseline. */
export async function rehearse(host: Host, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseAgainst(rehearseOptions, args)
  const [path] = positionals
  if (path === undefined || positionals.length > 1) throw new OperationalError('rehearse takes one file.', example)
  const request = requestOf(host, values)
  const pipeline = await pipelineIn(host, path, textOf(values['config']))
  const history = await historyOf(host, request, pipeline)
  host.err(
    `pipeline-review: Starting a run of ${logText(quoted(redact(pipeline.name)))}; its status is checked every 15 seconds.\n`,
  )
  const [told] = await rehearseAll(host, request, [{ pipeline, repositoryPath: pipeline.document.source.path, history }])
  for (const sentence of told?.sentences ?? []) host.out(`${logText(sentence, 600)}\n`)
  return exitCodeOf[told?.rehearsal.outcome ?? 'refused']
}

function requestOf(host: Host, values: Readonly<Record<string, unknown>>): RehearsalRequest {
  const environment = textOf(values['environment'])?.trim() ?? ''
  if (environment === '') throw new OperationalError('rehearse needs --environment.', example)
  const deadlineSeconds = minutesOf(textOf(values['deadline'])) * 60
  const { apiKey, baseUrl } = apiAccess(host)
  return {
    access: { apiKey, baseUrl },
    repository: textOf(values['repository']) ?? (host.env['GITHUB_REPOSITORY'] || null),
    wish: {
      environment,
      branch: textOf(values['branch']),
      commit: textOf(values['commit']),
      ciRunId: undefined,
      deadlineSeconds,
    },
  }
}

function minutesOf(text: string | undefined): number {
  if (text === undefined) return defaultMinutes
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (minutes >= 1 && minutes <= mostMinutes) return minutes
  throw new OperationalError(`--deadline takes 1 to ${mostMinutes} minutes, not ${quoted(text)}.`, 'For example --deadline 45.')
}

async function pipelineIn(host: Host, path: string, configPath: string | undefined): Promise<Pipeline> {
  const config = await loadConfig(host, configPath, rules)
  host.credentials?.addPrefixes(config.secretPrefixes)
  const { candidates } = await selectFiles(host, [path])
  const documents = await readAll(host, candidates)
  for (const document of documents) host.credentials?.learnDocument(document)
  const pipelines = readDocuments(documents)
  const [only] = pipelines
  if (!only) throw new OperationalError(`${quoted(path)} contains no pipeline.`, example)
  if (pipelines.length > 1) throw new OperationalError(`${quoted(path)} contains several pipelines.`, 'Pass one file.')
  return withTeamKnowledge(only, config)
}

/** What the run will stand beside; asked for before it, so that the run is no part of it. */
async function historyOf(host: Host, request: RehearsalRequest, pipeline: Pipeline): Promise<PipelineHistory | null> {
  const { access, repository } = request
  const asked = { from: 'api' as const, ...access, cache: undefined, days: undefined, repository, now: undefined }
  const subject = { pipeline, before: pipeline, repositoryPath: pipeline.document.source.path }
  return (await askHistory(host, asked, [subject])).get(pipeline.key)?.history ?? null
}
