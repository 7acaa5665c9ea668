import type { DirectoryEntry, EntryKind, GitResult, Host } from '../src/host.ts'

/** What lies at a path of the fake world: the text or bytes of a file, or something that is no file. */
export type FakeEntry = string | Uint8Array | { readonly kind: Exclude<EntryKind, 'directory'> }

export interface FakeOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly isTerminal?: boolean
  readonly input?: string | Uint8Array
  readonly today?: string
  /** Answers to git; without it git is missing. */
  readonly git?: (args: readonly string[]) => Partial<GitResult>
  /** The order in which directories are listed. Default: sorted, as the real host does. */
  readonly order?: (names: readonly string[]) => readonly string[]
  /** Paths that cannot be written, and what the system says. */
  readonly refusesWrite?: string
}

export interface FakeWorld {
  readonly host: Host
  readonly files: Map<string, FakeEntry>
  /** All that went to standard output, and to standard error. */
  out(): string
  err(): string
  /** Paths that were written, in order. */
  readonly written: string[]
}

/** A world in memory. Its clock stands still but for `elapsed`, which counts its calls. */
export function fakeWorld(entries: Readonly<Record<string, FakeEntry>>, options: FakeOptions = {}): FakeWorld {
  const files = new Map(Object.entries(entries))
  const [out, err, written]: [string[], string[], string[]] = [[], [], []]
  let ticks = 0
  const bytesAt = (path: string): Uint8Array | undefined => {
    const entry = files.get(path)
    if (typeof entry === 'string') return new TextEncoder().encode(entry)
    return entry instanceof Uint8Array ? entry : undefined
  }
  const host: Host = {
    env: options.env ?? {},
    isTerminal: options.isTerminal ?? false,
    kindOf: async (path) => kindIn(files, path),
    list: async (directory) => listIn(files, directory, options.order ?? ((names) => [...names].sort())),
    read: async (path, limit) => bytesAt(path)?.subarray(0, limit + 1),
    write: async (path, text) => {
      if (options.refusesWrite !== undefined) throw new Error(options.refusesWrite)
      written.push(path)
      files.set(path, text)
    },
    readInput: async (limit) => new TextEncoder().encode(String(options.input ?? '')).subarray(0, limit + 1),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    now: () => new Date(`${options.today ?? '2026-11-22'}T12:00:00Z`),
    elapsed: () => ticks++,
    sleep: async () => undefined,
    deadline: () => new AbortController().signal,
    git: async (args) => ({ code: options.git ? 0 : 127, stdout: new Uint8Array(), stderr: '', ...options.git?.(args) }),
    fetch: () => Promise.reject(new Error('the fake world has no network')),
  }
  return { host, files, out: () => out.join(''), err: () => err.join(''), written }
}

function kindIn(files: ReadonlyMap<string, FakeEntry>, path: string): EntryKind | undefined {
  const entry = files.get(path)
  if (entry !== undefined) return kindOfEntry(entry)
  return [...files.keys()].some((file) => file.startsWith(`${path}/`)) ? 'directory' : undefined
}

function kindOfEntry(entry: FakeEntry): EntryKind {
  return typeof entry === 'string' || entry instanceof Uint8Array ? 'file' : entry.kind
}

function listIn(
  files: ReadonlyMap<string, FakeEntry>,
  directory: string,
  order: (names: readonly string[]) => readonly string[],
): readonly DirectoryEntry[] {
  const prefix = directory === '.' ? '' : `${directory}/`
  const names = [...files.keys()].flatMap((path) =>
    path.startsWith(prefix) ? [path.slice(prefix.length).split('/')[0] ?? ''] : [],
  )
  return order([...new Set(names)]).map((name) => ({ name, kind: kindIn(files, `${prefix}${name}`) ?? 'other' }))
}
