import type { Host } from '../host.ts'

/** A world in which open texts stand for the files that they will be saved to. Nothing is written, printed, started or asked in it. */
export function overlaid(host: Host, texts: () => ReadonlyMap<string, string>): Host {
  const encoder = new TextEncoder()
  return {
    ...host,
    isTerminal: false,
    isErrorTerminal: false,
    kindOf: async (path) => (await host.kindOf(path)) ?? (texts().has(path) ? 'file' : undefined),
    list: async (directory) => withOpen(await host.list(directory), directory, texts()),
    read: async (path, limit) => {
      const text = texts().get(path)
      return text === undefined ? host.read(path, limit) : encoder.encode(text).subarray(0, limit + 1)
    },
    write: async () => {
      throw new Error('the language server writes no file')
    },
    readInput: async () => new Uint8Array(),
    out: () => {},
    err: () => {},
    git: async () => ({ code: 127, stdout: new Uint8Array(), stderr: '' }),
    fetch: async () => {
      throw new Error('the language server asks no service')
    },
  }
}

/** Files that are open and not saved yet lie in their directories, too. */
function withOpen(
  entries: Awaited<ReturnType<Host['list']>>,
  directory: string,
  texts: ReadonlyMap<string, string>,
): Awaited<ReturnType<Host['list']>> {
  const prefix = directory === '.' ? '' : `${directory}/`
  const known = new Set(entries?.map(({ name }) => name))
  const names = [...texts.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))
  const added = names.filter((name) => !name.includes('/') && !known.has(name)).map((name) => ({ name, kind: 'file' as const }))
  if (added.length === 0) return entries
  return [...(entries ?? []), ...added].sort((one, other) => (one.name < other.name ? -1 : 1))
}
