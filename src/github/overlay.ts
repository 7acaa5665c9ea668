import type { ChangedFile } from '../discover/difference.ts'
import { OperationalError } from '../engine/errors.ts'
import type { DirectoryEntry, EntryKind, Host } from '../host.ts'
import type { GitHubClient } from './client.ts'
import { type Content, type Repository, readContent } from './endpoints.ts'

/** Each file is a call of its own. */
const mostFiles = 20

/** What stands at a path of the pull request: bytes, something that is no file, or nothing. */
type Laid = Content | undefined

/**
 * The workspace with the changed files of a pull request laid over it, read through the API as data. For events that run with the
 * rights of the base repository: the workspace holds the base, and nothing of the pull request ever lies on disk.
 */
export async function overlayHost(
  host: Host,
  client: GitHubClient,
  at: Repository & { readonly headSha: string },
  files: readonly ChangedFile[],
): Promise<Host> {
  if (files.length > mostFiles)
    throw new OperationalError(
      `The pull request changes ${files.length} YAML files; under this event at most ${mostFiles} can be read`,
      'Use the event "pull_request", which checks out the code without permissions; the input "fork-report" can publish the report of that run',
    )
  const laid = new Map<string, Laid>()
  for (const file of files) {
    if (file.previousPath !== null) laid.set(file.previousPath, undefined)
    laid.set(file.path, file.status === 'removed' ? undefined : await readContent(client, at, file.path, at.headSha))
  }
  return laidOver(host, laid)
}

function laidOver(host: Host, laid: ReadonlyMap<string, Laid>): Host {
  return {
    ...host,
    kindOf: async (path) => (laid.has(path) ? kindOf(laid.get(path)) : isAbove(laid, path) ? 'directory' : host.kindOf(path)),
    read: async (path, limit) => {
      if (!laid.has(path)) return host.read(path, limit)
      const bytes = laid.get(path)
      return bytes instanceof Uint8Array ? bytes.subarray(0, limit + 1) : undefined
    },
    list: async (directory) => entriesOf((await host.list(directory)) ?? [], laid, directory),
  }
}

function kindOf(content: Laid): EntryKind | undefined {
  return content === undefined ? undefined : content === 'other' ? 'other' : 'file'
}

function isAbove(laid: ReadonlyMap<string, Laid>, directory: string): boolean {
  for (const [path, content] of laid) if (content !== undefined && path.startsWith(`${directory}/`)) return true
  return false
}

function entriesOf(
  below: readonly DirectoryEntry[],
  laid: ReadonlyMap<string, Laid>,
  directory: string,
): readonly DirectoryEntry[] {
  const prefix = directory === '.' ? '' : `${directory}/`
  const entries = new Map(below.map((entry) => [entry.name, entry.kind]))
  for (const [path, content] of laid) {
    if (!path.startsWith(prefix)) continue
    const [name = '', ...rest] = path.slice(prefix.length).split('/')
    const kind = rest.length > 0 ? 'directory' : kindOf(content)
    if (kind === undefined) entries.delete(name)
    else if (rest.length === 0 || content !== undefined) entries.set(name, kind)
  }
  return [...entries].map(([name, kind]) => ({ name, kind })).sort((one, other) => (one.name < other.name ? -1 : 1))
}
