import { type Account, accountOf } from '../engine/account.ts'
import { type ExitCode, exitCodes, messageOf, OperationalError } from '../engine/errors.ts'
import { defaultThreshold, type Report } from '../engine/report.ts'
import { guardedHost } from '../guarded-host.ts'
import type { Host } from '../host.ts'
import { accountWords, nothingWords } from '../render/account-words.ts'
import { log, logText, md, type Safe, workflowCommand } from '../render/safe.ts'
import type { Session, Start } from './before-review.ts'
import type { OpenCheck } from './check.ts'
import { emptyReport, provenanceOf, writeCounts, writeReport } from './deliver.ts'
import { givenUpFor, givenUpText } from './give-up.ts'
import { maskedDeps } from './masked.ts'
import { type ActionDeps, openPullRequest, openSession, readStart, requestOf, takeSettings } from './session.ts'
import { comment, isReadOnly, label, refreshComment, tell, touchesConfig } from './write-back.ts'

/**
 * One run of the action. Answers the exit code, which is fixed by `conclude` as soon as the verdict is known. Never throws: what
 * goes wrong is told in the log, and is a failure.
 */
export async function runAction(world: Host, env: Record<string, string | undefined>, given: ActionDeps): Promise<ExitCode> {
  const host = guardedHost(world)
  const deps = maskedDeps(given, host.credentials)
  let start: Start | undefined
  try {
    start = await readStart(host, takeSettings(env, deps.runner), deps)
    if (start.settings.forkReport !== undefined) return await tellForkReport(start, start.settings.forkReport, deps)
    const session = await openSession(start)
    if (!session) return await nothingOpen(start, deps)
    if (session.only?.size === 0 && session.standIns.length === 0) return await nothingToReview(session, deps)
    return await reviewChange(session, deps)
  } catch (error) {
    // A check that is wanted and was never opened would be waited for, for ever.
    const failUnopened = async (message: string) => {
      for (const check of start && start.settings.forkReport === undefined ? await openChecksOf(start) : [])
        await check.fail(message)
    }
    return await giveUp(host, deps, error, { start, closeChecks: failUnopened })
  }
}

const gone = 'The commit of this event is no longer the head of an open pull request: nothing to review.'

/** A newer push or the end of the pull request came first. No check and no status: nothing has been reviewed. */
async function nothingOpen({ host, settings }: Start, deps: ActionDeps): Promise<ExitCode> {
  deps.conclude(exitCodes.pass)
  host.out(`${gone}\n`)
  await guarded(host, async () => {
    writeCounts(deps.runner, emptyReport(settings.failOn ?? defaultThreshold))
    await deps.runner.summary(`${gone}\n`)
  })
  return exitCodes.pass
}

/**
 * Tells in the comment and the summary what the run of a fork reports. Its author can make that say anything: it decides on no check and no
 * status, and the run ends well, since it has judged nothing.
 */
async function tellForkReport(start: Start, path: string, deps: ActionDeps): Promise<ExitCode> {
  const { host, settings, context } = start
  if (context.event !== 'workflow_run') throw forkReportRefusal('is only for the event "workflow_run"', 'Remove it here')
  if (settings.checkRun || settings.commitStatus || settings.label !== undefined)
    throw forkReportRefusal('must not decide on a check, a status or a label', 'Remove "check-run", "commit-status" and "label"')
  const { readForkReport } = await import('./fork-report.ts')
  const report = await readForkReport(host, path)
  const target = await openPullRequest(start)
  if (!target) return nothingOpen(start, deps)
  deps.conclude(exitCodes.pass)
  await guarded(host, async () => {
    writeCounts(deps.runner, report)
    const render = await deps.renderers()
    // A stranger has named the places: nothing is made of them that can be followed.
    await deps.runner.summary(render.summary(report))
    await comment(
      { ...start, context: target.context },
      deps,
      report,
      render.comment(report, { commit: context.headSha, name: settings.reviewName }),
    )
  })
  return exitCodes.pass
}

function forkReportRefusal(why: string, remedy: string): OperationalError {
  return new OperationalError(`The input "fork-report" ${why}`, remedy)
}

const nothing = 'No pipeline file changed: nothing to review.'

async function nothingToReview(session: Session, deps: ActionDeps): Promise<ExitCode> {
  const report = emptyReport(session.settings.failOn ?? defaultThreshold, accountOfWorkflows(session))
  deps.conclude(exitCodes.pass)
  const account = accountWords(report)
  session.host.out(`${nothing}\n${account === null ? '' : log`files: ${account}\n`}`)
  await guarded(session.host, async () => {
    writeCounts(deps.runner, report)
    const { writeEmptyFiles } = await import('./empty-change.ts')
    await writeEmptyFiles(session, deps.runner, report)
    await deps.runner.summary(`✅ ${nothing}\n${account === null ? '' : md`\n${account}.\n`}`)
    const checks = openChecks(session)
    try {
      for (const check of await checks.opening) await tell(session, deps, await closeCheck(check, report, nothing))
    } finally {
      checks.release()
    }
    if (session.settings.comment === 'always' || session.context.activity !== 'opened')
      await refreshComment(session, deps, `✅ **${nothing}**\n`)
    await label(session, deps, report.verdict)
  })
  return exitCodes.pass
}

/** The YAML of a change that has no file to review: workflows of GitHub, which are never pipelines. */
function accountOfWorkflows({ changes }: Session): Account {
  const paths = (changes.files ?? []).map(({ path }) => path).filter((path) => /\.ya?ml$/i.test(path))
  const reason = 'it is a workflow of GitHub'
  const entries = paths.map((path) => ({ path, outcome: 'passed-over' as const, reason, isDoubtful: false }))
  return accountOf('change', 0, 0, entries)
}

async function reviewChange(session: Session, deps: ActionDeps): Promise<ExitCode> {
  const { host } = session
  const { opening, failAll, release } = openChecks(session)
  try {
    const checks = await opening
    const request = await requestOf(session)
    if (request.rehearsal) deps.allowMore(Math.ceil(request.rehearsal.wish.deadlineSeconds / 60) + 2)
    const { report, material, exitCode } = await deps.review(host, { ...request, conclude: deps.conclude })
    deps.conclude(exitCode)
    await guarded(host, () => deliver(session, deps, report, checks))
    if (session.settings.htmlReport)
      await guarded(host, async () => (await import('./html-report.ts')).writeHtml(session, deps.runner, report, material))
    return exitCode
  } catch (error) {
    return await giveUp(host, deps, error, { start: session, closeChecks: failAll, isRelevant: true })
  } finally {
    release()
  }
}

/** Checks that are closed as failed where the run is told to stop, from the moment on in which they are asked for. */
function openChecks(start: Start) {
  const opening = openChecksOf(start)
  const opened = opening.catch((): readonly OpenCheck[] => [])
  const failAll = async (message: string) => Promise.all((await opened).map((check) => check.fail(message)))
  const stopped = start.host.onStop?.(async () => void (await failAll('The run was stopped before it ended')))
  return { opening, failAll, release: () => stopped?.() }
}

async function deliver(session: Session, deps: ActionDeps, report: Report, checks: readonly OpenCheck[]): Promise<void> {
  const { host } = session
  writeCounts(deps.runner, report)
  const render = await deps.renderers()
  const words = nothingWords(report)
  if (words !== null && !touchesConfig(session)) host.out(`${log`${words}`}\n`)
  await writeReport(session, deps.runner, render, report)
  const source = provenanceOf(session.context)
  for (const check of checks) await tell(session, deps, await closeCheck(check, report, render.comment(report, { source })))
  await comment(
    session,
    deps,
    report,
    render.comment(report, { commit: session.context.headSha, name: session.settings.reviewName, source }),
  )
  await label(session, deps, report.verdict)
}

/** The check run and the commit status, where they are wanted and our token may write them. */
async function openChecksOf(session: Start): Promise<readonly OpenCheck[]> {
  const { context, settings } = session
  if (!(settings.checkRun || settings.commitStatus) || isReadOnly(session)) return []
  const client = await session.connect()
  if (!client) return []
  const { owner, repo, headSha, runId, runAttempt } = context
  const externalId = `${runId}-${runAttempt}`
  const request = {
    at: { owner, repo },
    headSha,
    mostAnnotations: settings.maxAnnotations,
    externalId,
    name: (await import('./check.ts')).checkName(settings.reviewName),
  }
  return [
    ...(settings.checkRun ? [await (await import('./check.ts')).openCheck(client, request)] : []),
    ...(settings.commitStatus ? [(await import('./status.ts')).statusOn(client, request)] : []),
  ]
}

async function closeCheck(check: OpenCheck, report: Report, summary: string): Promise<readonly Safe<'log'>[]> {
  const { checkNotes } = await import('./publish.ts')
  return checkNotes(check.name, await check.close(report, summary))
}

/** Whatever happens after the verdict is told and changes nothing. */
async function guarded(host: Host, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    host.out(`${log`Note: not everything could be written: ${logText(messageOf(error))}`}\n`)
  }
}

interface GivingUp {
  readonly start?: Start | undefined
  /** True where the change touches what is reviewed, so that it may have a first comment. */
  readonly isRelevant?: boolean
  closeChecks?(message: string): Promise<unknown>
}

/**
 * Tells why there is no verdict, in the log, the summary, and where a comment of an earlier run speaks of another one. `closeChecks` comes
 * before all that may take long.
 */
async function giveUp(
  host: Host,
  deps: ActionDeps,
  thrown: unknown,
  { start, closeChecks = async () => {}, isRelevant = false }: GivingUp,
): Promise<ExitCode> {
  const givenUp = givenUpFor(thrown)
  const { code, sentences, hint } = givenUp
  deps.conclude(code)
  sentences.forEach((text, index) => {
    const isLast = index === sentences.length - 1
    host.out(`${workflowCommand('error', { title: 'Pipeline Review' }, isLast ? `${text} ${hint}`.trimEnd() : text)}\n`)
  })
  deps.runner.output('verdict', 'broken')
  await guarded(host, async () => {
    await closeChecks(`${sentences.join(' ')} ${hint}`.trimEnd())
    const text = givenUpText(givenUp, start?.context.pullRequest ? start.context.headSha : null)
    await deps.runner.summary(text)
    if (!start) return
    await refreshComment(start, deps, text, isRelevant)
    await label(start, deps, 'broken')
  })
  return code
}
