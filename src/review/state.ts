import { idleEntries, withTeamKnowledge } from '../config/apply.ts'
import { chooseConfig } from '../config/choose.ts'
import type { Config } from '../config/config.ts'
import type { Account } from '../core/account.ts'
import type { Document } from '../core/document.ts'
import type { Subject } from '../core/lint.ts'
import { decodeText, mostFileBytes } from '../core/parse.ts'
import { plainPath } from '../core/plain-path.ts'
import { quoted } from '../core/quote.ts'
import type { Crash } from '../core/report.ts'
import { dialectOf, dialects } from '../dialects/index.ts'
import { readBase } from '../discover/base-documents.ts'
import { type Candidate, isPipelineName, lieWithin } from '../discover/files.ts'
import { isGlob, selects } from '../discover/glob.ts'
import { readAll, standardInput } from '../discover/read-files.ts'
import { isIncluded, isLetIn, nothingMatched, nothingSelected, select } from '../discover/select.ts'
import { type Meant, type PipelineFile, sortFiles } from '../discover/sort-files.ts'
import { subjectOf } from '../discover/subject.ts'
import type { Host } from '../host.ts'
import { rules as builtInRules } from '../rules/index.ts'
import { accountFor } from './account.ts'
import type { StageClock } from './clock.ts'
import type { ReviewRequest, Stats } from './request.ts'
import { touchedSubmodules } from './submodules.ts'

/** Everything that is known before a rule has run. */
export interface State {
  /** What was asked for, with the files of submodules that the change touches. */
  readonly request: ReviewRequest
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
  /** What became of every YAML file. */
  readonly account: Account
  readonly counts: Omit<Stats, 'stages'>
}

/** From paths to models, of the head and of the base. Throws OperationalError where there is nothing to review. */
export async function readState(host: Host, asked: ReviewRequest, clock: StageClock): Promise<State> {
  const { config, changed, notices } = await chooseConfig(host, asked, asked.rules ?? builtInRules)
  const paths = await pathsThere(host, asked)
  const { selected, idle, leftOut } = await clock('discover', async () => {
    const chosen = paths.length > 0 ? await select(host, paths, config) : { candidates: [], idle: [], leftOut: [] }
    const overlookedToo = [...chosen.candidates, ...(await overlooked(host, asked, config, chosen.candidates))]
    return { ...chosen, selected: overlookedToo.sort(byPath) }
  })
  const stray = straySelectors(asked, config, { idle, found: [...selected, ...leftOut].map(({ path }) => path) })
  const texts = await clock('read', async () => [
    ...(await readAll(host, selected, asked.only)),
    ...(await readInput(host, asked)),
  ])
  const { request, unread } = await withSubmodules(host, asked, config, texts)
  const documents = [...texts, ...unread]
  const { base } = request
  const former = base && (await clock('base', () => readBase(base, request.paths, documents, (name) => isLetIn(config, name))))
  const formerFiles = former && sortFiles(former, dialects, nothingMeant).files
  const wasPipeline = new Set(formerFiles?.map((file) => file.document.source.path))
  const sorted = sortFiles(documents, dialects, meantBy(request, config, selected, wasPipeline))
  const { files, passedOver } = sorted
  if (files.length === 0 && !request.allowEmpty && paths.length > 0)
    throw nothingMatched(documents.length, leftOut.filter(({ path }) => !config.files.includes(path)).length)
  const crashed: Crash[] = []
  const subjects = await clock('validate', async () => files.map((file) => knownTo(config, subjectOf(file, crashed))))
  return {
    request,
    config,
    changed,
    subjects,
    before: formerFiles && subjectsBefore(config, formerFiles, subjects),
    crashed,
    notices: [
      ...(request.notices ?? []),
      ...notices,
      ...idleNotices(config, request, subjects),
      ...stray,
      ...messageOfTeam(config),
    ],
    account: accountFor(request, { filter: config, sorted, leftOut, former: wasPipeline }),
    counts: { yamlFiles: documents.length, pipelineFiles: files.length, passedOver: passedOver.map(({ path }) => path) },
  }
}

/** Submodules that the change touches: their files where they are checked out, else a document that says what is missing. */
async function withSubmodules(host: Host, request: ReviewRequest, config: Config, documents: readonly Document[]) {
  const { only, base, paths } = request
  const { unread, present } = await touchedSubmodules(host, request, {
    selectors: [...paths, ...config.include, ...config.pipelines.map(({ match }) => match)],
    pipelinePaths: () => [
      ...documents.filter((document) => dialectOf(document)).map(({ source }) => source.path),
      ...(base?.removed ?? []).filter(isPipelineName),
    ],
  })
  const added = [
    ...unread.map(({ source }) => source.path),
    ...documents.map(({ source }) => source.path).filter((path) => present.some((folder) => path.startsWith(`${folder}/`))),
  ]
  if (added.length === 0) return { request, unread }
  const changed = base && new Map([...base.changed, ...added.map((path) => [path, null] as const)])
  return {
    unread,
    request: {
      ...request,
      ...(only && { only: new Set([...only, ...added]) }),
      ...(base && changed && { base: { ...base, changed } }),
    },
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
  if (request.paths.some((path) => path !== '.')) return []
  const pipelines = subjects.flatMap((subject) => subject.pipelines)
  return idleEntries(config, pipelines).map(
    ({ match, origin }) => `${origin.file}:${origin.line} names ${quoted(match)}, and no pipeline here is meant by it.`,
  )
}

/** Of a base nothing is known but what its files hold. */
const nothingMeant: Meant = {
  isNamed: () => false,
  wasPipeline: () => false,
  isConfigured: () => false,
  isTouched: () => false,
}

function meantBy(
  { paths, only, base }: ReviewRequest,
  config: Config,
  selected: readonly Candidate[],
  wasPipeline: ReadonlySet<string>,
): Meant {
  const named = new Set(selected.filter((candidate) => candidate.isNamed).map((candidate) => candidate.path))
  if (paths.includes('-')) named.add(standardInput)
  const places = config.pipelines.map(({ match }) => match).filter((match) => /[/.]/.test(match))
  const exact = new Set([...config.include, ...places].filter((pattern) => !isGlob(pattern)).map(plainPath))
  return {
    isNamed: (path) => named.has(path) || exact.has(path),
    wasPipeline: (path) => wasPipeline.has(path),
    isConfigured: (path) => isIncluded(config, path) || isIncluded({ include: places }, path),
    isTouched: (path) => only?.has(path) ?? base?.changed.has(path) ?? false,
  }
}

/**
 * Sentences about selectors that mean no file, before or after the change: with a slip, one would review nothing for ever. Throws
 * OperationalError where no selector means a file and the caller relies on them.
 */
function straySelectors(
  request: ReviewRequest,
  config: Config,
  { idle, found }: { readonly idle: readonly string[]; readonly found: readonly string[] },
): readonly string[] {
  const gone = request.base ? [...request.base.removed, ...request.base.changed.values()].filter((name) => name !== null) : []
  const lost = idle.filter((selector) => lieWithin([selector], gone).length === 0)
  const all = [...found, ...gone]
  const include = config.include.filter((pattern) => !all.some((path) => selects(pattern, path)))
  const isRefused = (stray: readonly string[], selectors: readonly string[]) =>
    request.mustMatch === true && stray.length > 0 && stray.length === selectors.length
  if (isRefused(lost, request.paths)) throw nothingSelected(lost, 'the paths of the review')
  if (isRefused(include, config.include)) throw nothingSelected(include, '"include" under "paths" in the configuration')
  const isWhole = request.paths.every((path) => path === '.')
  return [
    ...lost.filter((pattern) => !isSpelling(pattern, found)).map((pattern) => `No YAML file matches ${quoted(pattern)}.`),
    ...(isWhole ? include.filter((pattern) => !isSpelling(pattern, found)) : []).map(
      (pattern) => `No YAML file matches ${quoted(pattern)} of "include" in the configuration.`,
    ),
  ]
}

/** True for the other ending of a pattern that does mean files: `*.yml` and `*.yaml` come as a pair. */
function isSpelling(pattern: string, found: readonly string[]): boolean {
  const other = /\.yaml$/.test(pattern) ? pattern.replace(/\.yaml$/, '.yml') : pattern.replace(/\.yml$/, '.yaml')
  return other !== pattern && found.some((path) => selects(other, path))
}

function messageOfTeam(config: Config): readonly string[] {
  return config.message === undefined ? [] : [config.message]
}

async function readInput(host: Host, request: ReviewRequest): Promise<readonly Document[]> {
  return request.paths.includes('-') ? [decodeText(standardInput, await host.readInput(mostFileBytes))] : []
}
