import type { EntryKind, Host } from '../host.ts'

/** What stands at a path: the bytes of a file, or only its kind where they are read from disk or is not available. */
export interface Laid {
  readonly kind: EntryKind
  readonly bytes?: Uint8Array | undefined
}

/** What is under review, by the paths from the working directory. */
export interface Tree {
  readonly files: ReadonlyMap<string, Laid>
  /** True for a path that must not be read although it lies on disk: it is no part of what is reviewed. */
  isHidden(path: string): boolean
  /** True for a directory of the repository: it holds what the tree says, and nothing else. */
  isInside(directory: string): boolean
}

/** A host whose files are those of a tree. What the tree does not have is read as it lies on disk, but never listed. */
export function treeHost(host: Host, tree: Tree): Host {
  const directories = directoriesOf(tree.files)
  return {
    ...host,
    kindOf: async (path) => {
      const known = tree.files.get(path)?.kind ?? (directories.has(path) ? 'directory' : undefined)
      return known ?? (tree.isHidden(path) ? undefined : host.kindOf(path))
    },
    read: async (path, limit) => {
      const laid = tree.files.get(path)
      if (laid?.bytes) return laid.bytes.subarray(0, limit + 1)
      if (laid ? laid.kind !== 'file' : tree.isHidden(path)) return undefined
      return host.read(path, limit)
    },
    list: async (directory) => {
      const names = directories.get(directory)
      if (!names && tree.isInside(directory)) return []
      // A submodule that is not checked out has no folder where it was only staged.
      if (!names) return (await host.list(directory)) ?? (tree.files.has(directory) ? [] : undefined)
      return [...names].map(([name, kind]) => ({ name, kind })).sort((one, other) => (one.name < other.name ? -1 : 1))
    },
  }
}

/** The names in each directory that leads to a file. */
function directoriesOf(files: Tree['files']): ReadonlyMap<string, ReadonlyMap<string, EntryKind>> {
  const directories = new Map<string, Map<string, EntryKind>>()
  const add = (path: string, kind: EntryKind): void => {
    const cut = path.lastIndexOf('/')
    const [parent, name] = cut === -1 ? ['.', path] : [path.slice(0, cut), path.slice(cut + 1)]
    if (name === '..' || path === '.') return
    const names = directories.get(parent)
    if (names) names.set(name, kind)
    else {
      directories.set(parent, new Map([[name, kind]]))
      if (parent !== '.') add(parent, 'directory')
    }
  }
  for (const [path, { kind }] of files) add(path, kind)
  return directories
}
