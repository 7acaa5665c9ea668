import type { EntryKind, GitCall, Host } from '../host.ts'
import { gitText } from './git.ts'

/** A name that git tracks. Paths are those of the repository. */
export interface TreeEntry {
  readonly path: string
  readonly kind: EntryKind
  /** The name of its content. */
  readonly blob: string
  /** True where a sparse checkout leaves the file out on purpose. */
  readonly isSparse: boolean
}

/** What a mode of git means; a submodule is neither a file nor a directory of this repository. */
export function kindOfMode(mode: string): EntryKind {
  return mode.startsWith('100') ? 'file' : mode === '120000' ? 'link' : 'other'
}

/** Everything in the tree of a commit. Empty where git cannot tell. */
export async function entriesAt(host: Host, sha: string): Promise<readonly TreeEntry[]> {
  const text = await gitText(host, ['ls-tree', '-r', '-z', '--full-tree', sha])
  return (text ?? '').split('\0').flatMap((line) => {
    const [, mode = '', blob = '', path = ''] = /^(\d{6}) \w+ ([0-9a-f]{40,64})\t([\s\S]+)$/.exec(line) ?? []
    return path === '' ? [] : [{ path, kind: kindOfMode(mode), blob, isSparse: false }]
  })
}

/** Everything in the index: of several versions of a file that is being merged, one. Empty where git cannot tell. */
export async function entriesInIndex(host: Host, index: string | undefined): Promise<readonly TreeEntry[]> {
  return (await listed(host, [], index === undefined ? {} : { index })).tracked
}

/** What git knows of a working tree. Paths are those of the repository. */
export interface Listing {
  readonly tracked: readonly TreeEntry[]
  /** Files that git neither tracks nor ignores. */
  readonly untracked: readonly string[]
}

/** Everything in the index and what lies beside it, of one process. Empty where git cannot tell. */
export function filesKnown(host: Host): Promise<Listing> {
  return listed(host, ['--others', '--exclude-standard'], {})
}

async function listed(host: Host, more: readonly string[], call: GitCall): Promise<Listing> {
  const text = await gitText(host, ['ls-files', '--stage', '-t', '-z', '--full-name', ...more, '--', ':/'], call)
  const tracked = new Map<string, TreeEntry>()
  const untracked: string[] = []
  for (const line of (text ?? '').split('\0')) {
    if (line.startsWith('? ')) untracked.push(line.slice(2))
    else {
      const [, tag, mode = '', blob = '', path = ''] = /^(\w) (\d{6}) ([0-9a-f]{40,64}) \d\t([\s\S]+)$/.exec(line) ?? []
      if (path !== '') tracked.set(path, { path, kind: kindOfMode(mode), blob, isSparse: tag === 'S' })
    }
  }
  return { tracked: [...tracked.values()], untracked }
}
