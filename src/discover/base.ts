import { OperationalError } from '../core/errors.ts'
import { quoted } from '../core/quote.ts'
import type { Files, Host } from '../host.ts'
import { gitText, mergeBase, readAt, runGit } from './git.ts'
import { parseNameStatus } from './name-status.ts'

/** The state before a change. Paths are relative to the working directory. */
export interface Base {
  /** What people call it. */
  readonly label: string
  /** Files whose content differs, by their name now, with their name before; null for a file that is new. */
  readonly changed: ReadonlyMap<string, string | null>
  /** Names of files that are gone. */
  readonly removed: readonly string[]
  /** The bytes of a file of the base, by its name there. */
  read(path: string): Promise<Uint8Array | undefined>
}

/**
 * The base of the working tree: where its branch parted from `ref`, or `ref` itself. Files that git does not track yet count as new.
 * Throws OperationalError where the directory is no repository or the ref names nothing.
 */
export async function baseOf(host: Host, ref: string): Promise<Base> {
  const [sha, head] = await Promise.all([commitOf(host, ref), commitOf(host, 'HEAD')])
  if (sha === undefined || head === undefined) throw await refusalOf(host, ref)
  const base = (await mergeBase(host, sha, head)) ?? sha
  const [prefix = '', up = ''] = ((await gitText(host, 'rev-parse', '--show-prefix', '--show-cdup')) ?? '').split('\n')
  const [changes, untracked] = await Promise.all([
    gitText(host, 'diff', '--name-status', '-z', '-M', '--no-ext-diff', '--no-textconv', '--no-relative', base, '--'),
    gitText(host, '-C', up || '.', 'ls-files', '-z', '--others', '--exclude-standard'),
  ])
  if (changes === undefined || untracked === undefined)
    throw new OperationalError(`The changes since ${quoted(ref)} cannot be read.`, 'Check that git works in this directory.')
  const files = parseNameStatus(changes)
  const here = (path: string) => seenFrom(prefix, path)
  const added = untracked.split('\0').filter((path) => path !== '')
  const present = files.filter((file) => file.status !== 'removed')
  return {
    label: ref,
    changed: new Map([
      ...added.map((path) => [here(path), null] as const),
      ...present.map((file) => [here(file.path), file.status === 'added' ? null : here(file.previousPath ?? file.path)] as const),
    ]),
    removed: files.filter((file) => file.status === 'removed').map((file) => here(file.path)),
    read: (path) => readAt(host, base, fromRoot(prefix, path)),
  }
}

/** A path of the repository as it is written below the directory `prefix` of it (empty, or with `/` at its end). */
function seenFrom(prefix: string, path: string): string {
  const home = prefix.split('/').slice(0, -1)
  const steps = path.split('/')
  const differs = home.findIndex((step, index) => step !== steps[index])
  const common = differs === -1 ? home.length : differs
  return [...home.slice(common).map(() => '..'), ...steps.slice(common)].join('/')
}

/** The way back from `seenFrom`. */
function fromRoot(prefix: string, path: string): string {
  const steps = prefix.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}

/** Why a commit cannot be had: it is missing, or git reads no repository here. */
async function refusalOf(host: Host, ref: string): Promise<OperationalError> {
  const { code, stderr } = await runGit(host, 'rev-parse', '--git-dir')
  if (code === 127) return new OperationalError('git cannot be run here.', 'Install it, or review without --since.')
  if (stderr.includes('dubious ownership'))
    return new OperationalError(
      'git does not read this repository, because it belongs to another user.',
      'Allow it with git config --global --add safe.directory and its path.',
    )
  if (stderr.includes('not a git repository'))
    return new OperationalError('There is no git repository here.', 'Run it inside of one, or without --since.')
  return new OperationalError(
    `There is no commit ${quoted(ref)} here.`,
    'Fetch it first, for example git fetch origin main, and name it as origin/main.',
  )
}

/** The SHA of a commit. A ref that looks like an option is none. */
async function commitOf(host: Host, ref: string): Promise<string | undefined> {
  if (ref.startsWith('-') || ref.length > 250) return undefined
  const text = (await gitText(host, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`))?.trim()
  return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined
}

/**
 * The files of the base under their names there: for the configuration that the base decides on. What the base does not have and the change
 * did not bring is not of this repository, or not tracked, and counts as it lies there.
 */
export function hostAtBase(host: Host, base: Base): Files {
  const bytesOf = async (path: string): Promise<Uint8Array | 'as it lies there' | undefined> =>
    (await base.read(path)) ?? (base.changed.has(path) || base.removed.includes(path) ? undefined : 'as it lies there')
  return {
    ...(host.credentials && { credentials: host.credentials }),
    kindOf: async (path) => {
      const bytes = await bytesOf(path)
      return bytes === 'as it lies there' ? host.kindOf(path) : bytes && 'file'
    },
    read: async (path, limit) => {
      const bytes = await bytesOf(path)
      return bytes === 'as it lies there' ? host.read(path, limit) : bytes?.subarray(0, limit + 1)
    },
  }
}
