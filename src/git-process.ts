import { delimiter, dirname, isAbsolute, join, resolve, sep } from 'node:path'

const { lstatSync } = process.getBuiltinModule('node:fs')

export interface GitResult {
  readonly code: number
  readonly stdout: Uint8Array
  readonly stderr: string
}

/** What one call of git needs besides its arguments. */
export interface GitCall {
  /** What git reads from its standard input. Default: nothing. */
  readonly input?: string
  /** The file of the index that counts. Default: that of the repository. */
  readonly index?: string
  /** True for a call that may fetch from the remote repository. Default: nothing is fetched, not even by a partial clone. */
  readonly mayFetch?: boolean
  /** Most bytes that git may write; it is stopped at more. Default: 256 MiB. */
  readonly most?: number
}

/** Most bytes that one call may write, unless told otherwise: 256 MiB. */
const mostOutput = 256 * 1024 * 1024
const mostMilliseconds = 60_000

/**
 * Runs git without a shell on the repository of a directory. Never throws: code 127 where git is missing, 128 outside of a repository.
 *
 * The repository is the one whose `.git` lies in the directory or nearest above it. Git does not search by itself: it would take a folder of
 * the checkout that looks like a bare repository for one, and run what its configuration names.
 */
export async function runGit(directory: string, args: readonly string[], call: GitCall = {}): Promise<GitResult> {
  const { execFile } = process.getBuiltinModule('node:child_process')
  return new Promise((settle) => {
    const options = {
      cwd: directory,
      encoding: 'buffer' as const,
      maxBuffer: call.most ?? mostOutput,
      timeout: mostMilliseconds,
      env: environmentOf(directory, call),
    }
    const child = execFile('git', [...settingsFor(call), ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 127
      settle({ code, stdout, stderr: stderr.toString() })
    })
    // A process that ends before it has read everything says so by its code.
    child.stdin?.on('error', () => {}).end(call.input ?? '')
  })
}

/** Nothing that the checkout or the user has configured may start a program or change an answer. */
const settings = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.quotePath', 'false'],
  ['core.attributesFile', '/dev/null'],
  ['core.excludesFile', '/dev/null'],
  ['core.alternateRefsCommand', 'true'],
  ['core.askPass', 'true'],
  ['core.gitProxy', ''],
  ['core.useReplaceRefs', 'false'],
  ['credential.helper', ''],
  ['diff.renameLimit', '0'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['protocol.allow', 'never'],
] as const

function settingsFor({ mayFetch = false }: GitCall): readonly string[] {
  const given = settings.filter(([name]) => !(mayFetch && name === 'protocol.allow'))
  return [...given.flatMap(([name, value]) => ['-c', `${name}=${value}`]), '--no-pager']
}

/** The environment without the variables by which a user steers git, and with those that keep it from starting anything. */
function environmentOf(directory: string, { index, mayFetch = false }: GitCall): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|SSH_ASKPASS|LANGUAGE$|PATH$)/i.test(name))
  const home = repositoryAbove(directory) ?? resolve(directory)
  return {
    ...Object.fromEntries(others),
    PATH: foldersOutside(home),
    GIT_DIR: join(home, '.git'),
    GIT_WORK_TREE: home,
    // Of a fetch, the machine's own settings hold: proxies and certificates.
    ...(!mayFetch && { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_SYSTEM: '/dev/null', GIT_CONFIG_GLOBAL: '/dev/null' }),
    GIT_ATTR_NOSYSTEM: '1',
    GIT_ALLOW_PROTOCOL: mayFetch ? 'file:https:http:ssh' : 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: 'true',
    GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
    GIT_PAGER: 'cat',
    LC_ALL: 'C',
    ...(index !== undefined && { GIT_INDEX_FILE: index }),
  }
}

/** Where programs are looked for, without the folders of the checkout. */
function foldersOutside(home: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.filter((folder) => isAbsolute(folder) && !`${resolve(folder)}${sep}`.startsWith(`${home}${sep}`)).join(delimiter)
}

/** The directory whose `.git` is that of the repository around a directory; undefined where there is none. */
function repositoryAbove(directory: string): string | undefined {
  let at = resolve(directory)
  for (;;) {
    if (holdsRepository(join(at, '.git'))) return at
    const above = dirname(at)
    if (above === at) return undefined
    at = above
  }
}

/** A file names the repository of a linked working tree or a submodule; an empty folder is none. */
function holdsRepository(path: string): boolean {
  const kindOf = (name: string) => lstatSync(name, { throwIfNoEntry: false })
  try {
    const entry = kindOf(path)
    return entry?.isFile() === true || (entry !== undefined && kindOf(join(path, 'HEAD')) !== undefined)
  } catch {
    return false
  }
}
