import type { Host } from '../host.ts'
import type { Checkout, NamedFile } from '../model/named-file.ts'
import { isIgnoredAt } from './files.ts'
import { gitText } from './git.ts'

/** Most names that are looked up; of the others nothing is known. */
const mostNames = 20_000

/** Most names that are not there and are looked into. */
const mostAbsent = 1000

/** Folders in which builds put what they make. */
const builtFolder = /(?:^|\/)(?:\.[^/]+|build|dist|target|out|generated|node_modules|dbt_packages)\//

/** What is there of the files that pipelines name; undefined where they name none. Git is asked only where one is not on disk. */
export async function checkoutOf(host: Host, files: readonly NamedFile[]): Promise<Checkout | undefined> {
  if (files.length === 0) return undefined
  const names = new Set(files.flatMap(({ path, instead }) => [path, ...instead.map((other) => other.path)]))
  const onDisk = new Map<string, 'file' | 'folder' | null>()
  for (const name of [...names].slice(0, mostNames)) {
    const kind = isOutside(name) ? undefined : await host.kindOf(name === '' ? '.' : name)
    onDisk.set(name, kind === undefined ? null : kind === 'file' ? 'file' : 'folder')
  }
  const isThere = ({ path }: { readonly path: string }) => typeof onDisk.get(path) === 'string'
  const absent = files.filter((file) => onDisk.has(file.path) && !isThere(file))
  const tracked = absent.length === 0 ? noFiles : await trackedFiles(host)
  const known = new Map<string, boolean>([...onDisk].flatMap(([name, kind]) => (kind === null ? [] : [[name, true] as const])))
  const homes = new Map<string, boolean>()
  for (const file of absent.slice(0, mostAbsent)) {
    const { path, home } = file
    if (isOutside(path)) {
      // Nothing is known of what lies there, but the file that was meant lies here.
      if (file.instead.some(isThere)) known.set(path, false)
      continue
    }
    // What a file includes is YAML, which is there where the file is.
    const isWhole = file.task === null || (homes.get(home) ?? (await isWholeAt(host, home, { files, onDisk, tracked })))
    if (file.task !== null) homes.set(home, isWhole)
    if (tracked.has(path)) known.set(path, true)
    else if (isWhole && !tracked.isBeyond(path) && !(await isMade(host, path))) known.set(path, false)
  }
  return { has: (path) => known.get(path) ?? (tracked.has(path) ? true : null) }
}

/** What lies outside of the working directory is not looked at. */
function isOutside(path: string): boolean {
  return path.startsWith('/') || path === '..' || path.startsWith('../')
}

/** True for what a build may make, or what git is told to leave out. */
async function isMade(host: Host, path: string): Promise<boolean> {
  return builtFolder.test(path) || (await isIgnoredAt(host, path))
}

interface Found {
  readonly files: readonly NamedFile[]
  readonly onDisk: ReadonlyMap<string, 'file' | 'folder' | null>
  readonly tracked: Tracked
}

/**
 * True where something of a project is there besides its YAML: a copy of the YAML alone, as other tools and tests have it, does not tell what the
 * repository lacks.
 */
async function isWholeAt(host: Host, home: string, { files, onDisk, tracked }: Found): Promise<boolean> {
  const own = files.filter((file) => file.home === home && file.task !== null)
  const isThere = ({ path, instead }: NamedFile) =>
    [path, ...instead.map((other) => other.path)].some((name) => onDisk.get(name) === 'file' || tracked.has(name))
  if (own.some(isThere)) return true
  const endings = new Set(own.flatMap(({ path }) => /\.\w+$/.exec(path)?.[0] ?? []))
  if (tracked.some((path) => path.startsWith(home) && endings.has(/\.\w+$/.exec(path)?.[0] ?? ''))) return true
  for (const folder of new Set(own.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))) {
    const entries = isOutside(folder) ? [] : ((await host.list(folder === '' ? '.' : folder)) ?? [])
    if (entries.some(({ name, kind }) => kind === 'file' && endings.has(/\.\w+$/.exec(name)?.[0] ?? ''))) return true
  }
  return false
}

/** The files that git tracks below the working directory. */
interface Tracked {
  /** True for a file and for a folder that holds one. */
  has(path: string): boolean
  /** True for what lies below something that is no folder here: a submodule, a link. */
  isBeyond(path: string): boolean
  some(isWanted: (path: string) => boolean): boolean
}

const noFiles: Tracked = { has: () => false, isBeyond: () => false, some: () => false }

/** Also those that a sparse checkout leaves out. None outside of a repository. */
async function trackedFiles(host: Host): Promise<Tracked> {
  const text = await gitText(host, ['ls-files', '-z', '--cached'])
  if (text === undefined) return noFiles
  const files = new Set(text.split('\0').filter((path) => path !== ''))
  const folders = new Set<string>()
  for (const file of files)
    for (let cut = file.lastIndexOf('/'); cut > 0 && !folders.has(file.slice(0, cut)); cut = file.lastIndexOf('/', cut - 1))
      folders.add(file.slice(0, cut))
  const above = (path: string) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))
  return {
    has: (path) => files.has(path) || folders.has(path),
    isBeyond: (path) => above(path).some((folder) => files.has(folder)),
    some: (isWanted) => [...files].some(isWanted),
  }
}
