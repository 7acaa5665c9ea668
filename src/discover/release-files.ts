import type { Files } from '../host.ts'
import type { DialectFacts } from '../model/dialect.ts'
import type { Releases } from '../model/target.ts'
import { wayToRoot } from './root.ts'

/** Most folders of a run that are looked into. */
const mostFolders = 400

/** Most bytes of one file that are read. */
const mostBytes = 2 * 1024 * 1024

/** A file of pipelines with the dialect that reads it. */
export interface PipelinePath {
  readonly path: string
  readonly dialect: DialectFacts | null
}

/** What files beside and above pipelines say of their releases, by the path of a pipeline's file and its dialect: the nearest folder that states one decides. */
export async function releasesAround(
  files: Files,
  pipelines: readonly PipelinePath[],
): Promise<(path: string, dialect: DialectFacts) => Releases | null> {
  const asked = pipelines.filter(({ dialect }) => dialect?.releaseFiles)
  if (asked.length === 0) return () => null
  const above = (await wayToRoot(files)) ?? ''
  const known = new Map<string, Releases>()
  for (const { path, dialect } of asked)
    for (const folder of foldersOf(path, above)) {
      const key = keyOf(dialect, folder)
      if (!dialect || known.has(key) || known.size >= mostFolders) continue
      known.set(key, await statedIn(files, dialect, folder))
    }
  return (path, dialect) => nearest(foldersOf(path, above).flatMap((folder) => known.get(keyOf(dialect, folder)) ?? []))
}

function keyOf(dialect: DialectFacts | null, folder: string): string {
  return `${dialect?.id} ${folder}`
}

/** The folder of a file, then those above it up to the root of the repository; each ends with `/`, the working directory is empty. */
function foldersOf(path: string, above: string): readonly string[] {
  const folders: string[] = []
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) folders.push(path.slice(0, at + 1))
  if (path.startsWith('/')) return folders
  const ups = above
    .split('/')
    .slice(0, -1)
    .map((_, level) => '../'.repeat(level + 1))
  return path.startsWith('../') ? folders : [...folders, '', ...ups]
}

async function statedIn(files: Files, dialect: DialectFacts, folder: string): Promise<Releases> {
  const texts = new Map<string, string>()
  for (const name of dialect.releaseFiles?.names ?? []) {
    const bytes = await files.read(`${folder}${name}`, mostBytes)
    if (bytes && bytes.length <= mostBytes) texts.set(name, new TextDecoder().decode(bytes))
  }
  const none: Releases = { version: null, libraryVersion: null }
  const { statedIn: places, ...said } = (texts.size > 0 && dialect.releaseFiles?.read(texts)) || none
  const whole = (place: string | undefined) => (place === undefined ? undefined : `${folder}${place}`)
  const [version, libraryVersion] = [whole(places?.version), whole(places?.libraryVersion)]
  return {
    ...said,
    statedIn: { ...(version !== undefined && { version }), ...(libraryVersion !== undefined && { libraryVersion }) },
  }
}

/** Each release from the first folder that states it. */
function nearest(all: readonly Releases[]): Releases | null {
  const one = all.find(({ version }) => version !== null)
  const other = all.find(({ libraryVersion }) => libraryVersion !== null)
  if (!one && !other) return null
  const [place, otherPlace] = [one?.statedIn?.version, other?.statedIn?.libraryVersion]
  return {
    version: one?.version ?? null,
    libraryVersion: other?.libraryVersion ?? null,
    statedIn: {
      ...(place !== undefined && { version: place }),
      ...(otherPlace !== undefined && { libraryVersion: otherPlace }),
    },
  }
}
