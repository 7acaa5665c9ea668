import { idleEntries, type ReleasesOf, withTeamKnowledge } from '../config/apply.ts'
import { chooseConfig } from '../config/choose.ts'
import type { Config } from '../config/config.ts'
import { recognisedBy } from '../dialects/dialect.ts'
import { entries } from '../dialects/entries.ts'
import type { Base } from '../discover/base.ts'
import { readBase } from '../discover/base-documents.ts'
import { checkoutOf } from '../discover/checkout.ts'
import { type Candidate, isPipelineName, lieWithin } from '../discover/files.ts'
import { isGlob } from '../discover/glob.ts'
import { readAll, standardInput } from '../discover/read-files.ts'
import { releasesAround } from '../discover/release-files.ts'
import { isLetIn, nothingMatched, select } from '../discover/select.ts'
import { type Meant, type PipelineFile, sortFiles } from '../discover/sort-files.ts'
import { subjectsOf } from '../discover/subject.ts'
import type { Account } from '../engine/account.ts'
import type { FilePass } from '../engine/file-pass.ts'
import type { Subject } from '../engine/lint-request.ts'
import type { Crash } from '../engine/report.ts'
import type { Host } from '../host.ts'
import type { Checkout } from '../model/named-file.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { rules as builtInRules } from '../rules/described.ts'
import { mostFileBytes, readText } from '../text/decode.ts'
import type { Document } from '../text/document.ts'
import { quoted } from '../text/quote.ts'
import { accountFor } from './account.ts'
import { readBeside } from './beside.ts'
import type { StageClock } from './clock.ts'
import { areMany, firstLook, lightFiles } from './first-look.ts'
import { hiddenFolders } from './hidden-folders.ts'
import { loadDialects } from './load-dialects.ts'
import { meantBy, meantByConfig, pipelinePaths } from './named-files.ts'
import type { ReviewRequest, Stats } from './request.ts'
import { straySelectors } from './stray-selectors.ts'

/** Everything that is known before a rule has run. */
export interface State {
  /** What was asked for, with the files of submodules that the change touches. */
  readonly request: ReviewRequest
  readonly config: Config
  /** The changed configuration, where it is not the one in force. */
  readonly changed: Config | null
  /** What files of the checkout say of the releases that run a pipeline. */
  readonly releasesOf: ReleasesOf
  /** All pipeline files of the head. */
  readonly subjects: readonly Subject[]
  /** Those of the base, under their present names; undefined where there is none. Files that did not change are the same subjects. */
  readonly before: readonly Subject[] | undefined
  readonly crashed: readonly Crash[]
  /** The rules that have run over files as they were read; undefined where none has. */
  readonly pass: FilePass | undefined
  /** Sentences about the review itself. */
  readonly notices: readonly string[]
  /** What became of every YAML file. */
  readonly account: Account
  readonly counts: Omit<Stats, 'stages'>
  /** What is there of the files that the pipelines name; undefined where they name none. */
  readonly checkout: Checkout | undefined
}

/** From paths to models, of the head and of the base. Throws OperationalError where there is nothing to review. */
export async function readState(
  host: Host,
  asked: ReviewRequest,
  clock: StageClock,
  { isLight = false }: { readonly isLight?: boolean } = {},
): Promise<State> {
  const { config, changed, notices } = await chooseConfig(host, asked, asked.rules ?? builtInRules)
  const { paths, selected, leftOut, stray } = await clock('discover', () => selectFor(host, asked, config))
  host.makeRoomFor?.(selected.length)
  const crashed: Crash[] = []
  host.credentials?.addPrefixes(config.secretPrefixes)
  const isMany = isLight && areMany(host, asked, selected.length)
  const look = isMany ? firstLook(host, asked, config, crashed) : undefined
  const texts = await clock('read', async () => [
    ...(await readAll(host, selected, asked.only, look)),
    ...(await readInput(host, asked)),
  ])
  look?.end()
  const { request, unread } = await withHiddenFolders(host, asked, config, texts)
  const documents = [...texts, ...unread, ...(await readBeside(host, request, texts))]
  const { base } = request
  const former = base && (await clock('base', () => readBase(base, request.paths, documents, (name) => isLetIn(config, name))))
  const formerFiles = former && sortFiles(former, entries, meantByConfig(config)).files
  const wasPipeline = pipelinePaths(formerFiles ?? [])
  const sorted = sortFiles(documents, entries, meantBy(request, config, selected, wasPipeline))
  const { files, passedOver } = sorted
  if (files.length === 0 && !request.allowEmpty && paths.length > 0)
    throw nothingMatched(documents.length, leftOut.filter(({ path }) => !config.files.includes(path)).length)
  for (const { document } of [...files, ...(formerFiles ?? [])]) host.credentials?.learnDocument(document)
  const { readable, rules } = await loadDialects([...files, ...(formerFiles ?? [])])
  const releasesOf = await releasesFor(host, [...readable(files), ...readable(formerFiles ?? [])])
  const known = (pipeline: Pipeline) => withTeamKnowledge(pipeline, config, releasesOf)
  const subjects = await clock('validate', async () => {
    const read = subjectsOf(readable(files), crashed, {
      known,
      isLight: isMany ? lightFiles(request, { ...rules, ...request.rules }) : () => false,
      seen: (document) => look?.subjectOf(document),
    })
    // Validated here, so that what it takes counts here.
    for (const subject of read) if (!subject.atHand && isReviewed(request, subject.document)) void subject.violations
    return read
  })
  return {
    request: { ...request, rules: request.rules ?? rules },
    config,
    changed,
    releasesOf,
    subjects,
    before: formerFiles && subjectsBefore(known, readable(formerFiles), subjects),
    crashed,
    pass: look?.pass(),
    notices: [
      ...(request.notices ?? []),
      ...notices,
      ...idleNotices(config, request, subjects),
      ...stray,
      ...messageOfTeam(config),
    ],
    checkout: await checkoutOf(host, namedFilesIn(subjects)),
    account: accountFor(request, { filter: config, sorted, leftOut, former: wasPipeline }),
    counts: { yamlFiles: documents.length, pipelineFiles: files.length, passedOver: passedOver.map(({ path }) => path) },
  }
}

function namedFilesIn(subjects: readonly Subject[]) {
  return subjects.flatMap(({ namedFiles = [] }) => namedFiles)
}

/** The files that the paths mean and the configuration lets in, and what is to be said of those selectors. */
async function selectFor(host: Host, asked: ReviewRequest, config: Config) {
  const paths = await pathsThere(host, asked)
  const chosen = paths.length > 0 ? await select(host, paths, config) : { candidates: [], idle: [], leftOut: [] }
  const selected = [...chosen.candidates, ...(await overlooked(host, asked, config, chosen.candidates))].sort(byPath)
  const found = [...selected, ...chosen.leftOut].map(({ path }) => path)
  return { paths, selected, leftOut: chosen.leftOut, stray: straySelectors(asked, config, { idle: chosen.idle, found }) }
}

/** Submodules and links of the change: their files where they are checked out, else a document that says what is missing. */
async function withHiddenFolders(host: Host, request: ReviewRequest, config: Config, documents: readonly Document[]) {
  const { only, base, paths, standIns = [] } = request
  if (standIns.length === 0) return { request, unread: [] }
  const pipelines = documents.filter((document) => recognisedBy(document, entries)).map(({ source }) => source.path)
  const { unread, present } = await hiddenFolders(host, standIns, {
    selectors: [...paths, ...config.include, ...config.pipelines.map(({ match }) => match)],
    pipelinesNear: async (path) => [...pipelines, ...(base ? await formerPipelines(base, path, meantByConfig(config)) : [])],
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

/** The pipelines of the base that lay below a folder and are there no more. */
async function formerPipelines(base: Base, folder: string, meant: Meant): Promise<readonly string[]> {
  const moved = [...base.changed.values()].filter((name) => name !== null)
  const names = [...base.removed, ...moved].filter((name) => isPipelineName(name) && name.startsWith(`${folder}/`))
  const read = names.map(async (name) => {
    const bytes = await base.read(name)
    return bytes ? [await readText(name, bytes)] : []
  })
  const documents = (await Promise.all(read)).flat()
  return sortFiles(documents, entries, meant).files.map(({ document }) => document.source.path)
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

/** The files of both states lie in one checkout: it has one release. */
async function releasesFor(host: Host, files: readonly PipelineFile[]): Promise<ReleasesOf> {
  const paths = files.map(({ document, dialect }) => ({ path: document.source.path, dialect }))
  const releasesOf = await releasesAround(host, paths)
  return ({ document, dialect }) => releasesOf(document.source.path, dialect)
}

function subjectsBefore(
  known: (pipeline: Pipeline) => Pipeline,
  files: readonly PipelineFile[],
  now: readonly Subject[],
): readonly Subject[] {
  return subjectsOf(files, [], { known, subjects: new Map(now.map((subject) => [subject.document, subject])) })
}

function isReviewed({ only }: ReviewRequest, { source }: Document): boolean {
  return only?.has(source.path) ?? true
}

/** Only a review of everything can tell that an entry means nothing. */
function idleNotices(config: Config, request: ReviewRequest, subjects: readonly Subject[]): readonly string[] {
  if (config.pipelines.length === 0 || config.home !== undefined || request.paths.some((path) => path !== '.')) return []
  const pipelines = subjects.flatMap((subject) => subject.pipelines)
  return idleEntries(config, pipelines).map(
    ({ match, origin }) => `${origin.file}:${origin.line} names ${quoted(match)}, but no pipeline here matches it.`,
  )
}

function messageOfTeam(config: Config): readonly string[] {
  return config.message === undefined ? [] : [config.message]
}

async function readInput(host: Host, request: ReviewRequest): Promise<readonly Document[]> {
  return request.paths.includes('-') ? [await readText(standardInput, await host.readInput(mostFileBytes))] : []
}
