import type { Files, Host } from '../host.ts'
import type { DialectFacts } from '../model/dialect.ts'
import type { Program, Releases } from '../model/target.ts'
import { wayToRoot } from './root.ts'

/** Most folders of a run that are looked into. */
const mostFolders = 400

/** Most bytes of one file that are read. */
const mostBytes = 2 * 1024 * 1024

/** Most programs of a folder, and most bytes of one: of a folder with more nothing is known. */
const mostPrograms = 200
const mostProgramBytes = 64 * 1024

/** Where files are read and folders are listed. */
type Folders = Files & Pick<Host, 'list'>

/** A file of pipelines with the dialect that reads it. */
export interface PipelinePath {
  readonly path: string
  readonly dialect: DialectFacts | null
}

/** What files beside and above pipelines say of their releases, by the path of a pipeline's file and its dialect: the nearest folder that states one decides. */
export async function releasesAround(
  files: Folders,
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

async function statedIn(files: Folders, dialect: DialectFacts, folder: string): Promise<Releases> {
  const programs = await programsIn(files, dialect, folder)
  const texts = new Map((programs ?? []).map(({ path, text }) => [path.slice(folder.length), text]))
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
    ...(programs && { programs }),
    statedIn: { ...(version !== undefined && { version }), ...(libraryVersion !== undefined && { libraryVersion }) },
  }
}

/** The programs of a folder that may load pipelines; null where there are too many. */
async function programsIn(files: Folders, dialect: DialectFacts, folder: string): Promise<readonly Program[] | null> {
  const wanted = dialect.releaseFiles?.programs
  const entries = wanted ? ((await files.list(folder === '' ? '.' : folder.slice(0, -1))) ?? []) : []
  const names = entries.flatMap(({ name, kind }) => (kind === 'file' ? [name] : [])).sort()
  const own = names.filter((name) => wanted && name.endsWith(wanted.ending))
  if (own.length > mostPrograms) return null
  const found: Program[] = []
  for (const name of own) {
    const bytes = await files.read(`${folder}${name}`, mostProgramBytes)
    const text = bytes && bytes.length <= mostProgramBytes ? new TextDecoder().decode(bytes) : ''
    if (wanted && text.includes(wanted.word)) found.push({ path: `${folder}${name}`, text, beside: new Set(names) })
  }
  return found
}

/** Each release from the first folder that states it; the programs of all folders. */
function nearest(all: readonly Releases[]): Releases | null {
  const isKnown = all.every(({ programs }) => programs !== undefined)
  const programs = isKnown ? all.flatMap((one) => one.programs ?? []) : []
  const one = all.find(({ version }) => version !== null)
  const other = all.find(({ libraryVersion }) => libraryVersion !== null)
  if (!one && !other && programs.length === 0) return null
  const [place, otherPlace] = [one?.statedIn?.version, other?.statedIn?.libraryVersion]
  return {
    version: one?.version ?? null,
    libraryVersion: other?.libraryVersion ?? null,
    ...(isKnown && { programs }),
    statedIn: {
      ...(place !== undefined && { version: place }),
      ...(otherPlace !== undefined && { libraryVersion: otherPlace }),
    },
  }
}
