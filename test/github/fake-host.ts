import type { DirectoryEntry, GitResult, Host } from '../../src/host.ts'

export interface FakeWorld {
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string | undefined>>
  git?(args: readonly string[]): GitResult
}

/** A host whose world is a table. `written` is what went to standard output. */
export function fakeHost(world: FakeWorld): { readonly host: Host; readonly written: () => string } {
  const pieces: string[] = []
  const files = world.files ?? {}
  const host: Host = {
    env: world.env ?? {},
    isTerminal: false,
    kindOf: async (path) => {
      if (Object.hasOwn(files, path)) return 'file'
      return Object.keys(files).some((name) => name.startsWith(`${path}/`)) ? 'directory' : undefined
    },
    list: async (directory) => entriesOf(Object.keys(files), directory),
    read: async (path, limit) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined
      return text === undefined ? undefined : new TextEncoder().encode(text).subarray(0, limit + 1)
    },
    write: async () => {
      throw new Error('nothing is written through the host')
    },
    readInput: async () => new Uint8Array(),
    out: (text) => void pieces.push(text),
    err: (text) => void pieces.push(text),
    now: () => new Date(0),
    elapsed: () => 0,
    sleep: async () => undefined,
    deadline: () => new AbortController().signal,
    git: async (args) => world.git?.(args) ?? { code: 128, stdout: new Uint8Array(), stderr: 'not a git repository' },
    fetch: async () => {
      throw new Error('nothing is fetched through the host')
    },
  }
  return { host, written: () => pieces.join('') }
}

function entriesOf(paths: readonly string[], directory: string): readonly DirectoryEntry[] {
  const prefix = directory === '.' ? '' : `${directory}/`
  const below = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length).split('/'))
  const kinds = new Map(below.map(([name = '', ...rest]) => [name, rest.length > 0 ? ('directory' as const) : ('file' as const)]))
  return [...kinds].map(([name, kind]) => ({ name, kind })).sort((one, other) => (one.name < other.name ? -1 : 1))
}
