import { withTeamKnowledge } from '../config/apply.ts'
import { loadConfig } from '../config/load.ts'
import { entryWith } from '../dialects/entries.ts'
import { readAnyPipelines } from '../dialects/read.ts'
import type { RehearsalOutcome, RehearsalRequest } from '../dialects/service.ts'
import { liveServiceName } from '../dialects/services.ts'
import { selectFiles } from '../discover/files.ts'
import { readAll } from '../discover/read-files.ts'
import { type ExitCode, exitCodes, OperationalError } from '../engine/errors.ts'
import { askHistory } from '../history/ask.ts'
import { redact } from '../history/errors/redact.ts'
import type { Host } from '../host.ts'
import type { PipelineHistory } from '../model/history.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { logText } from '../render/safe.ts'
import { rules } from '../rules/described.ts'
import { quoted } from '../text/quote.ts'
import { apiAccess, repositoryOf } from './history-request.ts'
import { readOptions, type ValuesOf } from './options.ts'
import { rehearseOptions } from './rehearse-options.ts'

type RehearseValues = ValuesOf<typeof rehearseOptions>

/** Shown where an argument is missing. */
const example = 'For example pipeline-review rehearse daily.yml --environment Staging --branch my-change.'

const exitCodeOf: Readonly<Record<RehearsalOutcome, ExitCode>> = {
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
  const { values, positionals } = readOptions<RehearseValues>(rehearseOptions, args)
  const [path] = positionals
  if (path === undefined || positionals.length > 1) throw new OperationalError('rehearse takes one file.', example)
  const request = requestOf(host, values)
  const pipeline = await pipelineIn(host, path, values.config)
  const history = await historyOf(host, request, pipeline)
  host.err(
    `pipeline-review: Starting a run of ${logText(quoted(redact(pipeline.name)))}; its status is checked every 15 seconds.\n`,
  )
  const rehearsals = await entryWith(request.access.dialect).service?.rehearsals?.()
  const [told] =
    (await rehearsals?.rehearse(host, request, [{ pipeline, repositoryPath: pipeline.document.source.path, history }])) ?? []
  for (const sentence of told?.sentences ?? []) host.out(`${logText(sentence, 600)}\n`)
  return exitCodeOf[told?.outcome ?? 'refused']
}

function requestOf(host: Host, values: RehearseValues): RehearsalRequest {
  const environment = values.environment?.trim() ?? ''
  if (environment === '') throw new OperationalError('rehearse needs --environment.', example)
  const access = apiAccess(host, liveServiceName)
  return {
    access,
    repository: repositoryOf(host, values.repository),
    wish: {
      environment,
      branch: values.branch,
      commit: values.commit,
      ciRunId: undefined,
      deadlineSeconds: values.deadline * 60,
    },
  }
}

async function pipelineIn(host: Host, path: string, configPath: string | undefined): Promise<Pipeline> {
  const config = await loadConfig(host, configPath, rules)
  host.credentials?.addPrefixes(config.secretPrefixes)
  const { candidates } = await selectFiles(host, [path])
  const documents = await readAll(host, candidates)
  for (const document of documents) host.credentials?.learnDocument(document)
  const pipelines = await readAnyPipelines(documents)
  const [only] = pipelines
  if (!only) throw new OperationalError(`${quoted(path)} contains no pipeline.`, example)
  if (pipelines.length > 1) throw new OperationalError(`${quoted(path)} contains several pipelines.`, 'Pass one file.')
  return withTeamKnowledge(only, config)
}

/** What the run will stand beside; asked for before it, so that the run is no part of it. */
async function historyOf(host: Host, request: RehearsalRequest, pipeline: Pipeline): Promise<PipelineHistory | null> {
  const { access, repository } = request
  const asked = { from: 'api' as const, services: [access], cache: undefined, days: undefined, repository, now: undefined }
  const subject = { pipeline, before: pipeline, repositoryPath: pipeline.document.source.path }
  return (await askHistory(host, asked, [subject])).get(pipeline.key)?.history ?? null
}
