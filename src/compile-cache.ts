import { dirname, isAbsolute, join } from 'node:path'

/** Below the user's directory for caches, which, unlike that for temporary files, no one else may write to. */
const folder = 'pipeline-review'

/**
 * Lets the runtime keep what it compiles of the modules that are loaded from here on (about 2 MB for each version of it), so that later runs
 * start in two thirds of the time. Nothing happens without a directory to keep it in, before Node 22.8, and when the sources are run, which
 * are hundreds of files. Switched off by `NODE_DISABLE_COMPILE_CACHE=1`, moved by `NODE_COMPILE_CACHE`. The action does not use it: runners start without one.
 */
export function keepCompiled(env: Readonly<Record<string, string | undefined>>): void {
  const isBundle = !import.meta.url.endsWith('.ts')
  const { enableCompileCache, constants } = process.getBuiltinModule('node:module')
  const directory = cacheDirectory(env)
  if (!isBundle || !enableCompileCache || directory === undefined || !isOurs(directory)) return
  const { ENABLED, ALREADY_ENABLED } = constants.compileCacheStatus
  const { status } = enableCompileCache(directory)
  // Only what is compiled when a module is loaded is kept: without this, functions are compiled at their first call.
  if (status === ENABLED || status === ALREADY_ENABLED) process.getBuiltinModule('node:v8').setFlagsFromString('--no-lazy')
}

/** Where compiled code is kept: an absolute path, so that no directory under review can pass for it. Undefined where the environment names none. */
export function cacheDirectory(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const [base] = [env['XDG_CACHE_HOME'], env['LOCALAPPDATA'], env['HOME'] && join(env['HOME'], '.cache')].filter(
    (candidate) => candidate !== undefined && isAbsolute(candidate),
  )
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
