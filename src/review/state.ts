import { idleEntries, withTeamKnowledge } from '../config/apply.ts'
import { chooseConfig } from '../config/choose.ts'
import type { Config } from '../config/config.ts'
import type { Document } from '../core/document.ts'
import type { Subject } from '../core/lint.ts'
import { decodeText, mostFileBytes } from '../core/parse.ts'
import { quoted } from '../core/quote.ts'
import type { Crash } from '../core/report.ts'
import { dialects } from '../dialects/index.ts'
import { readBase } from '../discover/base-documents.ts'
import { type Candidate, lieWithin } from '../discover/files.ts'
import { isGlob } from '../discover/glob.ts'
import { type PipelineFile, readAll, sortFiles, standardInput } from '../discover/read-files.ts'
import { isLetIn, nothingMatched, select, selectCandidates } from '../discover/select.ts'
import { subjectOf } from '../discover/subject.ts'
import type { Host } from '../host.ts'
import { rules as builtInRules } from '../rules/index.ts'
import type { StageClock } from './clock.ts'
import type { ReviewRequest, Stats } from './request.ts'

/** Everything that is known before a rule has run. */
export interface State {
  readonly config: Config
  /** The changed configuration, where it is not the one in force. */
  readonly changed: Config | null
  /** All pipeline files of the head. */
  readonly subjects: readonly Subject[]
  /** Those of the base, under their present names; undefined where there is none. Files that did not change are the same subjects. */
  readonly before: readonly Subject[] | undefined
  readonly crashed: readonly Crash[]
  /** Sentences about the review itself. */
  readonly notices: readonly string[]
  readonly counts: Omit<Stats, 'stages'>
}

/** From paths to models, of the head and of the base. Throws OperationalError where there is nothing to review. */
export async function readState(host: Host, request: ReviewRequest, clock: StageClock): Promise<State> {
  const { config, changed, notices } = await chooseConfig(host, request, request.rules ?? builtInRules)
  const paths = await pathsThere(host, request)
  const { candidates: selected, idle } = await clock('discover', async () => {
    const { candidates, idle } = paths.length > 0 ? await select(host, paths, config) : { candidates: [], idle: [] }
    return { candidates: [...candidates, ...(await overlooked(host, request, config, candidates))].sort(byPath), idle }
  })
  const documents = await clock('read', async () => [
    ...(await readAll(host, selected, request.only)),
    ...(await readInput(host, request)),
  ])
  const { base } = request
  const former = base && (await clock('base', () => readBase(base, request.paths, documents, (name) => isLetIn(config, name))))
  const formerFiles = former && sortFiles(former, dialects, new Set(), () => false).files
  const wasPipeline = new Set(formerFiles?.map((file) => file.document.source.path))
  const named = selected.filter((candidate) => candidate.isNamed).map((candidate) => candidate.path)
  const isNamed = new Set(request.paths.includes('-') ? [...named, standardInput] : named)
  const { files, passedOver } = sortFiles(documents, dialects, isNamed, (path) => wasPipeline.has(path))
  if (files.length === 0 && !request.allowEmpty && paths.length > 0) {
    const all = await selectCandidates(host, paths, { ...config, include: [], exclude: [] })
    throw nothingMatched(documents.length, all.length - selected.length)
  }
  host.credentials?.addPrefixes(config.secretPrefixes)
  for (const { document } of [...files, ...(formerFiles ?? [])]) host.credentials?.learnDocument(document)
  const crashed: Crash[] = []
  const subjects = await clock('validate', async () => files.map((file) => knownTo(config, subjectOf(file, crashed))))
  return {
    config,
    changed,
    subjects,
    before: formerFiles && subjectsBefore(config, formerFiles, subjects),
    crashed,
    notices: [
      ...(request.notices ?? []),
      ...notices,
      ...idleNotices(config, request, subjects),
      ...(selected.length === 0 ? strayPatterns(idle) : []),
      ...messageOfTeam(config),
    ],
    counts: { yamlFiles: documents.length, pipelineFiles: files.length, passedOver },
  }
}

/** A path whose last file the change has removed is no mistake. */
async function pathsThere(host: Host, { paths, base }: ReviewRequest): Promise<readonly string[]> {
  const gone = base ? [...base.removed, ...[...base.changed.values()].filter((name) => name !== null)] : []
  const isEmptied = async (path: string) =>
    path !== '.' && !isGlob(path) && lieWithin([path], gone).length > 0 && (await host.kindOf(path)) === undefined
  const emptied = await Promise.all(paths.map(isEmptied))
  return paths.filter((_, index) => !emptied[index])
}

/** What the change touches is looked at wherever it lies: a `.gitignore` is a part of the change, and hides nothing that git tracks. */
async function overlooked(
  host: Host,
  { only, tracked = only, paths }: ReviewRequest,
  config: Config,
  known: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const seen = new Set(known.map(({ path }) => path))
  const hidden = lieWithin(paths, [...(tracked ?? [])]).filter(
    (path) => !seen.has(path) && /\.ya?ml$/i.test(path) && !config.files.includes(path) && isLetIn(config, path),
  )
  const found = await Promise.all(hidden.map(async (path) => ({ path, kind: await host.kindOf(path), isNamed: false })))
  return found.flatMap(({ kind, ...rest }) => (kind === undefined ? [] : [{ ...rest, kind }]))
}

function byPath(one: Candidate, other: Candidate): number {
  return one.path < other.path ? -1 : 1
}

function subjectsBefore(config: Config, files: readonly PipelineFile[], now: readonly Subject[]): readonly Subject[] {
  const known = new Map(now.map((subject) => [subject.document, subject]))
  return files.map((file) => known.get(file.document) ?? knownTo(config, subjectOf(file, [])))
}

function knownTo(config: Config, subject: Subject): Subject {
  return { ...subject, pipelines: subject.pipelines.map((pipeline) => withTeamKnowledge(pipeline, config)) }
}

/** Only a review of everything can tell that an entry means nothing. */
function idleNotices(config: Config, request: ReviewRequest, subjects: readonly Subject[]): readonly string[] {
  if (config.home !== undefined || request.paths.some((path) => path !== '.')) return []
  const pipelines = subjects.flatMap((subject) => subject.pipelines)
  return idleEntries(config, pipelines).map(
    ({ match, origin }) => `${origin.file}:${origin.line} names ${quoted(match)}, and no pipeline here is meant by it.`,
  )
}

/** A pattern with a slip would review nothing for ever. */
function strayPatterns(idle: readonly string[]): readonly string[] {
  return idle.map((pattern) => `The pattern ${quoted(pattern)} means no file here.`)
}

function messageOfTeam(config: Config): readonly string[] {
  return config.message === undefined ? [] : [config.message]
}

async function readInput(host: Host, request: ReviewRequest): Promise<readonly Document[]> {
  return request.paths.includes('-') ? [decodeText(standardInput, await host.readInput(mostFileBytes))] : []
}
