import type { Host } from '../host.ts'
import { nameOfUntitled, pathBelow, pathOfUri } from './uris.ts'
import { type Workspace, workspaceAt } from './workspace.ts'

/** A file in its workspace. */
export interface Home {
  readonly workspace: Workspace
  readonly path: string
}

/** The folders that an editor has open, and a workspace of its own for each open file outside of them. */
export interface Folders {
  add(uri: string): void
  remove(uri: string): void
  /** Where a file belongs; the same answer for the same address. */
  homeOf(uri: string): Home
  /** Forgets a file that is not open any more. */
  forget(uri: string): void
  all(): readonly Workspace[]
}

/** Most folders that are looked after. */
const mostFolders = 50

export function foldersOn(host: Host): Folders {
  const folders = new Map<string, Workspace>()
  const alone = new Map<string, Workspace>()
  const at = (directory: string) => host.at?.(directory) ?? host
  return {
    add(uri) {
      const directory = pathOfUri(uri)?.replace(/(?<=.)\/$/, '')
      if (directory !== undefined && !folders.has(directory) && folders.size < mostFolders)
        folders.set(directory, workspaceAt(at(directory), directory, ['.']))
    },
    remove(uri) {
      folders.delete(pathOfUri(uri)?.replace(/(?<=.)\/$/, '') ?? '')
    },
    homeOf(uri) {
      const path = pathOfUri(uri)
      const within =
        path === undefined
          ? []
          : [...folders].flatMap(([directory, workspace]) => {
              const below = pathBelow(directory, path)
              return below === undefined ? [] : [{ workspace, path: below }]
            })
      const [nearest] = within.sort((one, other) => one.path.length - other.path.length)
      return nearest ?? aloneAt(uri, path)
    },
    forget(uri) {
      alone.delete(uri)
    },
    all: () => [...folders.values(), ...alone.values()],
  }

  /** An unsaved text is judged by the configuration of the first folder; a file elsewhere by the one that lies there. */
  function aloneAt(uri: string, path: string | undefined): Home {
    const slash = path?.lastIndexOf('/') ?? -1
    const name = path === undefined ? nameOfUntitled(uri) : path.slice(slash + 1)
    const known = alone.get(uri)
    if (known) return { workspace: known, path: name }
    const [first = (host.directory ?? []).map((step) => `/${step}`).join('') || '/'] = folders.keys()
    const directory = path === undefined ? first : path.slice(0, slash) || '/'
    const workspace = workspaceAt(at(directory), directory, [name])
    alone.set(uri, workspace)
    return { workspace, path: name }
  }
}
