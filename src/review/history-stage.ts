import { messageOf, OperationalError } from '../engine/errors.ts'
import { isAtLeast } from '../engine/finding.ts'
import type { Subject } from '../engine/lint-request.ts'
import { inReadingOrder } from '../engine/make-finding.ts'
import { type ReportParts, reportOf } from '../engine/make-report.ts'
import type { Report } from '../engine/report.ts'
import type { HistorySubject, PipelineAnswer } from '../history/answers.ts'
import type { HistoryRequest } from '../history/ask.ts'
import { noHistory } from '../history/no-history.ts'
import { snapshotPath } from '../history/snapshot-path.ts'
import type { Host } from '../host.ts'
import type { Baseline } from '../model/baseline.ts'
import { rules } from '../rules/described.ts'
import type { Judge, ReviewRequest } from './request.ts'

/** What the history stage needs of the review so far. */
export interface SoFar {
  /** Where run history comes from; undefined where there is none. */
  readonly history: HistoryRequest | undefined
  readonly subjectsBefore: readonly Subject[] | undefined
  readonly judge: Judge
}

/** The report, and what it was told by run history; nothing where there is none. */
export interface WithHistory {
  readonly report: Report
  /** By the key of a pipeline. */
  readonly answers: ReadonlyMap<string, PipelineAnswer>
}

/**
 * Puts run history beside the findings. The verdict is known by now and does not change: findings that rest on history are advice, and
 * whatever goes wrong here is a sentence in the report.
 */
export async function addHistory(host: Host, request: ReviewRequest, parts: ReportParts, soFar: SoFar): Promise<WithHistory> {
  const { history: asked } = soFar
  if (!asked) {
    const skipped = [...parts.skipped, ...skippedRules('no run history was given')]
    return { report: reportOf({ ...parts, skipped, histories: offFor(parts) }), answers: new Map() }
  }
  const answers = await answersOrReason(host, request, asked, subjectsOf(asked, parts, soFar))
  if (typeof answers === 'string') return { report: withoutHistory(parts, answers), answers: new Map() }
  const histories = new Map([...answers].map(([key, answer]) => [key, answer.history]))
  const names = new Map([...answers].flatMap(([key, one]) => (one.names ? [[key, one.names] as const] : [])))
  const baselines = new Map([...answers].flatMap(([key, { baseline }]) => (baseline ? [[key, baseline] as const] : [])))
  const told =
    baselines.size === 0
      ? { skipped: [...parts.skipped, ...skippedRules(reasonOf(answers))] }
      : judgeAgain(parts, soFar.judge, baselines)
  return { report: reportOf({ ...parts, ...told, histories, names }), answers }
}

/**
 * What history says of each pipeline, or why it says nothing. A snapshot that was asked for by name and cannot be read throws OperationalError;
 * one that only lies there, and whatever else goes wrong, is a sentence.
 */
async function answersOrReason(
  host: Host,
  request: ReviewRequest,
  asked: HistoryRequest,
  subjects: readonly HistorySubject[],
): Promise<ReadonlyMap<string, PipelineAnswer> | string> {
  try {
    return await answersOf(host, asked, subjects)
  } catch (error) {
    if (!(error instanceof OperationalError)) return `Run history is skipped because of an error: ${messageOf(error)}`
    if (request.history) throw error
    return `Run history is skipped. ${error.message}`
  }
}

function withoutHistory(parts: ReportParts, reason: string): Report {
  const off = noHistory('off', reason)
  const pipelines = parts.subjects.flatMap((subject) => subject.pipelines)
  return reportOf({
    ...parts,
    notices: [...parts.notices, reason],
    skipped: [...parts.skipped, ...skippedRules('run history cannot be read')],
    histories: new Map(pipelines.map((pipeline) => [pipeline.key, off])),
  })
}

/**
 * Errors never rest on history, so with the usual threshold all rules may look at it. Where milder findings fail the review, those that
 * decided stay as they were, and only the rules that need history are added.
 */
function judgeAgain(
  parts: ReportParts,
  judge: Judge,
  baselines: ReadonlyMap<string, Baseline>,
): Pick<ReportParts, 'findings' | 'crashed' | 'skipped'> {
  const isStrict = parts.threshold !== 'never' && parts.threshold !== 'error' && isAtLeast('warning', parts.threshold)
  const again = judge({ baselines }, isStrict ? needsHistory : undefined)
  const crashes = again.crashed.filter(
    (crash) => !parts.crashed.some((known) => known.subject === crash.subject && known.path === crash.path),
  )
  const skipped = [
    ...parts.skipped,
    ...crashes.map(({ subject, message }) => ({ subject, reason: `it failed on run history: ${message}` })),
  ]
  return {
    findings: isStrict ? [...parts.findings, ...again.findings].sort(inReadingOrder) : again.findings,
    crashed: parts.crashed,
    skipped,
  }
}

function needsHistory(id: string): boolean {
  const rule = rules[id]
  return rule?.scope === 'pipeline' && rule.needs === 'baseline'
}

function skippedRules(reason: string): Report['skipped'] {
  const count = Object.keys(rules).filter(needsHistory).length
  return [{ subject: `${count} rules that need run history`, reason }]
}

function reasonOf(answers: ReadonlyMap<string, PipelineAnswer>): string {
  const [first] = answers.values()
  return first?.history.reason ?? 'too few runs are known'
}

function offFor(parts: ReportParts): ReadonlyMap<string, PipelineAnswer['history']> {
  const off = noHistory('off', 'No run history was given')
  return new Map(parts.subjects.flatMap((subject) => subject.pipelines).map((pipeline) => [pipeline.key, off]))
}

/** Where run history comes from: what was asked for, else a snapshot beside the pipelines; undefined where there is neither. */
export async function historyFor(host: Host, { history, paths }: ReviewRequest): Promise<HistoryRequest | undefined> {
  return history ?? snapshotBeside(host, paths)
}

/** The snapshot that lies in a directory under review, or in the working directory. */
async function snapshotBeside(host: Host, paths: readonly string[]): Promise<HistoryRequest | undefined> {
  const directories = [...new Set([...paths.filter((path) => !/[*?]|^-$|\.ya?ml$/.test(path)), '.'])]
  for (const directory of directories) {
    const path = directory === '.' ? snapshotPath : `${directory.replace(/\/+$/, '')}/${snapshotPath}`
    if ((await host.kindOf(path)) === 'file') return { from: 'file', path, days: undefined, repository: null, now: undefined }
  }
  return undefined
}

/** Pipelines under review. A snapshot beside the pipelines knows their paths from its own directory. */
function subjectsOf(asked: HistoryRequest, parts: ReportParts, { subjectsBefore }: SoFar): readonly HistorySubject[] {
  const root = asked.from === 'file' && asked.path.endsWith(`/${snapshotPath}`) ? asked.path.slice(0, -snapshotPath.length) : ''
  const former = new Map(subjectsBefore?.flatMap((subject) => subject.pipelines).map((pipeline) => [pipeline.key, pipeline]))
  return parts.subjects.flatMap((subject) =>
    subject.pipelines.map((pipeline) => ({
      pipeline,
      before: subjectsBefore ? (former.get(pipeline.key) ?? null) : pipeline,
      repositoryPath: pipeline.document.source.path.startsWith(root)
        ? pipeline.document.source.path.slice(root.length)
        : pipeline.document.source.path,
    })),
  )
}

async function answersOf(
  host: Host,
  asked: HistoryRequest,
  subjects: readonly HistorySubject[],
): Promise<ReadonlyMap<string, PipelineAnswer>> {
  const { askHistory } = await import('../history/ask.ts')
  return askHistory(host, asked, subjects)
}
