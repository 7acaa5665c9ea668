import { changesBetween } from './changes-stage.ts'
import { idleEntries, teamOf, withTeamKnowledge } from './config/apply.ts'
import { chooseConfig } from './config/choose.ts'
import type { Config } from './config/config.ts'
import { rulesFrom } from './config/own-rules.ts'
import { settingsFrom } from './config/settings.ts'
import { compareWithBase } from './core/compare.ts'
import type { Document } from './core/document.ts'
import { type ExitCode, exitCodes } from './core/errors.ts'
import { isAtLeast, type Severity } from './core/finding.ts'
import { type LintRequest, type LintResult, lint, type Subject } from './core/lint.ts'
import { type ReportParts, reportOf } from './core/make-report.ts'
import { decodeText, mostFileBytes } from './core/parse.ts'
import { quoted } from './core/quote.ts'
import type { Crash, Gate, Report } from './core/report.ts'
import type { RuleRegistry } from './core/rule.ts'
import { count, joined } from './core/wording.ts'
import { dialects } from './dialects/index.ts'
import type { Base } from './discover/base.ts'
import { readBase } from './discover/base-documents.ts'
import { readAll, sortFiles, standardInput } from './discover/read-files.ts'
import { nothingMatched, selectCandidates } from './discover/select.ts'
import { subjectOf } from './discover/subject.ts'
import type { HistoryRequest } from './history/ask.ts'
import { addHistory } from './history-stage.ts'
import type { Host } from './host.ts'
import type { RehearsalRequest } from './live/rehearsals.ts'
import type { LiveRequest } from './live/stage.ts'
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
  /** Where run history comes from. Default: a snapshot beside the pipelines, if there. */
  readonly history?: HistoryRequest
  /** Asks the live platform about what the files say. Default: it is not asked. */
  readonly live?: LiveRequest
  /** Starts the pipelines under review once the review has passed, and says how they ran. Default: nothing is started. */
  readonly rehearsal?: RehearsalRequest
  /** Told the exit code as soon as it is known, before run history is asked for. Nothing later changes it. */
  readonly conclude?: (code: ExitCode) => void
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

/** A whole review, from paths to a report. Throws OperationalError where the world refuses; every other fault is in the report. */
export async function review(host: Host, request: ReviewRequest): Promise<Review> {
  const clock = stageClock(host)
  const crashed: Crash[] = []
  const { config, changed, notices } = await chooseConfig(host, request, request.rules ?? builtInRules)
  const selected = await clock('discover', () => selectCandidates(host, request.paths, config))
  const documents = await clock('read', async () => [...(await readAll(host, selected)), ...(await readInput(host, request))])
  const before = request.base && (await clock('base', () => readBase(request.base as Base, request.paths, documents)))
  const named = new Set([
    ...selected.filter((candidate) => candidate.isNamed).map((candidate) => candidate.path),
    ...(request.paths.includes('-') ? [standardInput] : []),
  ])
  const beforeFiles = before && sortFiles(before, dialects, new Set(), () => false).files
  const pipelinesBefore = new Set(beforeFiles?.map((file) => file.document.source.path))
  const sorted = sortFiles(documents, dialects, named, (path) => pipelinesBefore.has(path))
  if (sorted.files.length === 0 && !request.allowEmpty) throw nothingMatched(documents.length)
  const subjects = await clock('validate', async () => sorted.files.map((file) => knownTo(config, subjectOf(file, crashed))))
  const known = new Map(subjects.map((subject) => [subject.document, subject]))
  const subjectsBefore = beforeFiles?.map((file) => known.get(file.document) ?? knownTo(config, subjectOf(file, [])))
  const shared = new Set(beforeFiles?.map((file) => file.document))
  const changedSubjects = subjects.filter((subject) => !shared.has(subject.document))
  const touched = beforeFiles && new Set(changedSubjects.map((subject) => subject.document.source.path))
  const judge: Judge = (outside, onlyRules) => {
    const result = lintWith(host, request, config, subjects, { ...outside, ...(touched && { touched }) }, onlyRules)
    if (!subjectsBefore) return { ...result, mended: [] }
    const former = lintWith(host, request, config, subjectsBefore, ofBase(outside, subjectsBefore, known), onlyRules)
    return { ...result, ...compareWithBase(result.findings, former.findings) }
  }
  const judged = await clock('lint', async () => judge({}))
  const view = { now: host.now(), secretPrefixes: config.secretPrefixes }
  const changes = await clock('changes', () => changesBetween(subjectsBefore, subjects, view, crashed))
  const { only, base, gate = 'new' } = request
  const reviewed = only ? subjects.filter((subject) => only.has(subject.document.source.path)) : subjects
  const threshold = request.failOn ?? config.failOn ?? 'error'
  const effect = changed ? [effectOf(host, request, config, changed, subjects)] : []
  const parts = {
    subjects: reviewed,
    findings: judged.findings,
    crashed: [...crashed, ...judged.crashed],
    skipped: judged.skipped,
    threshold,
    comparison: subjectsBefore && base ? { base: base.label, gate, fixed: judged.mended } : null,
    changes,
    notices: [
      ...(request.notices ?? []),
      ...notices,
      ...effect,
      ...idleNotices(config, request, subjects),
      ...messageOfTeam(config),
    ],
  }
  const verdict = reportOf(parts)
  request.conclude?.(exitCodeOf(verdict))
  const live = request.live && (await clock('live', () => addLive(host, request, parts, { config, judge })))
  const told = await clock('history', () =>
    addHistory(host, request, live?.parts ?? parts, {
      subjectsBefore,
      judge: (outside, onlyRules) => judge({ ...live?.outside, ...outside }, onlyRules),
    }),
  )
  const { rehearsal } = request
  const report = rehearsal ? await clock('rehearsal', () => addRehearsal(host, rehearsal, told, reviewed)) : told
  const stats = {
    yamlFiles: documents.length,
    pipelineFiles: sorted.files.length,
    passedOver: sorted.passedOver,
    stages: clock.times,
  }
  return { report, exitCode: exitCodeOf(verdict), stats }
}

/** What is known of the pipelines from outside the files: run history, and what the live platform says. */
export type Outside = Pick<LintRequest, 'baselines' | 'platform'>

/** The findings with that at hand, of all rules or of those named; new and existing told apart where there is a base. */
export type Judge = (
  outside: Outside,
  onlyRules?: (id: string) => boolean,
) => LintResult & { readonly mended: ReturnType<typeof compareWithBase>['mended'] }

/** The report with what became of the rehearsals. A definition that fails the review is not worth a run. */
async function addRehearsal(
  host: Host,
  request: RehearsalRequest,
  report: Report,
  subjects: readonly Subject[],
): Promise<Report> {
  const { rehearsalNotices } = await import('./rehearsal-stage.ts')
  return { ...report, notices: [...report.notices, ...(await rehearsalNotices(host, request, report, subjects))] }
}

/** The platform's validator has seen the files as they are now: about files that have changed since it says nothing. */
function ofBase(outside: Outside, before: readonly Subject[], now: ReadonlyMap<Document, Subject>): Outside {
  if (!outside.platform) return outside
  const changed = before.filter(({ document }) => !now.has(document)).flatMap((subject) => subject.pipelines)
  const keys = new Set(changed.map((pipeline) => pipeline.key))
  const facts = [...outside.platform].map(([key, fact]) => [key, keys.has(key) ? { ...fact, issues: null } : fact] as const)
  return { ...outside, platform: new Map(facts) }
}

/** The findings that the live platform gives cause for; the verdict is known by then and does not change. */
async function addLive(
  host: Host,
  request: ReviewRequest,
  parts: ReportParts,
  { config, judge }: { readonly config: Config; readonly judge: Judge },
) {
  const { addPlatform } = await import('./live-stage.ts')
  return addPlatform(host, request.live as LiveRequest, parts, { secretPrefixes: config.secretPrefixes, judge })
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

function messageOfTeam(config: Config): readonly string[] {
  return config.message === undefined ? [] : [config.message]
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

/** What a changed configuration will do once it is merged. */
function effectOf(host: Host, request: ReviewRequest, config: Config, changed: Config, subjects: readonly Subject[]): string {
  const countsUnder = (candidate: Config) => {
    const { findings } = lintWith(host, request, candidate, subjects, {})
    const open = findings.filter((finding) => finding.suppressed === null)
    return (['error', 'warning', 'note'] as const).map((severity) =>
      count(open.filter((finding) => finding.severity === severity).length, severity),
    )
  }
  const [now, then] = [joined(countsUnder(config)), joined(countsUnder(changed))]
  const difference = now === then ? 'it will change no count of findings' : `with it there will be ${then} instead of ${now}`
  return `This change touches the configuration; the review keeps to that of the base. Once it is merged, ${difference}.`
}

function lintWith(
  host: Host,
  request: ReviewRequest,
  config: Config,
  subjects: readonly Subject[],
  outside: Outside & Pick<LintRequest, 'touched'>,
  isWanted: (id: string) => boolean = () => true,
): LintResult {
  const { only, rules: builtIn = builtInRules } = request
  const all = { ...builtIn, ...rulesFrom(config.ownRules) }
  const rules = Object.fromEntries(Object.entries(all).filter(([id]) => isWanted(id)))
  const { secretPrefixes } = config
  const today = host.now().toISOString().slice(0, 10)
  const settingOf = settingsFrom(config, all)
  const team = teamOf(config)
  return lint({ subjects, rules, settingOf, docsOf, today, secretPrefixes, team, ...outside, ...(only && { only }) })
}

async function readInput(host: Host, request: ReviewRequest): Promise<readonly Document[]> {
  return request.paths.includes('-') ? [decodeText(standardInput, await host.readInput(mostFileBytes))] : []
}

/** True where findings of that severity fail the review. */
export function failsAt(threshold: Report['threshold'], severity: Severity): boolean {
  return threshold !== 'never' && isAtLeast(severity, threshold)
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
