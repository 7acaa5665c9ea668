import { dirname, isAbsolute, join, sep } from 'node:path'
import { startFromCompiled } from './compiled-chunks.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Below the user's directory for caches, which, unlike that for temporary files, no one else may write to. */
const folder = 'pipeline-review'

/** A word that the bundler replaces by the hash of the bundle, so that no build starts from the code of another. */
const build = '__BUILD__'

/**
 * Lets later runs of a command start from the functions that this one compiles (about 2 MB for each build, command and version of the runtime):
 * they take two thirds of the time. Answers what to do at the end of the run. Nothing happens without a directory to keep it in, and when the
 * sources are run, which are hundreds of files. Switched off by `NODE_DISABLE_COMPILE_CACHE=1`, moved by `NODE_COMPILE_CACHE`. The action does
 * not use it: runners start without one.
 *
 * A run on several files calls many more functions than one on a single file: they are kept apart, and a run starts from those of runs like the
 * last one.
 */
export function keepCompiled(env: Environment, command = '', hasReadSeveral = () => false): (() => void) | undefined {
  const directory = directoryInUse(env)
  if (directory === undefined) return undefined
  const name = [build, process.version, process.arch, /^[a-z]+$/.test(command) ? command : 'check'].join('-')
  const [one, several] = [join(directory, name), join(directory, `${name}-several`)]
  const started = wasLast(several) ? several : one
  const keep = startFromCompiled({ bundle: import.meta.dirname, folder: started })
  return () => {
    const ended = hasReadSeveral() ? several : one
    const isKept = ended === started || isThere(ended) ? keep() : keep(ended)
    if (ended !== started) markLast(several, ended === several)
    if (isKept) prune(directory)
  }
}

/** Where runs of this build leave what they have worked out of files; undefined where nothing may be kept. Switched off and moved as compiled code is. */
export function directoryOfSummaries(env: Environment): { readonly directory: string; readonly build: string } | undefined {
  const above = directoryInUse(env)
  const directory = above && join(above, summaries)
  return directory !== undefined && isOurs(directory)
    ? { directory, build: [build, process.version, process.arch].join('-') }
    : undefined
}

/** The directory for caches where it may be used: not by sources, and not where it is switched off, others may write, or a checkout may bring files. */
function directoryInUse(env: Environment): string | undefined {
  const directory = env['NODE_DISABLE_COMPILE_CACHE'] === '1' ? undefined : cacheDirectory(env)
  if (import.meta.filename.endsWith('.ts') || directory === undefined || !isOurs(directory)) return undefined
  return isInCheckout(directory, () => process.cwd()) ? undefined : directory
}

/**
 * True for a directory of the checkout under review, such as one in the working directory of a CI job: a pull request may bring files there. The
 * checkout is the outermost one around the working directory.
 */
export function isInCheckout(directory: string, workingDirectory: () => string): boolean {
  const { existsSync, realpathSync } = process.getBuiltinModule('node:fs')
  try {
    const place = realpathSync(directory)
    const isAround = (path: string) => place === path || place.startsWith(path.endsWith(sep) ? path : path + sep)
    let path = realpathSync(workingDirectory())
    if (isAround(path)) return true
    for (; dirname(path) !== path; path = dirname(path)) if (isAround(path) && existsSync(join(path, '.git'))) return true
    return false
  } catch {
    return true
  }
}

/** In the folder of runs on several files while the last run was one of them. */
const mark = 'last'

function wasLast(folder: string): boolean {
  return isThere(join(folder, mark))
}

function isThere(path: string): boolean {
  return process.getBuiltinModule('node:fs').existsSync(path)
}

/** What cannot be written is not known to the next run. */
function markLast(folder: string, isLast: boolean): void {
  const { rmSync, writeFileSync } = process.getBuiltinModule('node:fs')
  try {
    if (isLast) writeFileSync(join(folder, mark), '', { mode: 0o600 })
    else rmSync(join(folder, mark), { force: true })
  } catch {}
}

/** Where compiled code is kept: an absolute path, so that no directory under review can pass for it. Undefined where the environment names none. */
export function cacheDirectory(env: Environment): string | undefined {
  const [base] = [
    env['NODE_COMPILE_CACHE'],
    env['XDG_CACHE_HOME'],
    env['LOCALAPPDATA'],
    env['HOME'] && join(env['HOME'], '.cache'),
  ].filter((candidate) => candidate !== undefined && isAbsolute(candidate))
  return base && join(base, folder)
}

/**
 * True for a directory that is there, or could be made, and that only we may write to: what lies in it is run. Made one step at a time,
 * because where a step is refused as if its parent were missing (`/proc`), Node's own recursion never ends.
 */
export function isOurs(directory: string): boolean {
  const { existsSync, mkdirSync, statSync } = process.getBuiltinModule('node:fs')
  try {
    for (const path of [dirname(directory), directory]) if (!existsSync(path)) mkdirSync(path, { mode: 0o700 })
    const entry = statSync(directory)
    const isShared = process.getuid !== undefined && (entry.uid !== process.getuid() || (entry.mode & 0o022) !== 0)
    return entry.isDirectory() && !isShared
  } catch {
    return false
  }
}

const summaries = 'summaries'

/** Builds, commands and versions of the runtime that are kept: each has about 2 MB. */
const mostFolders = 24

/** Removes the folders that were written first. */
export function prune(directory: string): void {
  const { readdirSync, rmSync, statSync } = process.getBuiltinModule('node:fs')
  try {
    const folders = readdirSync(directory).flatMap((name) => (name === summaries ? [] : join(directory, name)))
    const ages = new Map(folders.map((path) => [path, statSync(path).mtimeMs]))
    folders.sort((one, other) => (ages.get(other) ?? 0) - (ages.get(one) ?? 0))
    for (const path of folders.slice(mostFolders)) rmSync(path, { recursive: true, force: true })
  } catch {}
}
