import { messageOf } from '../engine/errors.ts'
import type { GitHubClient } from './client.ts'
import { listAll, type Repository, readHeadSha } from './endpoints.ts'
import type { Identity } from './identity.ts'
import { numberAt, textAt, valueAt } from './json-fields.ts'
import { isDenied, isUnclear, statusOf } from './refusal.ts'
import { fingerprintIn, type Proposal } from './suggestion.ts'

/** An inline comment of ours that is there already. */
export interface OwnComment {
  readonly id: number
  readonly fingerprint: string
  /** True where its lines are no longer in the diff. */
  readonly isOutdated: boolean
  readonly hasReplies: boolean
}

export interface ReviewPlan {
  readonly post: readonly Proposal[]
  readonly remove: readonly number[]
  /** Proposals for which there is no room in one review. */
  readonly left: number
}

/** More comments in one review have been answered with 502 and abuse blocks (reviewdog#355). */
export const mostComments = 25
/** Each removal is a call of its own. */
const mostRemovals = 10

/** What to post and what to remove, so that each proposal stands once. A comment that someone replied to always stays. */
export function planReview(proposals: readonly Proposal[], existing: readonly OwnComment[]): ReviewPlan {
  const wanted = new Set(proposals.map((proposal) => proposal.fingerprint))
  const present = new Set<string>()
  const remove: number[] = []
  const rated = [...existing].sort((one, other) => Number(other.hasReplies) - Number(one.hasReplies) || one.id - other.id)
  for (const { id, fingerprint, isOutdated, hasReplies } of rated) {
    const isUseful = wanted.has(fingerprint) && !present.has(fingerprint) && (!isOutdated || hasReplies)
    if (isUseful) present.add(fingerprint)
    else if (!hasReplies) remove.push(id)
  }
  const missing = distinct(proposals).filter((proposal) => !present.has(proposal.fingerprint))
  const post = missing.slice(0, mostComments)
  return { post, remove: remove.slice(0, mostRemovals), left: missing.length - post.length }
}

function distinct(proposals: readonly Proposal[]): readonly Proposal[] {
  return [...new Map(proposals.map((proposal) => [proposal.fingerprint, proposal])).values()]
}

export type ReviewOutcome =
  | { readonly outcome: 'done'; readonly posted: number; readonly removed: number; readonly left: number }
  | { readonly outcome: 'superseded' }
  | { readonly outcome: 'denied'; readonly permission: 'pull-requests: write' }
  | { readonly outcome: 'failed'; readonly message: string }

export interface ReviewRequest {
  readonly at: Repository
  readonly pullRequest: number
  readonly headSha: string
  readonly identity: Identity
  readonly reviewName?: string | undefined
}

/** Brings the inline comments up to date. Never throws: what GitHub refuses is told in the outcome. */
export async function applyReview(
  client: GitHubClient,
  request: ReviewRequest,
  proposals: readonly Proposal[],
): Promise<ReviewOutcome> {
  try {
    const plan = planReview(proposals, await listOwn(client, request))
    if (plan.post.length === 0 && plan.remove.length === 0) return { outcome: 'done', posted: 0, removed: 0, left: plan.left }
    const head = await readHeadSha(client, request.at, request.pullRequest)
    if (head !== request.headSha) return { outcome: 'superseded' }
    const posted = await postAll(client, request, plan.post)
    // A run at the same time may have posted the same: of two that are alike the older one stays.
    const remove = posted > 0 ? planReview(proposals, await listOwn(client, request)).remove : plan.remove
    const removed = await removeAll(client, request, remove)
    return { outcome: 'done', posted, removed, left: plan.left + plan.post.length - posted }
  } catch (error) {
    if (isDenied(error)) return { outcome: 'denied', permission: 'pull-requests: write' }
    return { outcome: 'failed', message: messageOf(error) }
  }
}

async function listOwn(client: GitHubClient, request: ReviewRequest): Promise<readonly OwnComment[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments'
  const { items } = await listAll(client, route, { ...request.at, pull_number: request.pullRequest })
  const answered = new Set(items.map((item) => numberAt(item, 'in_reply_to_id')))
  const marked = items.filter((item) => fingerprintIn(textAt(item, 'body') ?? '', request.reviewName) !== undefined)
  const login = await loginAmong(request.identity, marked)
  return marked.flatMap((item) => {
    const id = numberAt(item, 'id')
    const fingerprint = fingerprintIn(textAt(item, 'body') ?? '', request.reviewName)
    const isOurs = authorOf(item) === login && valueAt(item, 'in_reply_to_id') === undefined
    if (id === undefined || fingerprint === undefined || !isOurs) return []
    return [{ id, fingerprint, isOutdated: numberAt(item, 'line') === undefined, hasReplies: answered.has(id) }]
  })
}

/** The login of our token; where another bot left comments of our form, we may be that bot. */
async function loginAmong(identity: Identity, marked: readonly unknown[]): Promise<string> {
  const login = await identity.login()
  const isDoubtful = marked.some((item) => authorOf(item) !== login && authorOf(item)?.endsWith('[bot]'))
  return isDoubtful ? ((await identity.certainLogin()) ?? login) : login
}

function authorOf(item: unknown): string | undefined {
  return textAt(item, 'user', 'login')
}

/** Posts one review; where a line of it is refused, its halves, until the refused comments are found or the tries are used up. */
async function postAll(client: GitHubClient, request: ReviewRequest, proposals: readonly Proposal[]): Promise<number> {
  const waiting = proposals.length > 0 ? [proposals] : []
  let posted = 0
  for (let tries = 0; tries < mostReviews; tries++) {
    const part = waiting.shift()
    if (!part) break
    if (await isTaken(client, request, part)) posted += part.length
    else if (part.length > 1) waiting.push(part.slice(0, part.length >> 1), part.slice(part.length >> 1))
  }
  return posted
}

/** Enough to find one bad comment among twenty-five. */
const mostReviews = 10

async function isTaken(client: GitHubClient, request: ReviewRequest, proposals: readonly Proposal[]): Promise<boolean> {
  const parameters = { ...request.at, pull_number: request.pullRequest, commit_id: request.headSha }
  try {
    await client.send('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...parameters,
      // Without an event the review would stay pending, seen by no one; a request for changes would block until dismissed.
      event: 'COMMENT',
      body: 'Fixes of the pipeline review that can be applied with a click.',
      comments: proposals.map(commentOf),
    })
    return true
  } catch (error) {
    if (statusOf(error) === 422) return false
    if (!isUnclear(error)) throw error
    const present = new Set((await listOwn(client, request)).map((comment) => comment.fingerprint))
    if (proposals.every((proposal) => present.has(proposal.fingerprint))) return true
    throw error
  }
}

/** A range needs its start strictly before its end, else GitHub refuses the whole review. */
function commentOf({ path, body, first, last }: Proposal) {
  const end = { path, body, line: last, side: 'RIGHT' }
  return first < last ? { ...end, start_line: first, start_side: 'RIGHT' } : end
}

async function removeAll(client: GitHubClient, request: ReviewRequest, ids: readonly number[]): Promise<number> {
  let removed = 0
  for (const id of ids) {
    try {
      await client.send('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', { ...request.at, comment_id: id })
      removed++
    } catch (error) {
      if (!isDenied(error)) throw error
    }
  }
  return removed
}
