import { idleEntries, withTeamKnowledge } from './config/apply.ts'
import type { Config } from './config/config.ts'
import { loadConfig } from './config/load.ts'
import { rulesFrom } from './config/own-rules.ts'
import { settingsFrom } from './config/settings.ts'
import { compareWithBase } from './core/compare.ts'
import type { Document } from './core/document.ts'
import { type ExitCode, exitCodes, OperationalError } from './core/errors.ts'
import type { Severity } from './core/finding.ts'
import { type LintResult, lint, type Subject } from './core/lint.ts'
import { reportOf } from './core/make-report.ts'
import { decodeText, mostFileBytes } from './core/parse.ts'
import { quoted } from './core/quote.ts'
import type { Crash, Gate, Report } from './core/report.ts'
import type { RuleRegistry } from './core/rule.ts'
import { dialects } from './dialects/index.ts'
import { type Base, hostAtBase } from './discover/base.ts'
import { type Candidate, selectFiles } from './discover/files.ts'
import { globMatches } from './discover/glob.ts'
import { readAll, sortFiles } from './discover/read-files.ts'
import { subjectOf } from './discover/subject.ts'
import type { Host } from './host.ts'
import { docsOf } from './project.ts'
import { rules as builtInRules } from './rules/index.ts'

/** What to review and how. */
export interface ReviewRequest {
  /** Files, directories and globs; `-` is standard input. */
  readonly paths: readonly string[]
  /** Path of the configuration file. Default: found. */
  readonly config?: string
  readonly failOn?: Severity | 'never'
  readonly profile?: Config['profile']
  readonly allowEmpty?: boolean
  /** Report on these paths only; all others are read for the rules that see the whole workspace. */
  readonly only?: ReadonlySet<string>
  /** The state before the change: tells new findings from existing ones, and decides on the configuration. */
  readonly base?: Base
  /** Which findings can fail the review where there is a base. Default: the new ones. */
  readonly gate?: Gate
  /** The rules to run. Default: those of the tool. */
  readonly rules?: RuleRegistry
  /** Sentences that every output repeats. */
  readonly notices?: readonly string[]
}

export interface Review {
  readonly report: Report
  readonly exitCode: ExitCode
  readonly stats: Stats
}

/** What `--stats` shows. Times in milliseconds. */
export interface Stats {
  readonly yamlFiles: number
  readonly pipelineFiles: number
  readonly passedOver: readonly string[]
  readonly stages: Readonly<Record<string, number>>
}

/** Path under which standard input appears in the report. */
export const standardInput = 'stdin.yml'

/** A whole review, from paths to a report. Throws OperationalError where the world refuses; every other fault is in the report. */
export async function review(host: Host, request: ReviewRequest): Promise<Review> {
  const clock = stageClock(host)
  const crashed: Crash[] = []
  const { config, notices } = await chooseConfig(host, request)
  const selected = await clock('discover', () => selectCandidates(host, request, config))
  const documents = await clock('read', async () => [...(await readAll(host, selected)), ...(await readInput(host, request))])
  const before = request.base && (await clock('base', () => readBase(request.base as Base, documents)))
  const named = new Set([
    ...selected.filter((candidate) => candidate.isNamed).map((candidate) => candidate.path),
    ...(request.paths.includes('-') ? [standardInput] : []),
  ])
  const beforeFiles = before && sortFiles(before, dialects, new Set(), () => false).files
  const pipelinesBefore = new Set(beforeFiles?.map((file) => file.document.source.path))
  const sorted = sortFiles(documents, dialects, named, (path) => pipelinesBefore.has(path))
  if (sorted.files.length === 0 && !request.allowEmpty) throw nothingMatched(documents.length)
  const subjects = await clock('validate', async () => sorted.files.map((file) => knownTo(config, subjectOf(file, crashed))))
  const result = await clock('lint', async () => lintWith(host, request, config, subjects))
  const compared =
    beforeFiles &&
    (await clock('compare', async () => {
      const known = new Map(subjects.map((subject) => [subject.document, subject]))
      const subjectsBefore = beforeFiles.map((file) => known.get(file.document) ?? knownTo(config, subjectOf(file, [])))
      return compareWithBase(result.findings, lintWith(host, request, config, subjectsBefore).findings)
    }))
  const { only, base, gate = 'new' } = request
  const report = reportOf({
    subjects: only ? subjects.filter((subject) => only.has(subject.document.source.path)) : subjects,
    findings: compared?.findings ?? result.findings,
    crashed: [...crashed, ...result.crashed],
    skipped: result.skipped,
    threshold: request.failOn ?? config.failOn ?? 'error',
    comparison: compared && base ? { base: base.label, gate, fixed: compared.mended } : null,
    notices: [...notices, ...idleNotices(config, request, subjects), ...(config.message === undefined ? [] : [config.message])],
  })
  const stats = {
    yamlFiles: documents.length,
    pipelineFiles: sorted.files.length,
    passedOver: sorted.passedOver,
    stages: clock.times,
  }
  return { report, exitCode: exitCodeOf(report), stats }
}

function knownTo(config: Config, subject: Subject): Subject {
  return { ...subject, pipelines: subject.pipelines.map((pipeline) => withTeamKnowledge(pipeline, config)) }
}

/** Only a review of everything can tell that an entry means nothing. */
function idleNotices(config: Config, request: ReviewRequest, subjects: readonly Subject[]): readonly string[] {
  if (request.paths.some((path) => path !== '.')) return []
  const idle = idleEntries(
    config,
    subjects.flatMap((subject) => subject.pipelines),
  )
  return idle.map(
    ({ match, origin }) => `${origin.file}:${origin.line} names ${quoted(match)}, and no pipeline here is meant by it.`,
  )
}

/** The documented exit code of a report. */
export function exitCodeOf(report: Report): ExitCode {
  const codes: Record<Report['verdict'], ExitCode> = {
    pass: exitCodes.pass,
    fail: exitCodes.findings,
    broken: exitCodes.internal,
  }
  return codes[report.verdict]
}

/**
 * The configuration of the base where there is one: a pull request must not switch off the rule that would stop it. One that cannot be
 * read there is no reason to block the change that mends it.
 */
async function chooseConfig(host: Host, request: ReviewRequest): Promise<{ config: Config; notices: readonly string[] }> {
  const { rules = builtInRules } = request
  const withProfile = (config: Config): Config => (request.profile ? { ...config, profile: request.profile } : config)
  const said = request.notices ?? []
  if (!request.base) return { config: withProfile(await loadConfig(host, request.config, rules)), notices: said }
  const own = await attempt(() => loadConfig(host, request.config, rules))
  const former = await attempt(() => loadConfig(hostAtBase(host, request.base as Base), request.config, rules))
  if ('error' in former) {
    if ('error' in own) throw own.error
    return {
      config: withProfile(own.value),
      notices: [...said, 'The configuration of the base cannot be read; that of the change is used.'],
    }
  }
  const isSame = 'value' in own && JSON.stringify(own.value) === JSON.stringify(former.value)
  const notice =
    'error' in own
      ? `The changed configuration has mistakes: ${own.error.message}`
      : 'This change touches the configuration; the review keeps to that of the base until it is merged.'
  return { config: withProfile(former.value), notices: isSame ? said : [...said, notice] }
}

async function attempt<T>(work: () => Promise<T>): Promise<{ value: T } | { error: OperationalError }> {
  try {
    return { value: await work() }
  } catch (error) {
    if (error instanceof OperationalError) return { error }
    throw error
  }
}

function lintWith(host: Host, request: ReviewRequest, config: Config, subjects: readonly Subject[]): LintResult {
  const { only, rules: builtIn = builtInRules } = request
  const rules = { ...builtIn, ...rulesFrom(config.ownRules) }
  const { secretPrefixes } = config
  const today = host.now().toISOString().slice(0, 10)
  return lint({ subjects, rules, settingOf: settingsFrom(config, rules), docsOf, today, secretPrefixes, ...(only && { only }) })
}

async function selectCandidates(host: Host, request: ReviewRequest, config: Config): Promise<readonly Candidate[]> {
  const paths = request.paths.filter((path) => path !== '-')
  if (paths.length === 0 && request.paths.length > 0) return []
  const { candidates } = await selectFiles(host, paths.length > 0 ? paths : ['.'])
  const isWanted = ({ path, isNamed }: Candidate) =>
    isNamed ||
    ((config.include.length === 0 || config.include.some((glob) => globMatches(glob, path))) &&
      !config.exclude.some((glob) => globMatches(glob, path)))
  return candidates.filter((candidate) => !config.files.includes(candidate.path) && isWanted(candidate))
}

async function readInput(host: Host, request: ReviewRequest): Promise<readonly Document[]> {
  return request.paths.includes('-') ? [decodeText(standardInput, await host.readInput(mostFileBytes))] : []
}

/** The documents of the base under their present names; files that did not change are shared with the head. */
async function readBase(base: Base, documents: readonly Document[]): Promise<readonly Document[]> {
  const before: Document[] = []
  for (const document of documents) {
    const { path } = document.source
    const name = base.changed.has(path) ? base.changed.get(path) : undefined
    if (name === undefined) before.push(document)
    const bytes = typeof name === 'string' ? await base.read(name) : undefined
    if (bytes) before.push(decodeText(path, bytes))
  }
  for (const path of base.removed.filter((candidate) => /\.ya?ml$/i.test(candidate))) {
    const bytes = await base.read(path)
    if (bytes) before.push(decodeText(path, bytes))
  }
  return before
}

function nothingMatched(yamlFiles: number): OperationalError {
  const found =
    yamlFiles === 1 ? 'the one YAML file found is no pipeline' : `none of the ${yamlFiles} YAML files found is a pipeline`
  return new OperationalError(
    `Nothing to review: ${yamlFiles === 0 ? 'no YAML file was found' : found}.`,
    'Name the directory of your pipelines, or pass --allow-empty where that is expected.',
  )
}

interface StageClock {
  <T>(stage: string, work: () => Promise<T>): Promise<T>
  readonly times: Record<string, number>
}

function stageClock(host: Host): StageClock {
  const times: Record<string, number> = {}
  const clock = async <T>(stage: string, work: () => Promise<T>): Promise<T> => {
    const begin = host.elapsed()
    const result = await work()
    times[stage] = host.elapsed() - begin
    return result
  }
  return Object.assign(clock, { times })
}
