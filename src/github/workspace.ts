import { type ChangedFile, type Head, headWithChange } from '../discover/difference.ts'
import { checkedOutCommit, mergeBase } from '../discover/git.ts'
import { standInsOf } from '../discover/stand-ins.ts'
import { OperationalError } from '../engine/errors.ts'
import type { Host } from '../host.ts'
import type { Session, Start } from './before-review.ts'
import type { Changes } from './changes.ts'
import type { ReviewContext } from './context.ts'
import type { ActionSettings } from './inputs.ts'
import { relevantFiles } from './relevant.ts'

interface Touched {
  /** Null where everything is under review. */
  readonly files: readonly ChangedFile[] | null
  readonly config: string | undefined
}

/** The files of a commit; those of the workspace where there is none, and for a change that touches nothing, which ends before anything is read. */
export async function treeAt(
  host: Host,
  commit: string | undefined,
  { files, config }: Touched,
): Promise<Pick<Session, 'host' | 'tracked' | 'contents' | 'standIns'>> {
  if (commit !== undefined && files?.length !== 0) {
    const { committed } = await import('../discover/committed.ts')
    return committed(host, commit, { files: files ?? [], config })
  }
  const contents = new Map<string, Uint8Array>()
  const standIns = await standInsOf(files ?? [], { disk: host, tracked: [], contents })
  return { host, tracked: new Set(), contents, standIns }
}

/** Another commit shows no change, or that of others, and must not end green: the head of the event, what it is merged into, or what is built on it. Answers the commit of the workspace, undefined where git knows none. */
export async function expectHead({ host, context }: Start): Promise<Head | undefined> {
  const { kind, headSha } = context
  if (((await host.list('.')) ?? []).length === 0)
    throw new OperationalError('The workspace is empty', 'Run actions/checkout before this action')
  const commit = await checkedOut(host, kind)
  const wanted = [headSha, host.env['GITHUB_SHA']]
  if (!commit || [commit.sha, ...commit.parents].some((sha) => wanted.includes(sha))) return commit
  for (const sha of wanted) if (sha && (await mergeBase(host, sha, commit.sha)) === sha) return commit
  const hint = 'Remove "ref" from actions/checkout, so that it checks out the commit of the event'
  throw new OperationalError('The workspace has a different commit than the event', hint)
}

async function checkedOut(host: Host, kind: ReviewContext['kind']): Promise<Head | undefined> {
  if (kind === 'whole') return undefined
  return kind === 'pull-request' ? headWithChange(host) : checkedOutCommit(host)
}

/** A workspace without the changed files must not end green: it refuses where all of them are absent, and says so of some. */
export async function absentFiles(host: Host, changes: Changes, settings: ActionSettings): Promise<Partial<Changes>> {
  const expected = (relevantFiles(changes, settings.config) ?? []).filter((file) => file.status !== 'removed')
  const kinds = await Promise.all(expected.map((file) => host.kindOf(file.path)))
  const absent = kinds.filter((kind) => kind === undefined).length
  if (absent === 0) return {}
  if (absent < expected.length)
    return { isExact: false, reason: `${changes.reason}; ${absent} changed files are not in the workspace and not reviewed` }
  const hint = 'Run actions/checkout before this action, at the root of the workspace and with the folders of the pipelines'
  throw new OperationalError('The changed files are not in the workspace', hint)
}
