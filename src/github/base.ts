import type { Base } from '../discover/base.ts'
import { readAt } from '../discover/git.ts'
import type { ChangedFile } from '../discover/name-status.ts'
import type { GitHubClient } from './client.ts'
import type { Repository } from './endpoints.ts'
import { mayMatter, relevantFiles } from './relevant.ts'
import type { Session } from './session.ts'

/** Each file of the base that the checkout lacks is a call of its own. */
const mostRemoteFiles = 15

/** The state before the change, from the checkout or, where that lacks it, through the API; undefined where there is none. */
export async function baseFrom(session: Session): Promise<Base | undefined> {
  const { context, changes, settings } = session
  const { base } = changes
  if (changes.files === null) return undefined
  const files = changes.files.map((file) => removedByName(file, settings.config))
  if (base !== null)
    return baseOf(files, settings.config, context.baseBranch ?? base.slice(0, 7), (path) => readAnywhere(session, base, path))
  return remoteBase(session, files)
}

/** A checkout that knows of a file and lacks its content can ask for it; one without credentials cannot. */
async function readAnywhere({ host, context, connect }: Session, sha: string, path: string): Promise<Uint8Array | undefined> {
  try {
    return await readAt(host, sha, path)
  } catch (error) {
    const client = await connect()
    const content = client && (await (await import('./endpoints.ts')).readContent(client, context, path, sha))
    if (content instanceof Uint8Array) return content
    throw error
  }
}

/** A pipeline under a new name that is none of a pipeline is gone. */
function removedByName(file: ChangedFile, config: string | undefined): ChangedFile {
  const { path, previousPath } = file
  const isGone = previousPath !== null && mayMatter(previousPath, config) && !mayMatter(path, config)
  return isGone ? { path: previousPath, previousPath: null, status: 'removed' } : file
}

async function remoteBase(
  { context, changes, settings, connect }: Session,
  files: readonly ChangedFile[],
): Promise<Base | undefined> {
  const relevant = relevantFiles(changes, settings.config) ?? []
  const { baseSha } = context
  if (baseSha === null || relevant.length > mostRemoteFiles) return undefined
  try {
    const client = await connect()
    const contents = client && (await contentsAt(client, context, baseSha, relevant))
    return (
      contents && baseOf(files, settings.config, context.baseBranch ?? baseSha.slice(0, 7), async (path) => contents.get(path))
    )
  } catch {
    return undefined
  }
}

/** All of them at once and before the review: a service that fails half way must not decide on the verdict. */
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

/** A file that was nothing to review under its former name is new. */
function baseOf(files: readonly ChangedFile[], config: string | undefined, label: string, read: Base['read']): Base {
  const present = files.filter((file) => file.status !== 'removed')
  const nameBefore = ({ status, path, previousPath }: ChangedFile) => {
    const name = status === 'added' ? null : (previousPath ?? path)
    return name !== null && name !== path && !mayMatter(name, config) ? null : name
  }
  return {
    label,
    changed: new Map(present.map((file) => [file.path, nameBefore(file)])),
    removed: files.filter((file) => file.status === 'removed').map((file) => file.path),
    read,
  }
}
