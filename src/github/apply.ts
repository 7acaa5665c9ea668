import { messageOf } from '../engine/errors.ts'
import type { CommentPolicy } from '../settings.ts'
import { type Comment, type CommentPlan, type Desired, type Operation, planComment } from './comment-plan.ts'
import type { Identity } from './identity.ts'
import { type RunOrder, stateOf } from './marker.ts'
import { isDenied, isUnclear, statusOf } from './refusal.ts'

/** What the sticky comment needs of GitHub. Every function may throw what octokit throws. */
export interface CommentPort extends Identity {
  list(): Promise<readonly Comment[]>
  create(body: string): Promise<Comment>
  update(id: number, body: string): Promise<void>
  remove(id: number): Promise<void>
  headSha(): Promise<string>
  pause(milliseconds: number): Promise<void>
}

export type CommentOutcome =
  | { readonly outcome: 'created' | 'updated' | 'identical' | 'superseded'; readonly url: string | null }
  | { readonly outcome: 'not wanted' }
  | { readonly outcome: 'denied'; readonly permission: 'pull-requests: write' }
  | { readonly outcome: 'failed'; readonly message: string }

export interface CommentRequest {
  readonly desired: Desired
  readonly order: RunOrder
  readonly policy: CommentPolicy
}

/**
 * GitHub knows no conditional write: after a run has looked, a newer one may write before the older one's write lands. The newer
 * one looks again after this time and repairs it. Milliseconds; a write takes a fraction of it.
 */
export const settleMs = 1500
/** How often a run looks and writes: once or twice is usual, more where several runs overlap. */
const maxRounds = 8
/** How often a write of unknown fate is looked into. */
const maxFaults = 1

/** What one run has done so far. */
interface Progress {
  login: string
  isCertain: boolean
  done: 'created' | 'updated' | undefined
  created: Comment | undefined
  url: string | null
  faults: number
}

/** Brings the one comment of ours up to date. Never throws: what GitHub refuses is told in the outcome. */
export async function applyComment(port: CommentPort, request: CommentRequest): Promise<CommentOutcome> {
  if (request.policy === 'never') return { outcome: 'not wanted' }
  const progress: Progress = { login: '', isCertain: false, done: undefined, created: undefined, url: null, faults: 0 }
  try {
    return await bringUpToDate(port, request, progress)
  } catch (error) {
    if (progress.done) return { outcome: progress.done, url: progress.url }
    if (isDenied(error)) return { outcome: 'denied', permission: 'pull-requests: write' }
    return { outcome: 'failed', message: messageOf(error) }
  }
}

/** Looks, writes, looks again, until there is nothing left to write. */
async function bringUpToDate(port: CommentPort, request: CommentRequest, progress: Progress): Promise<CommentOutcome> {
  progress.login = await port.login()
  for (let round = 0; round < maxRounds; round++) {
    const plan = await planNow(port, request, progress)
    progress.url = plan.kept?.url ?? progress.url
    if (plan.reason === 'not wanted') return { outcome: 'not wanted' }
    if (plan.operations.length === 0) return await finish(port, plan, progress)
    await performOnce(port, plan.operations, progress)
    if (plan.reason === 'updated') await port.pause(settleMs)
  }
  return { outcome: progress.done ?? 'superseded', url: progress.url }
}

async function planNow(port: CommentPort, request: CommentRequest, progress: Progress): Promise<CommentPlan> {
  const existing = await port.list()
  const currentHead = await port.headSha()
  const { order, policy, desired } = request
  const plan = planComment(existing, desired, { login: progress.login, order, policy, currentHead })
  if (plan.reason !== 'created' || progress.isCertain || !existing.some(isFromSomeBot)) return plan
  progress.isCertain = true
  progress.login = (await port.certainLogin()) ?? progress.login
  return planComment(existing, desired, { login: progress.login, order, policy, currentHead })
}

/** A comment that is ours where our token belongs to another app than the job's. */
function isFromSomeBot(comment: Comment): boolean {
  return comment.login.endsWith('[bot]') && stateOf(comment.body) !== undefined
}

/** What we wrote first for a head that has been replaced meanwhile must not stay: the newer run may have nothing to say. */
async function finish(port: CommentPort, plan: CommentPlan, progress: Progress): Promise<CommentOutcome> {
  if (plan.reason !== 'superseded') return { outcome: progress.done ?? 'identical', url: progress.url }
  const { created } = progress
  const mine = created && (await port.list()).find((comment) => comment.id === created.id)
  if (created && mine && mine.body === created.body) await removeQuietly(port, created.id)
  return { outcome: 'superseded', url: progress.url }
}

/** Performs a plan in its order. A write whose answer is lost, or whose comment is gone, is left to the next look. */
async function performOnce(port: CommentPort, operations: readonly Operation[], progress: Progress): Promise<void> {
  try {
    for (const operation of operations) await perform(port, operation, progress)
  } catch (error) {
    const isOpen = isUnclear(error) || statusOf(error) === 404
    if (!isOpen || progress.faults >= maxFaults) throw error
    progress.faults++
  }
}

async function perform(port: CommentPort, operation: Operation, progress: Progress): Promise<void> {
  if (operation.do === 'delete') return removeQuietly(port, operation.id)
  if (operation.do === 'update') {
    await port.update(operation.id, operation.body)
    progress.done ??= 'updated'
    return
  }
  const created = await port.create(operation.body)
  progress.created = created
  progress.done = 'created'
  progress.url = created.url
  progress.login = created.login
  progress.isCertain = true
}

/** A run at the same time may have removed it already. */
async function removeQuietly(port: CommentPort, id: number): Promise<void> {
  try {
    await port.remove(id)
  } catch (error) {
    if (!isDenied(error)) throw error
  }
}
