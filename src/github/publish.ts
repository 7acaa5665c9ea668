import type { Report } from '../engine/report.ts'
import type { Host } from '../host.ts'
import { log, logText, type Safe } from '../render/safe.ts'
import type { CommentPolicy } from '../settings.ts'
import { applyComment, type CommentOutcome } from './apply.ts'
import type { CheckOutcome, OpenCheck } from './check.ts'
import type { GitHubClient } from './client.ts'
import type { Desired } from './comment-plan.ts'
import { commentPort } from './comments.ts'
import type { ReviewContext } from './context.ts'
import { identityOf } from './identity.ts'
import type { LabelOutcome } from './label.ts'
import type { Collected } from './proposals.ts'
import type { ReviewOutcome, ReviewRequest } from './review.ts'

type Line = Safe<'log'>

/** What came of writing to a pull request: nothing of it touches the verdict. */
export interface Publication {
  readonly commentUrl: string | null
  /** Sentences for the log: what could not be written, and which permission would allow it. */
  readonly notes: readonly Line[]
}

/** A pull request that can be written to. */
export interface Target {
  readonly client: GitHubClient
  readonly context: ReviewContext & { readonly pullRequest: number }
  readonly token: string
  /** Which of several reviews of the pull request; undefined for the only one. */
  readonly reviewName: string | undefined
}

/** Writes the comment and, where a report is given, the suggestions. Never throws. */
export async function publish(
  target: Target,
  comment: { readonly desired: Desired; readonly policy: CommentPolicy },
  suggestions: { readonly host: Host; readonly report: Report } | null,
): Promise<Publication> {
  const { client, context, token, reviewName } = target
  const { owner, repo, pullRequest, headSha } = context
  const at = { owner, repo }
  const identity = identityOf(client, token)
  const order = {
    head: headSha,
    run: context.runId,
    attempt: context.runAttempt,
    ...(reviewName !== undefined && { name: reviewName }),
  }
  const collecting =
    suggestions &&
    (await import('./proposals.ts')).collectProposals(
      suggestions.host,
      client,
      { at, pullRequest, reviewName },
      suggestions.report,
    )
  const written = await applyComment(commentPort(client, at, pullRequest, identity), { ...comment, order })
  // One after the other: the queue of writes must not hold the comment's between its look and its write.
  const collected = await collecting
  const review =
    collected && (await suggest(client, { at, pullRequest, headSha, identity, reviewName }, collected, context.activity))
  const url = 'url' in written ? written.url : null
  return { commentUrl: url, notes: [...commentNotes(written), ...reviewNotes(review)] }
}

/** A pull request that was just opened has no comments of ours that could be outdated. */
async function suggest(
  client: GitHubClient,
  request: ReviewRequest,
  collected: Collected,
  activity: string | null,
): Promise<ReviewOutcome | null> {
  if ('message' in collected) return { outcome: 'failed', message: collected.message }
  if (collected.proposals.length === 0 && activity === 'opened') return null
  const { applyReview } = await import('./review.ts')
  return applyReview(client, request, collected.proposals)
}

function commentNotes(outcome: CommentOutcome): readonly Line[] {
  if (outcome.outcome === 'denied') return [deniedNote(log`The comment`, outcome.permission)]
  if (outcome.outcome === 'failed') return [log`The comment could not be written: ${logText(outcome.message)}`]
  if (outcome.outcome === 'superseded') return [log`The comment was not updated: a newer commit or run has already updated it`]
  return []
}

function reviewNotes(outcome: ReviewOutcome | null): readonly Line[] {
  if (outcome?.outcome === 'denied') return [deniedNote(log`Suggestions`, outcome.permission)]
  if (outcome?.outcome === 'failed') return [log`Suggestions could not be written: ${logText(outcome.message)}`]
  if (outcome?.outcome !== 'done' || outcome.left === 0) return []
  return [log`${outcome.left} of the suggestions could not be placed; the fixes are in the report`]
}

/** What to say about a label. */
export function labelNotes(outcome: LabelOutcome): readonly Line[] {
  if (outcome.outcome === 'denied') return [deniedNote(log`The label`, outcome.permission)]
  if (outcome.outcome === 'failed') return [log`The label could not be written: ${logText(outcome.message)}`]
  return []
}

/** What to say about a check run. */
export function checkNotes(name: OpenCheck['name'], outcome: CheckOutcome): readonly Line[] {
  if (outcome.outcome === 'denied') return [deniedNote(log`${logText(name)}`, outcome.permission)]
  if (outcome.outcome === 'failed') return [log`${logText(name)} could not be written: ${logText(outcome.message)}`]
  return outcome.left > 0 ? [log`${outcome.left} findings have no annotation in the check run; the JSON report has all`] : []
}

function deniedNote(what: Line, permission: string): Line {
  return log`${what} could not be written: the job lacks the permission "${logText(permission)}"; add it under "permissions" in the workflow`
}
