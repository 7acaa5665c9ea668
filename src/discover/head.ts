import type { Host } from '../host.ts'
import { limits } from '../text/parse/limits.ts'
import { committedForm, isStandIn, standsFor } from './blob-name.ts'
import type { ChangedFile, Former } from './difference.ts'
import type { ReadAhead } from './read-ahead.ts'
import type { TreeEntry } from './tree.ts'
import type { Laid } from './tree-host.ts'

/** Where tracked files lie. */
export interface Workspace {
  readonly host: Host
  /** The name of a file of the repository in the working directory. */
  here(path: string): string
  /** True where texts are taken as they lie on disk, whatever git would make of them. */
  readonly isEdited: boolean
  /** Keeps what is read to be compared. Default: it is read again. */
  readonly ahead?: ReadAhead
}

/** The state under review: which contents of git it needs, and what it is once they are there. */
export interface HeadState {
  readonly wanted: readonly string[]
  settle(contents: Contents): Promise<{
    /** What the change touches, by the paths of the repository. */
    readonly files: readonly ChangedFile[]
    /** The files under review, by their paths from the working directory. */
    readonly laid: ReadonlyMap<string, Laid>
  }>
}

type Contents = ReadonlyMap<string, Uint8Array>

/** The state of a commit or of the index. */
export function keptState(at: Workspace, tracked: readonly TreeEntry[], staged: readonly ChangedFile[]): HeadState {
  return {
    wanted: tracked.flatMap(({ kind, blob }) => (kind === 'file' ? [blob] : [])),
    settle: async (contents) => ({ files: staged, laid: await laidAs(at, tracked, contents) }),
  }
}

async function laidAs({ host, here }: Workspace, tracked: readonly TreeEntry[], contents: Contents) {
  const laid = new Map<string, Laid>()
  for (const entry of tracked) {
    const path = here(entry.path)
    const kept = await asKept(host, path, entry, contents)
    if (kept) laid.set(path, kept)
  }
  return laid
}

/** The state of the working tree: of what git tracks, what lies on disk. */
export async function diskState(
  at: Workspace,
  tracked: readonly TreeEntry[],
  staged: readonly ChangedFile[],
): Promise<HeadState> {
  const files: OnDisk[] = []
  for (const entry of tracked) files.push(await onDisk(at, at.here(entry.path), entry))
  const apart = files.filter(({ state, entry }) => state !== 'same' && entry.kind === 'file')
  return {
    wanted: apart.map(({ entry }) => entry.blob),
    settle: async (contents) => {
      const settled = files.map((file) => withStandIn(file, contents.get(file.entry.blob)))
      const sparse = settled.filter(({ state }) => state === 'sparse').map(({ entry }) => entry)
      const there = settled.filter(({ state }) => state === 'same' || state === 'other')
      const own = there.map(({ entry, laid }) => [at.here(entry.path), at.isEdited ? { kind: laid.kind } : laid] as const)
      return { files: withDisk(staged, settled), laid: new Map([...own, ...(await laidAs(at, sparse, contents))]) }
    },
  }
}

/** A file on disk that may be compared: 32 MiB. What is larger counts as changed. */
const mostComparedBytes = 32 * 1024 * 1024

/** A tracked file and what lies in its place on disk. */
interface OnDisk {
  readonly entry: TreeEntry
  /** `same` as git keeps it, `other`, `gone`, or `sparse`: left out of the checkout on purpose. */
  readonly state: 'same' | 'other' | 'gone' | 'sparse'
  readonly laid: Laid
  /** What lies there, where it is another text than git keeps. */
  readonly bytes?: Uint8Array
}

/**
 * Compares a tracked file with the disk, reading it with no help of git. `path` is its name in the working directory. Mostly it is a file, as git
 * has it, and to read it tells so: what else it is is only asked where it cannot be read.
 */
async function onDisk(at: Workspace, path: string, entry: TreeEntry): Promise<OnDisk> {
  const bytes = entry.kind === 'file' ? await at.host.read(path, mostComparedBytes) : undefined
  if (bytes) return asRead(at, path, entry, bytes)
  const kind = await at.host.kindOf(path)
  const same: OnDisk = { entry, state: 'same', laid: { kind: entry.kind } }
  if (kind === undefined && entry.isSparse) return { ...same, state: 'sparse' }
  if (entry.kind === 'other' || (kind === 'link' && entry.kind === 'link')) return same
  if (kind === undefined || kind === 'directory') return { ...same, state: 'gone' }
  if (kind !== 'file') return { entry, state: 'other', laid: { kind } }
  const read = entry.kind === 'file' ? undefined : await at.host.read(path, mostComparedBytes)
  return asRead(at, path, entry, read)
}

/** A regular file; without bytes, it cannot be read. */
function asRead({ ahead }: Workspace, path: string, entry: TreeEntry, read: Uint8Array | undefined): OnDisk {
  const bytes = read ?? new Uint8Array()
  const form = committedForm(bytes, entry.blob)
  if (read && (!form || form === read)) ahead?.keep(path, read)
  // Without links, as on Windows, git writes a file that holds the address.
  if (form && entry.kind === 'link') return { entry, state: 'same', laid: { kind: entry.kind } }
  if (form) return { entry, state: 'same', laid: { kind: 'file', bytes: form === bytes ? undefined : form } }
  return { entry, state: 'other', laid: { kind: 'file' }, bytes }
}

/** Takes a text that git keeps elsewhere (LFS) or encrypted for the same as what stands for it in the repository. */
function withStandIn(file: OnDisk, kept: Uint8Array | undefined): OnDisk {
  const isKept = file.state === 'other' && file.bytes && kept && isStandIn(kept) && standsFor(kept, file.bytes)
  return isKept ? { entry: file.entry, state: 'same', laid: file.laid } : file
}

/**
 * A tracked file as a commit or the index holds it; undefined where no one has its content. Where git keeps a stand-in, the text on disk
 * is what it stands for.
 */
async function asKept(host: Host, path: string, entry: TreeEntry, contents: Contents): Promise<Laid | undefined> {
  if (entry.kind !== 'file') return { kind: entry.kind }
  const bytes = contents.get(entry.blob)
  if (bytes && !isStandIn(bytes)) return { kind: 'file', bytes }
  const there = (await host.kindOf(path)) === 'file' ? await host.read(path, limits.bytes) : undefined
  if (bytes) return { kind: 'file', bytes: there ?? bytes }
  const form = there && committedForm(there, entry.blob)
  return form && { kind: 'file', bytes: form }
}

/** What the working tree changes besides what is staged. Both are told from the same base. */
function withDisk(staged: readonly ChangedFile[], files: readonly OnDisk[]): readonly ChangedFile[] {
  const changes = new Map(staged.map((file) => [file.path, file]))
  for (const file of files) {
    const { path } = file.entry
    if (file.state === 'gone') takeAway(changes, file)
    if (file.state !== 'other') continue
    const known = changes.get(path)
    const isBack = known?.status === 'modified' && known.before && file.bytes && committedForm(file.bytes, known.before.blob)
    if (isBack) changes.delete(path)
    else if (!known) changes.set(path, changed(file))
  }
  return [...changes.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
}

function takeAway(changes: Map<string, ChangedFile>, file: OnDisk): void {
  const { path } = file.entry
  const { status = 'modified', previousPath = null, before = formerOf(file) } = changes.get(path) ?? {}
  changes.delete(path)
  const name = previousPath ?? path
  if (status !== 'added' && before) changes.set(name, { path: name, previousPath: null, status: 'removed', before })
}

function changed(file: OnDisk): ChangedFile {
  const before = formerOf(file)
  return { path: file.entry.path, previousPath: null, status: before ? 'modified' : 'added', before }
}

/** Nothing can be old in an empty file; and that is how the index names a file that is only meant to be added. */
function formerOf({ entry: { kind, blob } }: OnDisk): Former | null {
  return emptyBlobs.includes(blob) ? null : { kind, blob }
}

const emptyBlobs: readonly string[] = [
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]
