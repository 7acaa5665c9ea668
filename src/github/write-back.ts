import { isConfig } from '../discover/matters.ts'
import type { Finding } from '../engine/finding.ts'
import type { Report, Verdict } from '../engine/report.ts'
import { log, markdownText, md, type Safe } from '../render/safe.ts'
import type { Session, Start } from './before-review.ts'
import type { Target } from './publish.ts'
import type { ActionDeps } from './session.ts'

/** An earlier push may have left a comment that speaks of another state: it must not stay. */
export async function refreshComment(session: Start, deps: ActionDeps, body: string, isRelevant = false): Promise<void> {
  const target = await targetOf(session)
  if (!target || session.settings.comment === 'never') return
  const { publish } = await import('./publish.ts')
  const desired = { body, hasFindings: isRelevant, isRelevant }
  const publication = await publish(target, { desired, policy: session.settings.comment }, null)
  await tell(session, deps, publication.notes)
  deps.runner.output('comment-url', publication.commentUrl ?? '')
}

/** The label that says in the list of pull requests which review does not pass. */
export async function label(start: Start, deps: ActionDeps, verdict: Verdict): Promise<void> {
  const { label: wanted } = start.settings
  const target = wanted === undefined ? undefined : await targetOf(start)
  if (wanted === undefined || !target) return
  const [{ applyLabel }, { labelNotes }] = await Promise.all([import('./label.ts'), import('./publish.ts')])
  const { owner, repo, pullRequest, headSha } = target.context
  const request = { at: { owner, repo }, pullRequest, headSha, label: wanted }
  await tell(start, deps, labelNotes(await applyLabel(target.client, request, verdict)))
}

/** Writes the comment and the suggestions, where someone is there to read them. */
export async function comment(
  start: Start & { readonly only?: Session['only'] },
  deps: ActionDeps,
  report: Report,
  body: string,
): Promise<void> {
  const { host, settings } = start
  const target = await targetOf(start)
  if (!target) return tell(start, deps, readOnlyNotes(start))
  const { publish } = await import('./publish.ts')
  const isNews = (finding: Finding) => finding.suppressed === null && finding.state !== 'existing'
  const hasFindings = report.verdict !== 'pass' || report.findings.some(isNews)
  const desired = { body, hasFindings, isRelevant: touches(report) || touchesConfig(start) || hasFindings }
  const suggestions = settings.reviewComments === 'suggestions' ? { host, report } : null
  const publication = await publish(target, { desired, policy: settings.comment }, suggestions)
  deps.runner.output('comment-url', publication.commentUrl ?? '')
  await tell(start, deps, publication.notes)
}

/** A change of the rules is news to anyone who reviews the change. */
export function touchesConfig({ settings, ...start }: Start & { readonly only?: Session['only'] }): boolean {
  return [...(start.only ?? [])].some((path) => isConfig(path, settings.config))
}

/** True for a report that tells of a pipeline, be it a deleted one. */
export function touches({ summary, changes }: Report): boolean {
  return summary.files > 0 || changes.length > 0
}

/** The pull request, where there is one that our token may write to. A fork's own run has a token that can only read. */
async function targetOf(session: Start): Promise<Target | undefined> {
  const { context, settings } = session
  const { pullRequest } = context
  const client = pullRequest === null || isReadOnly(session) ? undefined : await session.connect()
  if (!client || pullRequest === null || settings.githubToken === undefined) return undefined
  return { client, context: { ...context, pullRequest }, token: settings.githubToken, reviewName: settings.reviewName }
}

/** True for the own run of a fork, whose token can only read. */
export function isReadOnly({ context }: Start): boolean {
  return context.isFork && context.event === 'pull_request'
}

function readOnlyNotes(session: Start): readonly Safe<'log'>[] {
  if (!isReadOnly(session) || session.settings.comment === 'never') return []
  const instead = log`the job summary shows the findings, the JSON report has all of them`
  return [log`The pull request comes from a fork, whose runs cannot write comments: ${instead}`]
}

/** Notes go to the log and below the summary: where something could not be written, someone has to know. */
export async function tell({ host }: Start, deps: ActionDeps, notes: readonly Safe<'log'>[]): Promise<void> {
  for (const note of notes) {
    host.out(`${log`Note: ${note}.`}\n`)
    await deps.runner.summary(`${md`${markdownText(`${note}.`)}`}\n`)
  }
}
