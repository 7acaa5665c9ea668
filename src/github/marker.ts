import { isCommitSha } from '../discover/git.ts'
import { isReviewName } from '../settings.ts'
import { isRecord, numberAt, valueAt } from './json-fields.ts'

/** Which run a comment tells of. */
export interface RunOrder {
  readonly head: string
  readonly run: number
  readonly attempt: number
  /** Which of several reviews of the pull request; absent for the only one. */
  readonly name?: string
}

/** What the first line of our comment holds. */
export interface CommentState extends RunOrder {
  readonly v: 1
  /** Digest of the text below the marker. */
  readonly hash: string
}

const opening = '<!-- pipeline-review:'
const closing = ' -->'

/** Digest by which two texts of a comment are compared. */
export function hashOf(body: string): string {
  // Loaded when it is called: most runs find no comment and write none.
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(body).digest('hex').slice(0, 32)
}

/** A finished text with the marker above it: at the top, so that no cut can lose it. */
export function withMarker(body: string, order: RunOrder): string {
  const { head, run, attempt, name } = order
  const state = { v: 1, head, run, attempt, hash: hashOf(body), ...(name !== undefined && { name }) }
  return `${opening}${JSON.stringify(state)}${closing}\n${body}`
}

/** The state in the first line of a comment; undefined where it is not exactly as we write it. Anyone can write such a line. */
export function stateOf(comment: string): CommentState | undefined {
  const line = comment.split('\n', 1)[0]?.trimEnd() ?? ''
  if (line.length > 400 || !line.startsWith(opening) || !line.endsWith(closing)) return undefined
  try {
    return stateFrom(JSON.parse(line.slice(opening.length, -closing.length)))
  } catch {
    return undefined
  }
}

function stateFrom(value: unknown): CommentState | undefined {
  const [head, hash] = [valueAt(value, 'head'), valueAt(value, 'hash')]
  const [run, attempt] = [numberAt(value, 'run'), numberAt(value, 'attempt')]
  const name = valueAt(value, 'name')
  const isNamed = typeof name === 'string' && isReviewName(name)
  const isOurs = isRecord(value) && Object.keys(value).length === (isNamed ? 6 : 5) && valueAt(value, 'v') === 1
  if (!isOurs || !isCommitSha(head) || typeof hash !== 'string' || !/^[0-9a-f]{32}$/.test(hash)) return undefined
  if (run === undefined || attempt === undefined) return undefined
  return { v: 1, head, run, attempt, hash, ...(isNamed && { name }) }
}

/** True where `one` ran after `other` on the same head. Runs of different heads are told apart by the head of the pull request. */
export function isLater(one: RunOrder, other: RunOrder): boolean {
  return one.head === other.head && (one.run > other.run || (one.run === other.run && one.attempt > other.attempt))
}
