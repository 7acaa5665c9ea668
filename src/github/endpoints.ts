import type { ChangedFile, ChangeStatus } from '../discover/difference.ts'
import { OperationalError } from '../engine/errors.ts'
import type { GitHubClient } from './client.ts'
import { isRecord, numberAt, shaAt, textAt, valueAt } from './json-fields.ts'
import { isDenied, statusOf } from './refusal.ts'

export interface Repository {
  readonly owner: string
  readonly repo: string
}

/** The longest list of one kind that is read: twenty pages of a hundred. */
const maxPages = 20
const pageSize = 100

/** The items of all pages of a list. Throws OperationalError where an answer is no list, or the list has no end. */
export async function listAll(
  client: GitHubClient,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  pages: number = maxPages,
): Promise<{ readonly items: readonly unknown[]; readonly isComplete: boolean }> {
  const items: unknown[] = []
  for (let page = 1; page <= pages; page++) {
    const data = await client.send(route, { ...parameters, per_page: pageSize, page })
    if (!Array.isArray(data)) throw new OperationalError('GitHub answered something that is not a list')
    items.push(...data)
    if (data.length < pageSize) return { items, isComplete: true }
  }
  return { items, isComplete: false }
}

export interface PullFile extends ChangedFile {
  /** The hunks against the merge base; undefined where GitHub leaves them out (binary or large files). */
  readonly patch: string | undefined
  /** The name of the content at the head of the pull request. */
  readonly blob: string | undefined
}

/** GitHub stops after 3,000 files (docs: rest/pulls, list pull request files). */
const maxFilePages = 30

/** The files of a pull request. */
export async function listPullFiles(client: GitHubClient, at: Repository, pullRequest: number) {
  const parameters = { ...at, pull_number: pullRequest }
  const { items, isComplete } = await listAll(
    client,
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    parameters,
    maxFilePages,
  )
  return { files: items.flatMap(pullFileFrom), isComplete }
}

/** `compare` shows at most 300 files, on its first page only (docs: rest/commits, compare two commits). */
const maxComparedFiles = 300

/** The files between two commits. */
export async function listComparedFiles(client: GitHubClient, at: Repository, base: string, head: string) {
  const data = await client.send('GET /repos/{owner}/{repo}/compare/{basehead}', { ...at, basehead: `${base}...${head}` })
  const items = valueAt(data, 'files')
  if (!Array.isArray(items)) throw new OperationalError('GitHub answered a comparison without files')
  return { files: items.flatMap(pullFileFrom), isComplete: items.length < maxComparedFiles }
}

const statuses: Readonly<Record<string, ChangeStatus>> = {
  added: 'added',
  copied: 'added',
  removed: 'removed',
  renamed: 'renamed',
}

function pullFileFrom(value: unknown): readonly PullFile[] {
  const path = textAt(value, 'filename')
  if (path === undefined) return []
  const status = statuses[textAt(value, 'status') ?? ''] ?? 'modified'
  const previousPath = status === 'renamed' ? (textAt(value, 'previous_filename') ?? null) : null
  return [{ path, previousPath, status, patch: textAt(value, 'patch'), blob: shaAt(value, 'sha') }]
}

/** The commit at the head of a pull request now. */
export async function readHeadSha(client: GitHubClient, at: Repository, pullRequest: number): Promise<string> {
  const data = await client.send('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...at, pull_number: pullRequest })
  const sha = shaAt(data, 'head', 'sha')
  if (!sha) throw new OperationalError('GitHub answered a pull request without a head commit')
  return sha
}

/** The open pull requests of a branch (`owner:name`) whose head is the given commit. */
export async function findPullRequests(
  client: GitHubClient,
  at: Repository,
  head: string,
  sha: string,
): Promise<readonly number[]> {
  const data = await client.send('GET /repos/{owner}/{repo}/pulls', {
    owner: at.owner,
    repo: at.repo,
    state: 'open',
    head,
    per_page: pageSize,
  })
  const found = Array.isArray(data) ? data.filter((pull) => isRecord(pull) && shaAt(pull, 'head', 'sha') === sha) : []
  return found.flatMap((pull) => numberAt(pull, 'number') ?? [])
}

/** The bytes of a file, or `other` for what is none: a link, a submodule, a file too large, nothing at all. */
export type Content = Uint8Array | 'other'

/** What stands at a path of a commit. */
export async function readContent(client: GitHubClient, at: Repository, path: string, sha: string): Promise<Content> {
  const parameters = { owner: at.owner, repo: at.repo, path, ref: sha }
  try {
    const data = await client.send('GET /repos/{owner}/{repo}/contents/{path}', parameters)
    const content = textAt(data, 'content')
    const isFile = textAt(data, 'type') === 'file' && textAt(data, 'encoding') === 'base64'
    return isFile && content !== undefined ? new Uint8Array(Buffer.from(content, 'base64')) : 'other'
  } catch (error) {
    if (statusOf(error) === 404) return 'other'
    throw error
  }
}

/** True where the token may read the files of a commit: GitHub answers 404 both for what is not there and for what may not be seen. */
export async function hasTree(client: GitHubClient, at: Repository, sha: string): Promise<boolean> {
  try {
    await client.send('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { owner: at.owner, repo: at.repo, tree_sha: sha })
    return true
  } catch (error) {
    if (isDenied(error)) return false
    throw error
  }
}
