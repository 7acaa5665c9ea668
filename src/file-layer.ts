import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { FileRefusal } from './file-refusal.ts'

export type EntryKind = 'file' | 'directory' | 'link' | 'other'

export interface DirectoryEntry {
  readonly name: string
  readonly kind: EntryKind
}

// An import of `node:fs` loads its asynchronous API, streams and watchers, too: a tenth of the time of a run on one file. This loads what is named.
const system = process.getBuiltinModule('node:fs')
const { constants } = system

/** What the file layer asks of the system. */
export type Disk = Pick<
  typeof system,
  | 'accessSync'
  | 'closeSync'
  | 'fchmodSync'
  | 'fchownSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'unlinkSync'
  | 'writeFileSync'
>

/** Files as they are reached from one directory. No link is followed in any step of a path. */
export interface FileLayer {
  /** What a path is; `link` also for what lies behind one. */
  kindOf(path: string): EntryKind | undefined
  list(directory: string): readonly DirectoryEntry[] | undefined
  /** Bytes of a regular file, at most `limit + 1`. */
  read(path: string, limit: number): Uint8Array | undefined
  /** The same for two names of one file. */
  identify(path: string): string | undefined
  /**
   * Writes a file whole or not at all, and the directories above it. With `was` only where the file still has these bytes. Throws what the
   * system says, or FileRefusal.
   */
  write(path: string, text: string, was?: Uint8Array): void
}

export function fileLayer(home: string, disk: Disk = system): FileLayer {
  const at = placesIn(home)
  const stepsAbove = stepsFrom(home)
  const isBehindLink = (path: string) => linkAmong(disk, stepsAbove(path)) !== undefined
  return {
    kindOf: (path) => {
      const kind = kindOf(disk, at(path))
      return kind !== undefined && isBehindLink(at(path)) ? 'link' : kind
    },
    list: (directory) => (isLinked(disk, home, at(directory)) ? undefined : list(disk, at(directory))),
    read: (path, limit) => {
      const file = at(path)
      return isBehindLink(file) ? undefined : readRegular(disk, file, limit)
    },
    identify: (path) => {
      const entry = disk.lstatSync(at(path), { throwIfNoEntry: false, bigint: true })
      return entry && `${entry.dev}:${entry.ino}`
    },
    write: (path, text, was) => write(disk, home, at(path), text, was),
  }
}

/** Tells where relative paths lead to, as `resolve` does: most have nothing to resolve. */
function placesIn(home: string): (path: string) => string {
  const root = resolve(home)
  const start = root.endsWith(sep) ? root : root + sep
  return (path) => (sep === '/' && !unplain.test(path) ? start + path : resolve(home, path))
}

/** A step of a path that is empty, `.` or `..`, as the first one of an absolute path is. */
const unplain = /(?:^|\/)\.{0,2}(?:\/|$)/

/** The first link among the directories above a path; undefined where there is none. */
function linkAbove(disk: Disk, home: string, path: string): string | undefined {
  return linkAmong(disk, stepsFrom(home)(path))
}

/** Each of them is looked at each time: what is a directory now may be a link at the next file. */
function linkAmong(disk: Disk, directories: readonly string[]): string | undefined {
  return directories.find((directory) => kindOf(disk, directory) === 'link')
}

/** The directories above a path that must not be links. Files are read folder by folder, so those of the last folder are remembered. */
function stepsFrom(home: string): (path: string) => readonly string[] {
  let known: { readonly folder: string; readonly steps: readonly string[] } | undefined
  return (path) => {
    // What lies above a directory around `home` is not what lies above the files beside it.
    if (path.length <= home.length && (home === path || home.startsWith(path + sep))) return stepsAbove(home, path)
    const folder = dirname(path)
    if (known?.folder !== folder) known = { folder, steps: stepsAbove(home, path) }
    return known.steps
  }
}

/**
 * The directories above a path, from the directory on that it shares with `home`, the outermost first. The first step of a path that shares
 * nothing may be a link: systems link `/tmp` and `/var` elsewhere.
 */
function stepsAbove(home: string, path: string): readonly string[] {
  const down = relative(home, path).split(sep)
  const ups = down.findIndex((step) => step !== '..')
  const shared = resolve(home, '../'.repeat(ups === -1 ? down.length : ups))
  const steps = relative(shared, dirname(path))
    .split(sep)
    .filter((step) => step !== '')
  const isForeign = dirname(shared) === shared && home !== shared
  return steps.map((_, index) => join(shared, ...steps.slice(0, index + 1))).slice(isForeign ? 1 : 0)
}

function isLinked(disk: Disk, home: string, path: string): boolean {
  return path !== home && (kindOf(disk, path) === 'link' || linkAbove(disk, home, path) !== undefined)
}

function kindOf(disk: Disk, path: string): EntryKind | undefined {
  try {
    // To make an error for each name that is not there takes ten times as long as to look.
    const entry = disk.lstatSync(path, { throwIfNoEntry: false })
    return entry && kindFrom(entry)
  } catch {
    return undefined
  }
}

function kindFrom(entry: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): EntryKind {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isFile()) return 'file'
  return entry.isDirectory() ? 'directory' : 'other'
}

function list(disk: Disk, directory: string): readonly DirectoryEntry[] | undefined {
  try {
    const entries = disk.readdirSync(directory, { withFileTypes: true })
    return entries.map((entry) => ({ name: entry.name, kind: kindFrom(entry) })).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return undefined
  }
}

/** Reads no more than asked, so that a growing file or a pipe cannot hold us. */
function readRegular(disk: Disk, path: string, limit: number): Uint8Array | undefined {
  try {
    const file = disk.openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    try {
      const entry = disk.fstatSync(file)
      if (!entry.isFile()) return undefined
      const buffer = new Uint8Array(Math.min(entry.size, limit) + 1)
      return buffer.subarray(0, disk.readSync(file, buffer, 0, buffer.length, 0))
    } finally {
      disk.closeSync(file)
    }
  } catch {
    return undefined
  }
}

function write(disk: Disk, home: string, path: string, text: string, was: Uint8Array | undefined): void {
  // Terminals, pipes and the device that swallows everything are not replaced.
  if (path.startsWith('/dev/')) {
    disk.writeFileSync(path, text)
    return
  }
  if (
    relative(home, path)
      .split(sep)
      .some((step) => step.toLowerCase() === '.git')
  )
    throw new FileRefusal('it lies in the folder of git')
  const link = linkAbove(disk, home, path)
  if (link !== undefined) throw new FileRefusal(`${basename(link)} is a link, and links are not followed`)
  const kind = kindOf(disk, path)
  if (kind === 'link') throw new FileRefusal('it is a link, and links are not followed')
  if (kind === 'directory') throw new FileRefusal('it is a directory')
  if (kind === 'other') throw new FileRefusal('it is not a regular file')
  const made = kind === undefined ? disk.mkdirSync(dirname(path), { recursive: true }) : undefined
  try {
    replace(disk, path, text, was)
  } catch (error) {
    if (made !== undefined) removeEmpty(disk, dirname(path), made)
    throw error
  }
}

/** Names of temporary files tried; others may be left of a process that was killed. */
const mostNames = 100

/** A new file takes the place of the old one when all of it is on disk; until then, and if anything fails, the old one is whole. */
function replace(disk: Disk, path: string, text: string, was: Uint8Array | undefined): void {
  const old = disk.lstatSync(path, { throwIfNoEntry: false })
  if (old) disk.accessSync(path, constants.W_OK)
  const [file, temporary] = openNew(disk, dirname(path), old?.mode ?? 0o666)
  try {
    try {
      disk.writeFileSync(file, text)
      if (old) keepOwner(disk, file, old)
      disk.fsyncSync(file)
    } finally {
      disk.closeSync(file)
    }
    if (was !== undefined && !isSame(readRegular(disk, path, was.length), was))
      throw new FileRefusal('another program changed it', true)
    disk.renameSync(temporary, path)
  } catch (error) {
    disk.unlinkSync(temporary)
    throw error
  }
  syncDirectory(disk, dirname(path))
}

function openNew(disk: Disk, directory: string, mode: number): [file: number, path: string] {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
  for (let count = 0; ; count++) {
    const path = join(directory, `.pipeline-review-${process.pid}-${count}.tmp`)
    try {
      return [disk.openSync(path, flags, mode & 0o7777), path]
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || count >= mostNames) throw error
    }
  }
}

/** Mode and owner stay; a file that cannot be given back to its owner belongs to anyone who writes it. */
function keepOwner(disk: Disk, file: number, { mode, uid, gid }: { mode: number; uid: number; gid: number }): void {
  const own = disk.fstatSync(file)
  try {
    if (own.uid !== uid || own.gid !== gid) disk.fchownSync(file, uid, gid)
  } catch {}
  if (own.mode !== mode) disk.fchmodSync(file, mode & 0o7777)
}

function isSame(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && one.length === other.length && one.every((byte, index) => byte === other[index])
}

/** Some systems cannot: then the name is on disk a little later. */
function syncDirectory(disk: Disk, directory: string): void {
  try {
    const handle = disk.openSync(directory, constants.O_RDONLY)
    try {
      disk.fsyncSync(handle)
    } finally {
      disk.closeSync(handle)
    }
  } catch {}
}

/** Removes the directories that were made for a file that could not be written. */
function removeEmpty(disk: Disk, from: string, top: string): void {
  try {
    for (let directory = from; directory.startsWith(top); directory = dirname(directory)) disk.rmdirSync(directory)
  } catch {}
}
