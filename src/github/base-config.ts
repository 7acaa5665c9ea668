import { BaseUnavailable, OperationalError } from '../engine/errors.ts'
import type { Files } from '../host.ts'
import type { Session } from './before-review.ts'
import type { GitHubClient } from './client.ts'
import { hasTree, readContent } from './endpoints.ts'

/**
 * The configuration files of the base commit, read through the API: for a change whose base is not in the checkout, so that it cannot
 * bring the rules that judge it. Files that the change leaves alone, and those of another repository that the job has checked out beside
 * it, are those of the workspace. Reading throws BaseUnavailable where no one can tell what the base says.
 */
export function configAtBase(session: Session, baseSha: string): Files {
  const answers = new Map<string, Promise<Files | Uint8Array | undefined>>()
  const sourceOf = (path: string) => {
    const known = answers.get(path) ?? sourceAtBase(session, baseSha, path)
    answers.set(path, known)
    return known
  }
  const { credentials } = session.host
  return {
    ...(credentials && { credentials }),
    kindOf: async (path) => {
      const source = await sourceOf(path)
      return source instanceof Uint8Array ? 'file' : source?.kindOf(path)
    },
    read: async (path, limit) => {
      const source = await sourceOf(path)
      return source instanceof Uint8Array ? source.subarray(0, limit + 1) : source?.read(path, limit)
    },
  }
}

const hint = 'Set "fetch-depth: 0" on actions/checkout to fetch the base'

/** The bytes of a path at the base, undefined where it had none, or the workspace where that has the very same file. */
async function sourceAtBase(session: Session, baseSha: string, path: string): Promise<Files | Uint8Array | undefined> {
  const { host, changes, context } = session
  const listed = changes.files?.find((file) => file.path === path || file.previousPath === path)
  if (changes.files !== null && !listed) return host
  if (listed && listed.previousPath !== path && listed.status !== 'modified' && listed.status !== 'removed') return undefined
  try {
    const before = await contentAt(session, baseSha, path)
    if (before !== undefined) return before
    // GitHub answers "not found", too, where the token may not read.
    if (listed || !(await mayRead(session, baseSha))) throw new OperationalError('GitHub does not show it')
    // Without a list of what changed: what the head has and the base has not was added; what neither has is not of this repository.
    return (await contentAt(session, context.headSha, path)) === undefined ? host : undefined
  } catch (cause) {
    if (!listed && (await host.kindOf(path)) === undefined) return undefined
    const message = 'The configuration of the base cannot be read, and the changed one must not decide its own review'
    throw new BaseUnavailable(message, hint, { cause })
  }
}

async function contentAt(session: Session, sha: string, path: string): Promise<Uint8Array | undefined> {
  const content = await readContent(await connected(session), session.context, path, sha)
  return content === 'other' ? undefined : content
}

async function mayRead(session: Session, sha: string): Promise<boolean> {
  return hasTree(await connected(session), session.context, sha)
}

async function connected({ connect }: Session): Promise<GitHubClient> {
  const client = await connect()
  if (!client) throw new OperationalError('There is no token to read it with')
  return client
}
