import { BaseUnavailable } from '../core/errors.ts'
import { quoted } from '../core/quote.ts'
import type { GitResult, Host } from '../host.ts'

/** Runs git on the workspace, which in a container may belong to another user than ours. */
export function runGit(host: Host, ...args: readonly string[]): Promise<GitResult> {
  const workspace = host.env['GITHUB_WORKSPACE']
  return host.git([...(workspace ? ['-c', `safe.directory=${workspace}`] : []), '--literal-pathspecs', ...args])
}

/** What git wrote, or undefined where it failed. */
export async function gitText(host: Host, ...args: readonly string[]): Promise<string | undefined> {
  const result = await runGit(host, ...args)
  return result.code === 0 ? new TextDecoder().decode(result.stdout) : undefined
}

export interface Commit {
  readonly sha: string
  /** As the commit itself names them, which holds in a shallow clone too. */
  readonly parents: readonly string[]
}

/** The commit that is checked out, or undefined outside a repository. */
export async function checkedOutCommit(host: Host): Promise<Commit | undefined> {
  const sha = (await gitText(host, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}'))?.trim()
  const text = isCommitSha(sha) ? await gitText(host, 'cat-file', 'commit', sha) : undefined
  if (!isCommitSha(sha) || text === undefined) return undefined
  const header = text.split('\n\n', 1)[0] ?? ''
  const parents = header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []))
  return { sha, parents: parents.filter(isCommitSha) }
}

/** Makes sure that a commit is there: in a shallow clone, that one commit is fetched. False where it cannot be had. */
export async function hasCommit(host: Host, sha: string): Promise<boolean> {
  if (!isCommitSha(sha)) return false
  if (await isPresent(host, sha)) return true
  const fetched = await runGit(host, 'fetch', '--no-tags', '--no-recurse-submodules', '--depth=1', '--quiet', 'origin', sha)
  return fetched.code === 0 && (await isPresent(host, sha))
}

async function isPresent(host: Host, sha: string): Promise<boolean> {
  return (await runGit(host, 'cat-file', '-e', `${sha}^{commit}`)).code === 0
}

/** Where two commits parted, or undefined where the history at hand does not say. */
export async function mergeBase(host: Host, one: string, other: string): Promise<string | undefined> {
  const sha = (await gitText(host, 'merge-base', one, other))?.trim().split('\n', 1)[0]
  return isCommitSha(sha) ? sha : undefined
}

/**
 * The bytes of a file at a commit, with no filter or conversion applied; undefined where there is none. Throws BaseUnavailable where there is
 * one that git cannot show, for instance in a partial clone.
 */
export async function readAt(host: Host, sha: string, path: string): Promise<Uint8Array | undefined> {
  if (!isCommitSha(sha)) return undefined
  const result = await runGit(host, 'cat-file', 'blob', `${sha}:${path}`)
  if (result.code === 0) return result.stdout
  const [entry] = await entriesAt(host, sha, path)
  if (entry?.kind !== 'file' || entry.path !== path) return undefined
  const hint =
    'Let the checkout have all files of the base: no "sparse-checkout" and no "filter", or credentials to fetch them with'
  throw new BaseUnavailable(`git cannot show ${quoted(path)} of the base`, hint)
}

/** A name in the tree of a commit. */
export interface TreeEntry {
  readonly path: string
  readonly kind: 'file' | 'link' | 'other'
  /** The name of its content. */
  readonly blob: string
}

/** Everything in the tree of a commit, or what a path of it holds. Empty where git cannot tell. */
export async function entriesAt(host: Host, sha: string, path?: string): Promise<readonly TreeEntry[]> {
  const text = await gitText(host, 'ls-tree', '-r', '-z', '--full-tree', sha, ...(path === undefined ? [] : ['--', path]))
  return (text ?? '').split('\0').flatMap((line) => {
    const [, mode = '', blob = '', name = ''] = /^(\d{6}) \w+ ([0-9a-f]{40,64})\t([\s\S]+)$/.exec(line) ?? []
    return name === '' ? [] : [{ path: name, kind: kinds[mode] ?? 'other', blob }]
  })
}

const kinds: Readonly<Record<string, TreeEntry['kind']>> = { '100644': 'file', '100755': 'file', '120000': 'link' }

/** The bytes behind the name of a content. */
export async function readBlob(host: Host, blob: string): Promise<Uint8Array | undefined> {
  const result = await runGit(host, 'cat-file', 'blob', blob)
  return result.code === 0 ? result.stdout : undefined
}

/** True for a full SHA-1 commit name that stands for a commit: GitHub writes forty zeros for "none". */
export function isCommitSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value) && !/^0+$/.test(value)
}
