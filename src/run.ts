import { changesBetween } from './changes/between.ts'
import { type ExitCode, exitCodes } from './engine/errors.ts'
import { asPlain } from './engine/late-finding.ts'
import { type ReportParts, verdictOf } from './engine/make-report.ts'
import { type Crash, defaultThreshold, type Report } from './engine/report.ts'
import type { Host } from './host.ts'
import { stageClock } from './review/clock.ts'
import { addHistory, historyFor, type WithHistory } from './review/history-stage.ts'
import { effectOf, judgeOf } from './review/judge.ts'
import type { FullReview, Judge, Review, ReviewRequest } from './review/request.ts'
import { readState, type State } from './review/state.ts'
import { credentialMask } from './text/secrets/credential-mask.ts'

export type { FullReview, Review, ReviewRequest, Stats } from './review/request.ts'

/** A whole review, from paths to a report. Throws OperationalError where the world refuses; every other fault is in the report. */
export async function review(world: Host, asked: ReviewRequest): Promise<Review> {
  const { report, ...others } = await reviewToShow(world, asked)
  return { ...others, report: { ...report, findings: report.findings.map(asPlain) } }
}

/** The same with findings that are described when a format shows them. */
export async function reviewToShow(world: Host, asked: ReviewRequest): Promise<Review> {
  const { report, exitCode, stats } = await reviewed(world, asked, asked.live === undefined && asked.rehearsal === undefined)
  return { report, exitCode, stats }
}

/** The same as `reviewToShow` with what the report was made of and all that was read on the way, none of it masked. */
export function fullReview(world: Host, asked: ReviewRequest): Promise<FullReview & { readonly state: State }> {
  return reviewed(world, asked, false)
}

/** `isOnce`: nothing is asked of the pipelines but what the report says, so that files may be let go. */
async function reviewed(world: Host, asked: ReviewRequest, isOnce: boolean): Promise<FullReview & { readonly state: State }> {
  const credentials = world.credentials ?? credentialMask()
  const host = world.credentials ? world : { ...world, credentials }
  const clock = stageClock(host, asked.progress)
  const history = await historyFor(host, asked)
  const state = await readState(host, asked, clock, { isLight: isOnce && history === undefined })
  const { request } = state
  const judge = judgeOf(host, request, state, request.live !== undefined || history !== undefined)
  const judged = await clock('lint', async () => judge({}))
  const parts = await clock('changes', async () => partsOf(host, request, state, judged))
  const exitCode = exitCodeOf({ verdict: verdictOf(parts) })
  request.conclude?.(exitCode)
  const advice = () => advise(host, request, parts, { state, judge, history })
  const { report, answers } = await clock('advice', () => (history && host.compilingFully?.(advice)) || advice())
  const pipelines = parts.subjects.flatMap((subject) => subject.pipelines)
  const dbtReaches = async () => (await import('./review/dbt-reach.ts')).dbtOfEach(host, pipelines)
  const material = { pipelines, config: state.config, answers, dbtReaches }
  return { report: credentials.data(report), material, exitCode, stats: { ...state.counts, stages: clock.times }, state }
}

/** What the report is made of, as far as the files alone say. The verdict follows from it. */
async function partsOf(host: Host, request: ReviewRequest, state: State, judged: ReturnType<Judge>): Promise<ReportParts> {
  const { config, subjects, before } = state
  const { only, base, gate = 'new' } = request
  const crashed: Crash[] = [...state.crashed, ...judged.crashed]
  const view = { now: host.now(), secretPrefixes: config.secretPrefixes }
  const changes = await changesBetween(before, subjects, view, crashed)
  return {
    subjects: only ? subjects.filter((subject) => only.has(subject.document.source.path)) : subjects,
    findings: judged.findings,
    crashed,
    skipped: judged.skipped,
    threshold: request.failOn ?? config.failOn ?? defaultThreshold,
    comparison: before && base ? { base: base.label, gate, fixed: judged.fixed } : null,
    ...changes,
    account: state.account,
    notices: [...state.notices, ...effectOf(host, request, state)],
  }
}

/**
 * What the live platform, run history and a rehearsal add. The verdict is known by now and does not change: all of it is advice, and
 * whatever goes wrong is a sentence in the report.
 */
async function advise(
  host: Host,
  request: ReviewRequest,
  parts: ReportParts,
  { state, judge, history }: { readonly state: State; readonly judge: Judge; readonly history: ReviewRequest['history'] },
): Promise<WithHistory> {
  const { live, rehearsal } = request
  const { secretPrefixes } = state.config
  const platform =
    live && (await (await import('./review/live-stage.ts')).addPlatform(host, live, parts, { secretPrefixes, judge }))
  const told = await addHistory(host, request, platform?.parts ?? parts, {
    history,
    subjectsBefore: state.before,
    judge: (outside, onlyRules) => judge({ ...platform?.outside, ...outside }, onlyRules),
  })
  const report = await withReach(host, told.report, state)
  if (!rehearsal) return { ...told, report }
  const { rehearsalNotices } = await import('./review/rehearsal-stage.ts')
  const more = await rehearsalNotices(host, rehearsal, report, parts.subjects)
  return { ...told, report: { ...report, notices: [...report.notices, ...more] } }
}

/** What a change reaches, where there is one. */
async function withReach(host: Host, report: Report, { before, subjects: after }: State): Promise<Report> {
  if (!before) return report
  const { addReach } = await import('./review/reach-stage.ts')
  return addReach(host, report, { before, after })
}

/** The documented exit code of a report. */
export function exitCodeOf(report: Pick<Report, 'verdict'>): ExitCode {
  const codes: Record<Report['verdict'], ExitCode> = {
    pass: exitCodes.pass,
    fail: exitCodes.findings,
    broken: exitCodes.internal,
  }
  return codes[report.verdict]
}
