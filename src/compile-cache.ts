import { isAbsolute, join } from 'node:path'

/** Below the user's directory for caches, which, unlike that for temporary files, nobody else may write to. */
const folder = 'pipeline-review'

/**
 * Lets the runtime keep what it compiles of the modules that are loaded from here on (about 2 MB for each version of it), so that later runs
 * start in two thirds of the time. Without a directory to keep it in, and before Node 22.8, nothing happens,
 * nor when the sources are run, which are hundreds of files. Switched off by
 * `NODE_DISABLE_COMPILE_CACHE=1`, moved by `NODE_COMPILE_CACHE`. The action does not use it: runners start without one.
 */
export function keepCompiled(env: Readonly<Record<string, string | undefined>>): void {
  const isBundle = !import.meta.url.endsWith('.ts')
  const { enableCompileCache, constants } = process.getBuiltinModule('node:module')
  const directory = cacheDirectory(env)
  if (!isBundle || !enableCompileCache || directory === undefined) return
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
