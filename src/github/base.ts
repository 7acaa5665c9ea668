import { type Base, bytesOfFormer, filesOfChange } from '../discover/base.ts'
import type { ChangedFile, Former } from '../discover/difference.ts'
import { contentAt } from '../discover/git.ts'
import { mayMatter } from '../discover/matters.ts'
import type { Session } from './before-review.ts'
import type { GitHubClient } from './client.ts'
import type { Repository } from './endpoints.ts'
import { relevantFiles } from './relevant.ts'

/** Each file of the base that the checkout lacks is a call of its own. */
const mostRemoteFiles = 15

/** The state before the change, from the checkout or, where that lacks it, through the API; undefined where there is none. */
export async function baseFrom(session: Session): Promise<Base | undefined> {
  const { context, changes, settings } = session
  const { base, files } = changes
  if (files === null) return undefined
  const matters = (path: string) => mayMatter(path, settings.config)
  const { changed, removed, former } = filesOfChange(files, matters)
  if (base === null) return remoteBase(session, { changed, removed })
  const label = context.baseBranch ?? base.slice(0, 7)
  return { label, changed, removed, read: async (path) => readAnywhere(session, base, path, former) }
}

/** A checkout that knows of a file and lacks its content can ask for it; one without credentials cannot. */
async function readAnywhere(
  { host, contents, settings, context, connect }: Session,
  sha: string,
  path: string,
  former: ReadonlyMap<string, Former>,
): Promise<Uint8Array | undefined> {
  // A configuration may build on a file of any name.
  if (!former.has(path)) return mayMatter(path, settings.config) ? undefined : contentAt(host, sha, path)
  try {
    return bytesOfFormer(path, former.get(path), contents)
  } catch (error) {
    const client = await connect()
    const content = client && (await (await import('./endpoints.ts')).readContent(client, context, path, sha))
    if (content instanceof Uint8Array) return content
    throw error
  }
}

async function remoteBase(
  { context, changes, settings, connect }: Session,
  files: Pick<Base, 'changed' | 'removed'>,
): Promise<Base | undefined> {
  const relevant = relevantFiles(changes, settings.config) ?? []
  const { baseSha } = context
  if (baseSha === null || relevant.length > mostRemoteFiles) return undefined
  try {
    const client = await connect()
    const contents = client && (await contentsAt(client, context, baseSha, relevant))
    const label = context.baseBranch ?? baseSha.slice(0, 7)
    return contents && { label, ...files, read: async (path) => contents.get(path) }
  } catch {
    return undefined
  }
}

/** All of them at the same time and before the review: a service that fails half way must not decide on the verdict. */
async function contentsAt(client: GitHubClient, at: Repository, sha: string, files: readonly ChangedFile[]) {
  const { readContent } = await import('./endpoints.ts')
  const contents = new Map<string, Uint8Array>()
  for (const file of files.filter(({ status }) => status !== 'added')) {
    const path = file.previousPath ?? file.path
    const content = await readContent(client, at, path, sha)
    if (content instanceof Uint8Array) contents.set(path, content)
  }
  return contents
}
