import { join } from 'node:path'
import type { KeptFile, KeptFiles } from './host.ts'

const { constants, closeSync, fstatSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync, utimesSync, writeSync } =
  process.getBuiltinModule('node:fs')

/** What is kept at most: packs that were used last, and for how long. */
const most = { files: 24, bytes: 512 * 1024 * 1024, days: 30 }
const dayMs = 24 * 60 * 60 * 1000

/**
 * Files in a directory that only the user may write to. Only regular files of the user are read, no link is followed, and what fails is as if
 * there were no file: nothing that a run says depends on it.
 */
export function keptFilesIn(directory: string, build: string, now: () => number): KeptFiles {
  return {
    build,
    read: (name, limit) => attempt(() => readOwn(join(directory, name), limit, now())),
    write: (name) => attempt(() => openPart(directory, name, now())),
  }
}

function readOwn(path: string, limit: number, now: number): Uint8Array | undefined {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const { size, mode, uid, mtimeMs } = fstatSync(file)
    const isForeign = process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0)
    if ((mode & constants.S_IFMT) !== constants.S_IFREG || isForeign || size > limit) return undefined
    // What is used stays.
    if (now - mtimeMs > dayMs) utimesSync(path, now / 1000, now / 1000)
    const bytes = new Uint8Array(size)
    return bytes.subarray(0, readSync(file, bytes, 0, size, 0))
  } finally {
    closeSync(file)
  }
}

/** A new file takes the place of the old one when all of it is written. */
function openPart(directory: string, name: string, now: number): KeptFile {
  const path = join(directory, name)
  const part = `${path}.${process.pid}`
  rmSync(part, { force: true })
  let file: number | undefined = openSync(part, 'wx', 0o600)
  const close = () => {
    if (file !== undefined) closeSync(file)
    file = undefined
  }
  return {
    append: (bytes) => {
      const isWritten = file !== undefined && attempt(() => writeAll(file ?? -1, bytes))
      if (isWritten) return
      close()
      attempt(() => rmSync(part, { force: true }))
    },
    keep: () => {
      if (file === undefined) return
      close()
      attempt(() => renameSync(part, path))
      attempt(() => prune(directory, now))
    },
  }
}

function writeAll(file: number, bytes: Uint8Array): true {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  return true
}

/** Removes what was used last of all, and what runs that were ended have left. */
function prune(directory: string, now: number): void {
  const files = readdirSync(directory).map((name) => {
    const path = join(directory, name)
    const { size, mtimeMs } = statSync(path)
    return { path, size, age: now - mtimeMs, isPart: /\.\d+$/.test(name) }
  })
  let bytes = 0
  for (const [at, { path, size, age, isPart }] of files.toSorted((one, other) => one.age - other.age).entries()) {
    bytes += size
    if (at >= most.files || bytes > most.bytes || age > (isPart ? 1 : most.days) * dayMs) rmSync(path, { force: true })
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
