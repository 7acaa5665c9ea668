import { OperationalError } from '../core/errors.ts'
import { quoted } from '../core/quote.ts'
import { parseNameStatus } from '../github/changes.ts'
import { gitText, mergeBase, readAt } from '../github/git.ts'
import type { Host } from '../host.ts'

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
  if (sha === undefined || head === undefined)
    throw new OperationalError(
      `There is no commit ${quoted(ref)} here.`,
      'Fetch it first, for example git fetch origin main, and name it as origin/main.',
    )
  const base = (await mergeBase(host, sha, head)) ?? sha
  const [changes, untracked, prefix] = await Promise.all([
    gitText(host, 'diff', '--name-status', '-z', '-M', '--no-ext-diff', '--no-textconv', '--relative', base, '--'),
    gitText(host, 'ls-files', '-z', '--others', '--exclude-standard'),
    gitText(host, 'rev-parse', '--show-prefix'),
  ])
  if (changes === undefined)
    throw new OperationalError(`The changes since ${quoted(ref)} cannot be read.`, 'Check that git works in this directory.')
  const files = parseNameStatus(changes)
  const present = files.filter((file) => file.status !== 'removed')
  return {
    label: ref,
    changed: new Map([
      ...(untracked ?? '')
        .split('\0')
        .filter(Boolean)
        .map((path) => [path, null] as const),
      ...present.map((file) => [file.path, file.status === 'added' ? null : (file.previousPath ?? file.path)] as const),
    ]),
    removed: files.filter((file) => file.status === 'removed').map((file) => file.path),
    read: (path) => readAt(host, base, `${(prefix ?? '').trim()}${path}`),
  }
}

/** The SHA of a commit. A ref that looks like an option is none. */
async function commitOf(host: Host, ref: string): Promise<string | undefined> {
  if (ref.startsWith('-') || ref.length > 250) return undefined
  const text = (await gitText(host, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`))?.trim()
  return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined
}

/** A host whose files are those of the base where they differ: for the configuration that the base decides on. */
export function hostAtBase(host: Host, base: Base): Pick<Host, 'kindOf' | 'read'> {
  const before = (path: string) =>
    base.changed.has(path) ? (base.changed.get(path) ?? null) : base.removed.includes(path) ? path : undefined
  return {
    kindOf: async (path) => {
      const name = before(path)
      if (name === undefined) return host.kindOf(path)
      return name !== null && (await base.read(name)) ? 'file' : undefined
    },
    read: async (path, limit) => {
      const name = before(path)
      if (name === undefined) return host.read(path, limit)
      return name === null ? undefined : (await base.read(name))?.subarray(0, limit + 1)
    },
  }
}
