import type { Host } from '../host.ts'
import type { ChangedFile } from './difference.ts'
import { isPipelineName, lieWithin } from './files.ts'
import { fromRoot, type Place, seenFrom } from './place.ts'
import type { Listing, TreeEntry } from './tree.ts'
import type { Laid } from './tree-host.ts'

/** A file that someone has named although git does not track it. */
export interface NamedFile {
  readonly path: string
  readonly laid: Laid
  readonly change: ChangedFile
}

/** What git does not track of a working tree. */
export interface Untracked {
  /** Files that someone has named: all that is found in them is new. */
  readonly named: readonly NamedFile[]
  /** YAML files below the paths under review that no one has named. */
  readonly others: readonly string[]
}

/** Tells the files that git does not track. A configuration that is named counts with the change unless git ignores it, as a checkout of another repository does. */
export async function untrackedOf(
  host: Host,
  place: Place,
  paths: readonly string[],
  { tracked, untracked, config }: Listing & { readonly config: string | undefined },
): Promise<Untracked> {
  const found = untracked.flatMap((path) => (/\.ya?ml$/i.test(path) ? [seenFrom(place, path)] : []))
  const asked = config !== undefined && found.includes(config) ? [...paths, config] : paths
  const named = await namedFiles(host, place, asked, tracked)
  const others = lieWithin(paths, found).filter((path) => isPipelineName(path) && !named.some((file) => file.path === path))
  return { named, others }
}

async function namedFiles(
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
