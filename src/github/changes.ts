import { type ChangedFile, differenceOf, type Head } from '../discover/difference.ts'
import { type Commit, checkedOutCommit, hasCommit, mergeBase } from '../discover/git.ts'
import type { Host } from '../host.ts'
import type { ReviewContext } from './context.ts'

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

/** What is known already, so that git need not be asked again. */
export interface Known {
  /** The path of the configuration, where it has another name. */
  readonly config?: string | undefined
  /** The commit that is checked out. */
  readonly head?: Head | undefined
}

/** Files as GitHub lists them, or undefined where it cannot say. */
export type FileLister = () => Promise<{ readonly files: readonly ChangedFile[]; readonly isComplete: boolean } | undefined>

/**
 * The changed YAML files, what may stand in their place, and the configuration where it has another name: from the checkout where it has the base or can fetch it, else
 * from GitHub. Never throws.
 */
export async function findChanges(
  host: Host,
  context: ReviewContext,
  listFiles: FileLister,
  { config, head }: Known = {},
): Promise<Changes> {
  if (context.kind === 'whole') return everything('This event has no base', true)
  if (context.baseSha === null && context.kind === 'push') return everything('The branch is new', true)
  const local = context.content === 'checkout' ? await changesFromGit(host, context, { config, head }) : undefined
  return local ?? changesFromApi(listFiles)
}

function everything(why: string, isExact: boolean): Changes {
  return { files: null, base: null, source: 'none', reason: `${why}: everything is reviewed`, isExact }
}

async function changesFromGit(host: Host, context: ReviewContext, { config, head: known }: Known): Promise<Changes | undefined> {
  const head: Head | undefined = known ?? (await checkedOutCommit(host))
  if (!head) return undefined
  const against = async (base: Base | undefined): Promise<Changes | undefined> => {
    const told = base?.sha === head.parents[0] ? head.brought : undefined
    const files = base && (await differenceOf(host, { base: base.sha, head: head.sha }, { yamlAnd: config }, told))
    return files && { files, base: base.sha, source: 'git', reason: base.reason, isExact: base.isExact }
  }
  // Mostly the tip is there: git says whether it is when it compares.
  return (await against(tipOf(context, head))) ?? against(await findBase(host, context, head))
}

/** On `pull_request` the checkout is a merge commit: its first parent is the tip of the base branch, and the two differ by just what the pull request brings. */
function tipOf({ kind, headSha }: ReviewContext, { parents }: Commit): Base | undefined {
  const [tip, merged] = parents
  const isMerge = kind === 'pull-request' && parents.length === 2 && merged === headSha
  return isMerge && tip ? { sha: tip, reason: 'Compared with the tip of the base branch', isExact: true } : undefined
}

interface Base {
  readonly sha: string
  readonly reason: string
  readonly isExact: boolean
}

/** The tip that was merged. Else the merge base is wanted; a shallow clone does not know it, and the base itself must do. */
async function findBase(host: Host, context: ReviewContext, head: Commit): Promise<Base | undefined> {
  const tip = tipOf(context, head)
  if (tip && (await hasCommit(host, tip.sha))) return tip
  const { baseSha } = context
  if (baseSha === null || !(await hasCommit(host, baseSha))) return undefined
  if (context.kind !== 'pull-request') return { sha: baseSha, reason: 'Compared with the commit before', isExact: true }
  const common = await mergeBase(host, baseSha, head.sha)
  if (common) return { sha: common, reason: 'Compared with the merge base of the branch', isExact: true }
  return {
    sha: baseSha,
    reason: 'Compared with the base commit; the clone is too shallow for a merge base (set fetch-depth: 0)',
    isExact: false,
  }
}

async function changesFromApi(listFiles: FileLister): Promise<Changes> {
  const listed = await listFiles()
  if (!listed) return everything('No base found, neither in the checkout (set fetch-depth: 0) nor on GitHub', false)
  if (!listed.isComplete) return everything(`GitHub lists only the first ${listed.files.length} changed files`, false)
  const reason = 'The base commit is not in the checkout (set fetch-depth: 0); the changed files come from GitHub'
  return { files: listed.files, base: null, source: 'api', reason, isExact: false }
}
