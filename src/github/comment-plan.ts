import type { CommentPolicy } from '../settings.ts'
import { type CommentState, hashOf, isLater, type RunOrder, stateOf, withMarker } from './marker.ts'

/** A comment as GitHub lists it. */
export interface Comment {
  /** Rises with the time of writing. */
  readonly id: number
  readonly login: string
  readonly body: string
  readonly url: string
}

/** What the pull request should say. */
export interface Desired {
  /** A finished text without a marker. */
  readonly body: string
  readonly hasFindings: boolean
  /** True where the change touches a pipeline file. */
  readonly isRelevant: boolean
}

export interface CommentContext {
  /** The login under which our token writes. */
  readonly login: string
  readonly order: RunOrder
  /** The head of the pull request, read just now. */
  readonly currentHead: string
  readonly policy: CommentPolicy
}

export type Operation =
  | { readonly do: 'create'; readonly body: string }
  | { readonly do: 'update'; readonly id: number; readonly body: string }
  | { readonly do: 'delete'; readonly id: number }

export type Reason = 'created' | 'updated' | 'identical' | 'superseded' | 'not wanted'

export interface CommentPlan {
  readonly operations: readonly Operation[]
  readonly reason: Reason
  /** The comment that stays, where there is one already. */
  readonly kept: Comment | null
}

interface OwnComment extends Comment {
  readonly state: CommentState
}

/**
 * What to do so that one comment is left, the oldest of ours, with the newest verdict. Ours is what our login wrote with a marker
 * that validates: a marker alone proves nothing, since anyone can quote it.
 */
export function planComment(existing: readonly Comment[], desired: Desired, context: CommentContext): CommentPlan {
  const own = ownComments(existing, context)
  const [oldest] = own
  if (context.policy === 'never') return { operations: [], reason: 'not wanted', kept: null }
  if (context.currentHead !== context.order.head) return { operations: [], reason: 'superseded', kept: oldest ?? null }
  if (!oldest) return planFirst(desired, context)
  const later = own.filter((comment) => isLater(comment.state, context.order)).sort(laterFirst)[0]
  const wanted = later ? later.body : withMarker(desired.body, context.order)
  const isIdentical = later ? later === oldest : isSettled(oldest, desired, context.order)
  const update: readonly Operation[] = isIdentical ? [] : [{ do: 'update', id: oldest.id, body: wanted }]
  const surplus = own.slice(1).map(({ id }): Operation => ({ do: 'delete', id }))
  const reason = later ? 'superseded' : isIdentical ? 'identical' : 'updated'
  return { operations: [...update, ...surplus], reason, kept: oldest }
}

function planFirst(desired: Desired, context: CommentContext): CommentPlan {
  const isWanted: Readonly<Record<CommentPolicy, boolean>> = {
    always: true,
    'on-change': desired.isRelevant,
    'on-findings': desired.hasFindings,
    never: false,
  }
  if (!isWanted[context.policy]) return { operations: [], reason: 'not wanted', kept: null }
  return { operations: [{ do: 'create', body: withMarker(desired.body, context.order) }], reason: 'created', kept: null }
}

/** Comments of ours and of this review, oldest first. */
function ownComments(existing: readonly Comment[], { login, order }: CommentContext): readonly OwnComment[] {
  const own = existing.flatMap((comment) => {
    const state = comment.login === login ? stateOf(comment.body) : undefined
    return state && state.name === order.name ? [{ ...comment, state }] : []
  })
  return own.sort((one, other) => one.id - other.id)
}

function laterFirst(one: OwnComment, other: OwnComment): number {
  return other.state.run - one.state.run || other.state.attempt - one.state.attempt
}

/**
 * True where the comment says what we want to say already. A later run of the same head leaves its mark all the same: without it,
 * a slower earlier one would not know that it is late.
 */
function isSettled(comment: OwnComment, desired: Desired, order: RunOrder): boolean {
  const isUntouched = asShown(comment.body) === asShown(withMarker(desired.body, comment.state))
  return isUntouched && comment.state.hash === hashOf(desired.body) && !isLater(order, comment.state)
}

/** A person may have edited it. Line ends and blanks at the end are not kept by everybody who hands it on. */
function asShown(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd()
}
