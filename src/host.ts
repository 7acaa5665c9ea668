import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, realpath, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** What a name on disk is. Links are never followed. */
export type EntryKind = 'file' | 'directory' | 'link' | 'other'

export interface DirectoryEntry {
  readonly name: string
  readonly kind: EntryKind
}

export interface GitResult {
  readonly code: number
  readonly stdout: Uint8Array
  readonly stderr: string
}

/**
 * All of the world that a run may touch. Paths are relative to the working directory, with `/`. Nothing below the entries uses
 * `process`, `node:*` or `fetch` in any other way.
 */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>
  /** True where standard output is a terminal that shows colours. */
  readonly isTerminal: boolean
  /** What a path is, or undefined where nothing is there or where it lies behind a link. */
  kindOf(path: string): Promise<EntryKind | undefined>
  /** Entries of a directory, sorted by name in code-unit order. Empty for an unreadable one. */
  list(directory: string): Promise<readonly DirectoryEntry[]>
  /** Bytes of a regular file, at most `limit + 1`; undefined where it cannot be read. */
  read(path: string, limit: number): Promise<Uint8Array | undefined>
  /** Writes a file, and the directories above it. Throws what the system says. */
  write(path: string, text: string): Promise<void>
  readInput(limit: number): Promise<Uint8Array>
  out(text: string): void
  err(text: string): void
  /** Wall-clock time. */
  now(): Date
  /** Milliseconds on a clock that only moves forward. */
  elapsed(): number
  /** Runs git without a shell; never throws. Code 127 where git is missing. */
  git(args: readonly string[]): Promise<GitResult>
  fetch: typeof fetch
}

/** The path of `path` relative to `directory`, with `/` on every system. */
export function relativePath(directory: string, path: string): string {
  const shown = relative(directory, resolve(directory, path)).split(sep).join('/')
  return shown === '' ? '.' : shown
}

/** The world of a real process whose working directory is `directory`. */
export function nodeHost(directory: string = process.cwd()): Host {
  const at = (path: string) => (isAbsolute(path) ? path : join(directory, path))
  return {
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    kindOf: (path) => kindOf(at(path)),
    list: (path) => list(at(path)),
    read: (path, limit) => readRegular(at(path), limit),
    write: async (path, text) => {
      await mkdir(dirname(at(path)), { recursive: true })
      await writeFile(at(path), text)
    },
    readInput,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    now: () => new Date(),
    elapsed: () => performance.now(),
    git: (args) => git(directory, args),
    fetch: (...args) => fetch(...args),
  }
}

async function kindOf(path: string): Promise<EntryKind | undefined> {
  try {
    return kindFrom(await lstat(path))
  } catch {
    return undefined
  }
}

function kindFrom(entry: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): EntryKind {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isFile()) return 'file'
  return entry.isDirectory() ? 'directory' : 'other'
}

async function list(directory: string): Promise<readonly DirectoryEntry[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true })
    return entries.map((entry) => ({ name: entry.name, kind: kindFrom(entry) })).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

/** Opens without following a link in the last step and reads no more than asked, so that a growing file or a pipe cannot hold us. */
async function readRegular(path: string, limit: number): Promise<Uint8Array | undefined> {
  try {
    const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    try {
      const { size } = await handle.stat().then((stat) => (stat.isFile() ? stat : { size: -1 }))
      if (size < 0) return undefined
      const buffer = new Uint8Array(Math.min(size, limit) + 1)
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch {
    return undefined
  }
}

async function readInput(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk)
    size += chunk.length
    if (size > limit) break
  }
  return Buffer.concat(chunks)
}

/** Hooks, filters, file-system monitors and prompts of the checkout stay off: its configuration is not ours to trust. */
const quietGit = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false', '--no-pager']

function git(directory: string, args: readonly string[]): Promise<GitResult> {
  return new Promise((settle) => {
    const options = {
      cwd: directory,
      encoding: 'buffer' as const,
      maxBuffer: 256 * 1024 * 1024,
      timeout: 60_000,
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    }
    execFile('git', [...quietGit, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 127
      settle({ code, stdout, stderr: stderr.toString() })
    })
  })
}

/** True where `path`, with every link resolved, lies inside `directory`. */
export async function liesInside(directory: string, path: string): Promise<boolean> {
  try {
    const [root, real] = await Promise.all([realpath(directory), realpath(path)])
    return real === root || real.startsWith(root + sep)
  } catch {
    return false
  }
}
