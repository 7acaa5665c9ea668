import type { Files } from '../host.ts'
import { plainPath } from '../text/plain-path.ts'
import type { ChangedFile } from './difference.ts'
import type { TreeEntry } from './tree.ts'
import type { Laid } from './tree-host.ts'

/** What a change puts in the place of a folder: git has no files of this repository below it. */
export interface StandIn {
  readonly path: string
  readonly kind: 'submodule' | 'link'
}

const yamlName = /\.ya?ml$/i

/**
 * The submodules and links that a change brings or moves, by their paths in the repository. One with a YAML name is looked at as any other
 * file. A link to a folder that git tracks hides nothing. `disk` is asked where the source of the change does not know what a path is.
 */
export async function standInsOf(files: readonly ChangedFile[], { disk, tracked, contents }: Known): Promise<readonly StandIn[]> {
  const found = await noFilesIn(files, disk)
  const folders = foldersOf(found.some(({ kind }) => kind === 'link') ? tracked : [])
  return found.flatMap(({ file: { path, after }, kind }): readonly StandIn[] => {
    if (kind !== 'link') return [{ path, kind: 'submodule' }]
    return after && leadsTo(folders, path, contents.get(after.blob)) ? [] : [{ path, kind }]
  })
}

/** Which of the changed files are none, and have no YAML name: git lists a submodule or a link to a folder as a file. */
export async function noFilesIn(files: readonly ChangedFile[], disk: Known['disk']) {
  const present = files.filter(({ path, status }) => status !== 'removed' && !yamlName.test(path))
  const found = present.map(async (file) => ({ file, kind: file.after ? file.after.kind : await disk.kindOf(file.path) }))
  return (await Promise.all(found)).filter(({ kind }) => kind !== 'file' && kind !== undefined)
}

interface Known {
  readonly disk: Pick<Files, 'kindOf'>
  /** Everything that git tracks. */
  readonly tracked: readonly TreeEntry[]
  readonly contents: ReadonlyMap<string, Uint8Array>
}

/** The contents that tell where the links of a change lead. */
export function addressesIn(files: readonly ChangedFile[]): readonly string[] {
  return files.flatMap(({ path, after }) => (after?.kind === 'link' && !yamlName.test(path) ? [after.blob] : []))
}

/** True where a link leads to a folder of which git tracks the files: they are reviewed where they are. */
function leadsTo(folders: ReadonlySet<string>, path: string, address: Uint8Array | undefined): boolean {
  const target = address && new TextDecoder().decode(address)
  return target !== undefined && !target.startsWith('/') && folders.has(plainPath(`${path}/../${target}`))
}

/** Every folder above a tracked file. */
function foldersOf(tracked: readonly TreeEntry[]): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const { path, kind } of tracked)
    for (let cut = path.lastIndexOf('/'); kind === 'file' && cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const folder = path.slice(0, cut)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  return folders
}

/** The stand-ins as what lies at their paths: a submodule is a directory whose files are those on disk. */
export function laidStandIns(standIns: readonly StandIn[]): readonly (readonly [string, Laid])[] {
  return standIns.map(({ path, kind }) => [path, { kind: kind === 'link' ? 'link' : 'directory' }])
}

/** True for a directory that lies in a submodule of the change. */
export function isInSubmodule(standIns: readonly StandIn[], directory: string): boolean {
  return standIns.some(({ path, kind }) => kind === 'submodule' && `${directory}/`.startsWith(`${path}/`))
}
