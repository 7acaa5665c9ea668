import type { Host } from '../host.ts'
import type { ChangedFile } from './difference.ts'
import { isPipelineName, lieWithin } from './files.ts'
import { gitText } from './git.ts'
import { fromRoot, type Place, seenFrom } from './place.ts'
import type { TreeEntry } from './tree.ts'
import type { Laid } from './tree-host.ts'

/** A file that somebody has named although git does not track it. */
export interface NamedFile {
  readonly path: string
  readonly laid: Laid
  readonly change: ChangedFile
}

/** The files among the paths that git does not track: all of them is new. */
export async function namedFiles(
  host: Host,
  place: Place,
  paths: readonly string[],
  tracked: readonly TreeEntry[],
): Promise<readonly NamedFile[]> {
  const known = new Set(tracked.map(({ path }) => path))
  const found = paths.map(async (path) => {
    const inRepository = fromRoot(place, path)
    const kind = path === '-' || inRepository === undefined || known.has(inRepository) ? undefined : await host.kindOf(path)
    if (kind === undefined || kind === 'directory' || inRepository === undefined) return []
    const change: ChangedFile = { path: inRepository, previousPath: null, status: 'added', before: null }
    return [{ path, laid: { kind }, change }]
  })
  return (await Promise.all(found)).flat()
}

/** YAML files below the paths that git neither tracks nor ignores, without those that were named. */
export async function untrackedYaml(
  host: Host,
  place: Place,
  paths: readonly string[],
  named: readonly NamedFile[],
): Promise<readonly string[]> {
  const found = await untrackedFiles(host, place, [':(top,icase,glob)**/*.yml', ':(top,icase,glob)**/*.yaml'])
  return lieWithin(paths, found).filter((path) => isPipelineName(path) && !named.some((file) => file.path === path))
}

/** Files of any kind that git neither tracks nor ignores, by their paths from the working directory. */
export async function untrackedFiles(
  host: Host,
  place: Place,
  pathspecs: readonly string[] = [':/'],
): Promise<readonly string[]> {
  const text = await gitText(host, ['ls-files', '-z', '--others', '--exclude-standard', '--full-name', '--', ...pathspecs])
  return (text ?? '').split('\0').flatMap((path) => (path === '' ? [] : [seenFrom(place, path)]))
}
