import { resolve } from 'node:path'
import { compilingFully } from './compilers.ts'
import { type DirectoryEntry, type EntryKind, fileLayer } from './file-layer.ts'
import { type GitCall, type GitResult, runGit } from './git-process.ts'
import { packer } from './packer.ts'
import type { Packer } from './text/packed-source.ts'
import type { CredentialMask } from './text/secrets/credential-mask.ts'
import { makeRoomFor } from './young-heap.ts'

export type { DirectoryEntry, EntryKind } from './file-layer.ts'

export type { GitCall, GitResult } from './git-process.ts'

// An import of `node:fs` loads its asynchronous API, streams and watchers, too: a tenth of the time of a run on one file. This loads what is named.
const { constants, fstatSync, statSync, writeSync } = process.getBuiltinModule('node:fs')

/** What a name on disk is. Links are never followed. */

/** Time, as a run sees it. The only clock there is: a test that holds it decides what is late. */
export interface Clock {
  /** Wall-clock time. */
  now(): Date
  /** Milliseconds on a clock that only moves forward. */
  elapsed(): number
  /** Resolves after so many milliseconds, or rejects as soon as the signal fires. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** A signal that fires after so many milliseconds. */
  deadline(milliseconds: number): AbortSignal
}

/**
 * All of the world that a run may touch. Paths are relative to the working directory, with `/`. Nothing below the entries uses
 * `process`, `node:*` or `fetch` in any other way.
 */
export interface Host extends Clock {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The same world seen from another directory, given as an absolute path. Default: there is only this one. */
  at?(directory: string): Host
  /** The names of the directories from the root of the file system to the working directory. Default: not known. */
  readonly directory?: readonly string[]
  /** The releases of the time zone data and of ICU that the process has, such as `2026c` and `78.3`. Default: not known. */
  readonly zoneData?: { readonly tz: string; readonly icu: string }
  /** True where standard output is a terminal that shows colours. */
  readonly isTerminal: boolean
  /** True where standard error is a terminal. Default: it is none. */
  readonly isErrorTerminal?: boolean
  /** What a path is, or undefined where nothing is there. What lies behind a link is a link. */
  kindOf(path: string): Promise<EntryKind | undefined>
  /** Entries of a directory, sorted by name in code-unit order. Undefined where it cannot be read. */
  list(directory: string): Promise<readonly DirectoryEntry[] | undefined>
  /** Bytes of a regular file, at most `limit + 1`; undefined where it cannot be read. */
  read(path: string, limit: number): Promise<Uint8Array | undefined>
  /**
   * Writes a file whole or not at all, and the directories above it; no link is followed. With `was` only where the file still has the bytes
   * that were read. Throws what the system says.
   */
  write(path: string, text: string, was?: Uint8Array): Promise<void>
  /** The same for two names of one file; undefined where nothing is there. Default: the path. */
  identify?(path: string): string | undefined
  /** Told of a file of the working directory that counts with a text that git holds. Default: no one is told. */
  noteRead?(path: string): void
  /** What is masked in all that leaves the program. Default: nothing is known of the run beside the shapes of credentials. */
  readonly credentials?: CredentialMask
  readInput(limit: number): Promise<Uint8Array>
  /** Standard input and output as streams of the runtime, for a command that talks with another program. Default: there are none. */
  pipes?(): { readonly input: unknown; readonly output: unknown }
  out(text: string): void
  err(text: string): void
  /** Runs one process of git, without a shell; never throws. Code 127 where git is missing. */
  git(args: readonly string[], call?: GitCall): Promise<GitResult>
  fetch: typeof fetch
  /** Has `work` called every so many milliseconds while the process waits for something else; answers what ends that. */
  every?(milliseconds: number, work: () => void): () => void
  /** Told how many files a run is about to read, so that the runtime makes room. Default: it is not told. */
  makeRoomFor?(files: number): void
  /** Packs texts that are let go. Default: they are held. */
  packer?(): Packer
  /** Files that a review holds as a whole; of more, each is let go once its rules have run. Default: 2,000. */
  readonly mostHeld?: number
  /** Where what is worked out of files may be kept for later runs. Default: nowhere. */
  keptFiles?(): Promise<KeptFiles | undefined>
  /** Does a long calculation, so that the runtime compiles what it can. Default: the work is done as any other. */
  compilingFully?<T>(work: () => Promise<T>): Promise<T>
  /** Has `work` done before the process gives way to a request to stop; answers what takes that back. */
  onStop?(work: () => Promise<void>): () => void
}

/** Files that a run leaves for later ones of the same build, in a directory that only the user may write to. What fails is as if there were none. */
export interface KeptFiles {
  /** The build and the runtime that write them: no others read them. */
  readonly build: string
  /** Undefined where there is none, or where it has more bytes than the limit. */
  read(name: string, limit: number): Uint8Array | undefined
  write(name: string): KeptFile | undefined
}

/** A file that is written piece by piece. */
export interface KeptFile {
  append(bytes: Uint8Array): void
  /** Puts it in its place, whole. Until then the old one stays. */
  keep(): void
}

/** Files that can be looked at: those of the workspace, or of a commit. */
export type Files = Pick<Host, 'kindOf' | 'read' | 'credentials'>

/** The directory in which the process runs, or undefined where it has been removed. */
export function workingDirectory(): string | undefined {
  try {
    return process.cwd()
  } catch {
    return undefined
  }
}

/** The clock of the process. */
export const processClock: Clock = {
  now: () => new Date(),
  elapsed: () => Number(process.hrtime.bigint()) / 1e6,
  sleep: (milliseconds, signal) =>
    new Promise((resume, fail) => {
      signal?.throwIfAborted()
      const timer = setTimeout(resume, milliseconds)
      signal?.addEventListener('abort', () => {
        clearTimeout(timer)
        fail(signal.reason)
      })
    }),
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
}

/**
 * The world of a real process whose working directory is `directory`. Files are read one after the other: small files on a local disk are
 * read sooner that way than through a pool of threads, and a run starts without loading one.
 */
export function nodeHost(directory: string = process.cwd(), keptFiles?: Host['keptFiles']): Host {
  const files = fileLayer(directory)
  return {
    env: process.env,
    at: (other) => nodeHost(other, keptFiles),
    ...(keptFiles && { keptFiles }),
    directory: resolve(directory)
      .split(/[\\/]/)
      .filter((name) => name !== ''),
    zoneData: { tz: process.versions['tz'] ?? 'unknown', icu: process.versions['icu'] ?? 'unknown' },
    get isTerminal() {
      return mayBeTerminal(1) && process.stdout.isTTY === true
    },
    get isErrorTerminal() {
      return mayBeTerminal(2) && process.stderr.isTTY === true
    },
    kindOf: async (path) => files.kindOf(path),
    list: async (path) => files.list(path),
    read: async (path, limit) => files.read(path, limit),
    write: async (path, text, was) => files.write(path, text, was),
    identify: (path) => files.identify(path),
    readInput,
    pipes: () => {
      usesStreams = true
      return { input: process.stdin, output: process.stdout }
    },
    out: writerTo(1, () => process.stdout),
    err: writerTo(2, () => process.stderr),
    ...processClock,
    git: (args, call) => runGit(directory, args, call),
    fetch: (...args) => fetch(...args),
    makeRoomFor,
    packer,
    compilingFully,
    every: (milliseconds, work) => {
      const timer = setInterval(work, milliseconds).unref()
      return () => clearInterval(timer)
    },
    onStop,
  }
}

/**
 * The streams of the runtime take a twentieth of a run on one file to load: files and pipes do without them as long as they take everything.
 * A reader that has seen enough, such as `head`, ends the output and not the run.
 */
function writerTo(descriptor: 1 | 2, stream: () => NodeJS.WritableStream): (text: string) => void {
  let needsStream: boolean | undefined
  let isClosed = false
  let target: NodeJS.WritableStream | undefined
  return (text) => {
    if (isClosed) return
    let rest: Uint8Array = Buffer.from(text)
    needsStream ??= mayBeTerminal(descriptor)
    try {
      while (!needsStream && rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EAGAIN') needsStream = true
      else if (code === 'EPIPE' || code === 'EOF' || descriptor === 2) isClosed = true
      else throw error
    }
    if (isClosed || rest.length === 0) return
    usesStreams = true
    target ??= stream().on('error', () => {
      isClosed = true
    })
    target.write(rest)
  }
}

let usesStreams = false

/** False once something was left to a stream of the runtime, which may write it later. */
export function hasWrittenAll(): boolean {
  return !usesStreams
}

/** False for what surely is none: a file, a pipe, or the device that swallows everything. */
function mayBeTerminal(descriptor: 1 | 2): boolean {
  try {
    const { rdev, mode } = fstatSync(descriptor)
    const isDevice = (mode & constants.S_IFMT) === constants.S_IFCHR
    return isDevice && rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev
  } catch {
    return true
  }
}

/** The exit codes of a process that a signal has ended. */
const stopSignals = { SIGINT: 130, SIGTERM: 143 } as const
const signals = ['SIGINT', 'SIGTERM'] as const

/** What is still to be done when a signal comes. */
const lastWorks = new Set<() => Promise<void>>()

/** A signal starts everything registered, once, and the process ends when all of it is done. */
function stop(signal: keyof typeof stopSignals): void {
  const works = [...lastWorks]
  lastWorks.clear()
  if (works.length === 0) return
  void Promise.allSettled(works.map((work) => work())).then(() => process.exit(process.exitCode || stopSignals[signal]))
}

function onStop(work: () => Promise<void>): () => void {
  if (lastWorks.size === 0) for (const signal of signals) process.on(signal, stop)
  lastWorks.add(work)
  return () => {
    if (lastWorks.delete(work) && lastWorks.size === 0) for (const signal of signals) process.off(signal, stop)
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
