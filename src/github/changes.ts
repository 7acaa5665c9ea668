import { type Commit, checkedOutCommit, gitText, hasCommit, mergeBase, readAt } from '../discover/git.ts'
import { type ChangedFile, parseNameStatus } from '../discover/name-status.ts'
import type { Host } from '../host.ts'
import type { ReviewContext } from './context.ts'
import { type LineRange, parseDiff } from './diff.ts'

/** What a change touches. `files` is null where nothing says what changed: then everything is under review. */
export interface Changes {
  readonly files: readonly ChangedFile[] | null
  /** A commit that is present in the checkout and stands for the state before; null where there is none. */
  readonly base: string | null
  readonly source: 'git' | 'api' | 'none'
  /** One sentence: how the changes were found, or why not. */
  readonly reason: string
  /** False where readers have to know the reason, because something could not be had. */
  readonly isExact: boolean
}

/** Files as GitHub lists them, or undefined where it cannot say. */
export type FileLister = () => Promise<{ readonly files: readonly ChangedFile[]; readonly isComplete: boolean } | undefined>

/** The changed files: from the checkout where it has the base or can fetch it, else from GitHub. Never throws. */
export async function findChanges(host: Host, context: ReviewContext, listFiles: FileLister): Promise<Changes> {
  if (context.kind === 'whole') return everything('This event compares with nothing', true)
  if (context.baseSha === null && context.kind === 'push') return everything('The branch is new', true)
  const local = context.content === 'checkout' ? await changesFromGit(host, context) : undefined
  return local ?? changesFromApi(listFiles)
}

function everything(why: string, isExact: boolean): Changes {
  return { files: null, base: null, source: 'none', reason: `${why}: everything is reviewed`, isExact }
}

async function changesFromGit(host: Host, context: ReviewContext): Promise<Changes | undefined> {
  const head = await checkedOutCommit(host)
  const base = head && (await findBase(host, context, head))
  const output = base && (await gitText(host, 'diff', ...plain, '--name-status', '-z', base.sha, 'HEAD', '--'))
  if (!base || output === undefined) return undefined
  return { files: parseNameStatus(output), base: base.sha, source: 'git', reason: base.reason, isExact: base.isExact }
}

/** Nothing of the configuration or the attributes of the checkout may run a program or change the form. */
const plain = [
  '-M',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  '--src-prefix=a/',
  '--dst-prefix=b/',
] as const

interface Base {
  readonly sha: string
  readonly reason: string
  readonly isExact: boolean
}

/**
 * On `pull_request` the checkout is a merge commit: its first parent is the tip of the base branch, and the two differ by just what
 * the pull request brings. Else the merge base is wanted; a shallow clone does not know it, and the base itself must do.
 */
async function findBase(host: Host, context: ReviewContext, head: Commit): Promise<Base | undefined> {
  const [tip] = head.parents
  const isMerge = context.kind === 'pull-request' && head.parents.length === 2 && head.parents[1] === context.headSha
  if (isMerge && tip && (await hasCommit(host, tip)))
    return { sha: tip, reason: 'Compared with the tip of the base branch', isExact: true }
  const { baseSha } = context
  if (baseSha === null || !(await hasCommit(host, baseSha))) return undefined
  if (context.kind !== 'pull-request') return { sha: baseSha, reason: 'Compared with the commit before', isExact: true }
  const common = await mergeBase(host, baseSha, head.sha)
  if (common) return { sha: common, reason: 'Compared with the commit from which the branch parted', isExact: true }
  return {
    sha: baseSha,
    reason: 'Compared with the base commit; the clone is too shallow to tell what the base branch did since (fetch-depth: 0)',
    isExact: false,
  }
}

async function changesFromApi(listFiles: FileLister): Promise<Changes> {
  const listed = await listFiles()
  if (!listed) return everything('No base could be had, neither from the checkout (fetch-depth: 0) nor from GitHub', false)
  if (!listed.isComplete) return everything(`GitHub lists only the first ${listed.files.length} changed files`, false)
  const reason = 'The base commit is not in the checkout (fetch-depth: 0 would have it); what changed is known from GitHub'
  return { files: listed.files, base: null, source: 'api', reason, isExact: false }
}

/** The lines of a changed file that the change wrote, on the new side. Empty where the checkout does not know the base. */
export async function changedLines(host: Host, changes: Changes, path: string): Promise<readonly LineRange[]> {
  const file = changes.files?.find((candidate) => candidate.path === path)
  if (changes.base === null || !file) return []
  const names = file.previousPath === null ? [path] : [file.previousPath, path]
  const text = await gitText(host, 'diff', ...plain, '-U3', changes.base, 'HEAD', '--', ...names)
  const diff = parseDiff(text ?? '').find((candidate) => candidate.path === path)
  return diff?.hunks.flatMap((hunk) => hunk.added) ?? []
}

/** The bytes of a file before the change, followed through a rename; undefined for a new file and where no base is at hand. */
export async function readAtBase(host: Host, changes: Changes, path: string): Promise<Uint8Array | undefined> {
  const file = changes.files?.find((candidate) => candidate.path === path)
  return changes.base === null ? undefined : readAt(host, changes.base, file?.previousPath ?? path)
}

/** The submodules that a change touches: git lists one as a file, and on disk it is a folder. */
export async function submodulesIn(host: Pick<Host, 'kindOf'>, { files }: Changes): Promise<readonly string[]> {
  const present = (files ?? []).filter(({ status }) => status !== 'removed').map(({ path }) => path)
  const kinds = await Promise.all(present.map((path) => host.kindOf(path)))
  return present.filter((_, index) => kinds[index] === 'directory')
}
