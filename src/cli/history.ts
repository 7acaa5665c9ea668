import { descriptionOf } from '../dialects/services.ts'
import { type ExitCode, exitCodes, OperationalError } from '../engine/errors.ts'
import type { GuardedHost } from '../guarded-host.ts'
import { dialectOf, readSnapshotFile, sourceOf } from '../history/ask.ts'
import { evidenceOf, type PipelineEvidence } from '../history/evidence.ts'
import { historyOf } from '../history/history.ts'
import { withNewestRuns } from '../history/newest-runs.ts'
import { renderSnapshot, type Snapshot } from '../history/snapshot.ts'
import { snapshotPath } from '../history/snapshot-path.ts'
import { type HistorySubject, wantedIds, wantedOf } from '../history/stage.ts'
import { timeOf } from '../history/time.ts'
import type { Host } from '../host.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { paintFor } from '../render/color.ts'
import { historyLines } from '../render/terminal-history.ts'
import { fromEnvironment } from '../setting.ts'
import { settings } from '../settings.ts'
import { quoted } from '../text/quote.ts'
import { count, listNames } from '../text/wording.ts'
import { numberLines } from './history-numbers.ts'
import { historyOptions } from './history-options.ts'
import { apiAccess, repositoryOf, serviceAsked } from './history-request.ts'
import { readOptions, type ValuesOf } from './options.ts'
import { readPipelines } from './read-pipelines.ts'
import { learnPrefixes } from './team-prefixes.ts'
import { writeFile } from './write-file.ts'

type PullValues = ValuesOf<typeof historyOptions>

/** `pipeline-review history pull [paths…]` and `pipeline-review history show [FILE]`. */
export async function history(host: GuardedHost, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions<PullValues>(historyOptions, args)
  const [action, ...rest] = positionals
  if (action === 'pull') return pull(host, values, rest)
  if (action === 'show') return show(host, fileOf(rest))
  throw new OperationalError(
    action === undefined ? 'history needs an action: pull or show.' : `Unknown action of history: ${quoted(action)}.`,
    'pipeline-review history pull [paths…] writes a snapshot, pipeline-review history show [FILE] prints one.',
  )
}

function fileOf(paths: readonly string[]): string {
  if (paths.length > 1) throw new OperationalError('history show takes one file.', `Without one it shows ${snapshotPath}.`)
  return paths[0] ?? snapshotPath
}

async function pull(host: GuardedHost, values: PullValues, paths: readonly string[]): Promise<ExitCode> {
  const request = requestOf(host, values)
  const { service } = request
  const all = await readPipelines(host, paths.length === 0 ? ['.'] : paths)
  const pipelines = all.filter(({ dialect }) => dialect.id === service.dialect)
  if (pipelines.length === 0) throw noPipeline(service.title, all.length > 0)
  const registered = new Map<string, readonly string[]>()
  const source = await sourceOf(request.access)
  const pulled = await source.pull(host, request.access, {
    ...request,
    effort: 'pull',
    wanted: pipelines.map((pipeline) => wantedOf(subjectOf(pipeline))),
    select: (records) => {
      for (const pipeline of pipelines)
        registered.set(pipeline.key, wantedIds(records, [subjectOf(pipeline)], request.repository))
      return [...registered.values()].flat()
    },
  })
  if ('reason' in pulled)
    throw new OperationalError(
      `Run history cannot be read: ${pulled.reason} (${count(pulled.calls, 'call')}).`,
      `Check ${variablesOf(service)}, or try again later; nothing was written.`,
    )
  const strangers = pipelines.filter(({ key }) => (registered.get(key) ?? []).length === 0)
  if (strangers.length === pipelines.length)
    throw new OperationalError(
      `${service.title} has none of ${count(pipelines.length, 'pipeline')} under this ${service.registration.by} (${count(pulled.calls, 'call')}).`,
      service.registration.hint,
    )
  const snapshot = host.credentials.data(onlyOf(pulled.snapshot, new Set([...registered.values()].flat())))
  const file = values.output ?? snapshotPath
  await writeFile(host, 'The snapshot', file, renderSnapshot(snapshot))
  host.out(
    `${[writtenLine(file, snapshot, pulled.calls), ...missingLines(service.title, strangers, pulled.missing)].join('\n')}\n`,
  )
  return exitCodes.pass
}

function requestOf(host: Host, values: PullValues) {
  const { historyDays: days, repository, now } = values
  const name = serviceAsked(host, values)
  const access = apiAccess(host, name)
  const cache = fromEnvironment(settings.historyCache, host.env)
  return { service: descriptionOf(name), access, cache, repository: repositoryOf(host, repository), days, now }
}

function noPipeline(title: string, hasOthers: boolean): OperationalError {
  if (!hasOthers) return new OperationalError('No pipeline found.', 'Pass the directory of your pipelines.')
  return new OperationalError(
    `No pipeline of ${title} found.`,
    'Pass the directory of its pipelines, or the flag of another service.',
  )
}

/** The variables that reach a service. */
function variablesOf({ apiKey, baseUrl }: ReturnType<typeof descriptionOf>): string {
  return `${settings[apiKey].variable} and ${settings[baseUrl].variable}`
}

function subjectOf(pipeline: Pipeline): HistorySubject {
  return { pipeline, before: pipeline, repositoryPath: pipeline.document.source.path }
}

/** What concerns these pipelines: a file that is committed must not tell of others. */
function onlyOf(snapshot: Snapshot, ids: ReadonlySet<string>): Snapshot {
  const runs = snapshot.runs.filter((run) => ids.has(run.pipelineId))
  const runIds = new Set(runs.map((run) => run.id))
  const isOurs = (row: { readonly pipelineId: string }) => ids.has(row.pipelineId)
  return {
    ...snapshot,
    runs,
    coverage: snapshot.coverage.filter(isOurs),
    pipelines: snapshot.pipelines.filter((record) => ids.has(record.id)),
    taskRuns: snapshot.taskRuns.filter(isOurs),
    operations: snapshot.operations.filter((row) => runIds.has(row.pipelineRunId)),
    dbtResults: snapshot.dbtResults.filter(isOurs),
  }
}

function writtenLine(file: string, { runs, pipelines, taskRuns }: Snapshot, calls: number): string {
  const held = `${count(runs.length, 'run')} and ${count(taskRuns.length, 'task run')} of ${count(pipelines.length, 'pipeline')}`
  return `Written: ${quoted(file)}, with ${held}; ${count(calls, 'call')} of the API.`
}

function missingLines(title: string, strangers: readonly Pipeline[], missing: readonly string[]): readonly string[] {
  const names = listNames(
    strangers.map(({ name }) => name),
    5,
  )
  const unregistered = strangers.length > 0 ? [`Not registered in ${title}: ${names}.`] : []
  return [...unregistered, ...missing.map((sentence) => `Missing: ${sentence}.`)]
}

async function show(host: GuardedHost, file: string): Promise<ExitCode> {
  await learnPrefixes(host)
  const snapshot = withNewestRuns(await readSnapshotFile(host, file))
  const nowMs = timeOf(snapshot.takenAt)
  const evidence = snapshot.pipelines.map((record) => evidenceOf(snapshot, record, { nowMs }))
  const dialect = dialectOf(snapshot) ?? ''
  const lines = historyLines({ pipelines: evidence.map((one) => summaryOf(one, dialect)) }, paintFor(false))
  if (lines.length === 0) host.out(`${quoted(file)} contains no pipeline.\n`)
  else host.out(`Taken at ${snapshot.takenAt}\n\n${lines.join('\n')}\n── in numbers\n\n${numberLines(evidence).join('\n')}\n`)
  return exitCodes.pass
}

function summaryOf(evidence: PipelineEvidence, dialect: string) {
  const { pipeline: record, environments } = evidence
  const taskLabels = new Map(environments.flatMap(({ tasks }) => tasks.map(({ task, name }) => [task, name] as const)))
  const counts = { groups: 0, tasks: record.numTasks ?? 0, schedules: 0 }
  const known = historyOf(evidence, { calls: 0 })
  return { path: record.yamlPath || record.name, name: record.name, dialect, ...counts, history: known, taskLabels }
}
