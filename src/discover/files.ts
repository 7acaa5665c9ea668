import type { Ignore } from 'ignore'
import { OperationalError } from '../engine/errors.ts'
import type { EntryKind, Host } from '../host.ts'
import { plainPath } from '../text/plain-path.ts'
import { fixedPartOf, isGlob, selects } from './glob.ts'

/** A file that may be a pipeline. */
export interface Candidate {
  readonly path: string
  readonly kind: EntryKind
  /** True where the caller named this very file. */
  readonly isNamed: boolean
}

export interface Selection {
  /** Sorted by path; no path twice. */
  readonly candidates: readonly Candidate[]
  /** Patterns and folders that mean no file. */
  readonly idle: readonly string[]
}

/** Never looked into: version control and installed packages. */
const closedDirectories: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules'])
const yamlName = /\.ya?ml$/i
/** Most files and directories a walk may meet before it gives up; far above any repository that holds pipelines. */
const mostEntries = 1_000_000

/**
 * The YAML files that a list of files, directories and globs means. `.gitignore` files are respected on the way; a file that is named
 * outright is taken whatever they say. Throws OperationalError for a file that is not there, and where no path of the list is.
 */
export async function selectFiles(host: Host, paths: readonly string[]): Promise<Selection> {
  const found = new Map<string, Candidate>()
  const idle: string[] = []
  const add = (candidate: Candidate) => {
    if (candidate.isNamed || !found.has(candidate.path)) found.set(candidate.path, candidate)
  }
  if (paths.includes('')) throw new OperationalError('A path is empty.', 'Pass a file or a directory, such as . for this one.')
  for (const path of paths.map(tidy)) {
    const kind = path === '.' ? 'directory' : await host.kindOf(path)
    if (kind === 'directory') for await (const candidate of walk(host, path)) add(candidate)
    else if (kind !== undefined) add({ path, kind, isNamed: true })
    else if (isGlob(path)) {
      if (!(await addMatches(host, path, add))) idle.push(path)
    } else if (yamlName.test(path) || paths.length === 1) throw absent(path)
    else idle.push(path)
  }
  if (idle.length === paths.length && idle.every((path) => !isGlob(path)) && idle[0] !== undefined) throw absent(idle[0])
  return { candidates: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), idle }
}

function absent(path: string): OperationalError {
  return new OperationalError(
    `File or directory "${path.slice(0, 200)}" does not exist.`,
    'Check the spelling; paths are relative to the working directory.',
  )
}

/** True for a name under which a file would be looked at: YAML, and in no folder of installed packages or version control. */
export function isPipelineName(path: string): boolean {
  return yamlName.test(path) && !path.split('/').some((step) => closedDirectories.has(step))
}

/** Of files that may be gone, those that a list of directories and patterns would mean. */
export function lieWithin(paths: readonly string[], files: readonly string[]): readonly string[] {
  const asked = paths.map(tidy)
  return files.filter((file) =>
    asked.some((path) => (path === '.' && !file.startsWith('../')) || file.startsWith(`${path}/`) || selects(path, file)),
  )
}

/** False where the pattern means no file. */
async function addMatches(host: Host, pattern: string, add: (candidate: Candidate) => void): Promise<boolean> {
  let isUseful = false
  for await (const candidate of walk(host, fixedPartOf(pattern))) {
    const { path, kind } = candidate
    const isMeant = kind === 'directory' ? (await host.kindOf(path)) === 'directory' : selects(pattern, path)
    if (!isMeant) continue
    isUseful = true
    add(candidate)
  }
  return isUseful
}

/** `./a//b/` is `a/b`. Absolute paths stay absolute. */
function tidy(path: string): string {
  return plainPath(path) || '.'
}

interface Filter {
  readonly directory: string
  readonly rules: Ignore
}

/** Every YAML file below a directory, and every directory that cannot be read, with links and special files named but not followed. */
async function* walk(host: Host, root: string): AsyncGenerator<Candidate> {
  const pending: { directory: string; filters: readonly Filter[] }[] = [
    { directory: root, filters: await filtersAbove(host, root) },
  ]
  let met = 0
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { directory } = next
    const entries = await host.list(directory)
    if (!entries) {
      yield { path: directory, kind: 'directory', isNamed: directory === root }
      continue
    }
    met += entries.length
    if (met > mostEntries)
      throw new OperationalError('The directory has more than a million entries.', 'Pass the directory of the pipelines.')
    const own = entries.some((entry) => entry.name === '.gitignore' && entry.kind === 'file')
      ? await filterIn(host, directory)
      : undefined
    const filters = own ? [...next.filters, own] : next.filters
    for (const entry of entries) {
      const path = directory === '.' ? entry.name : `${directory}/${entry.name}`
      const isDirectory = entry.kind === 'directory'
      if (isIgnored(filters, path, isDirectory)) continue
      if (isDirectory && !closedDirectories.has(entry.name)) pending.push({ directory: path, filters })
      else if (!isDirectory && yamlName.test(entry.name)) yield { path, kind: entry.kind, isNamed: false }
    }
  }
}

/** True for a file, there or not, that a `.gitignore` names, or whose folder one names. */
export async function isIgnoredAt(host: Host, path: string): Promise<boolean> {
  const directory = path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.'
  const own = directory === '.' ? undefined : await filterIn(host, directory)
  const filters = [...(directory === '.' ? [await filterIn(host, '.')] : await filtersAbove(host, directory)), own]
  return isIgnored(
    filters.filter((filter) => filter !== undefined),
    path,
    false,
  )
}

/** The `.gitignore` files between the working directory and a directory below it. */
async function filtersAbove(host: Host, directory: string): Promise<readonly Filter[]> {
  if (directory === '.' || directory.startsWith('/') || directory.startsWith('..')) return []
  const steps = directory.split('/')
  const above = ['.', ...steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1).join('/'))]
  const filters = await Promise.all(above.map((path) => filterIn(host, path)))
  return filters.filter((filter) => filter !== undefined)
}

async function filterIn(host: Host, directory: string): Promise<Filter | undefined> {
  const bytes = await host.read(directory === '.' ? '.gitignore' : `${directory}/.gitignore`, 1 << 20)
  if (!bytes) return undefined
  const { default: ignore } = await import('ignore')
  const patterns = new TextDecoder().decode(bytes).split('\n').slice(0, mostPatterns)
  return { directory, rules: ignore().add(patterns.filter(isQuick)) }
}

/** Matching takes time that grows with the stars of a pattern: what no one writes is passed over. */
function isQuick(pattern: string): boolean {
  const runs = pattern.match(/\*+/g) ?? []
  return runs.length <= 6 && runs.filter((run) => run.length > 1).length <= 3
}

const mostPatterns = 5000

/** The deepest `.gitignore` that says anything decides. */
function isIgnored(filters: readonly Filter[], path: string, isDirectory: boolean): boolean {
  for (const { directory, rules } of filters.toReversed()) {
    const below = directory === '.' ? path : path.slice(directory.length + 1)
    const verdict = rules.test(isDirectory ? `${below}/` : below)
    if (verdict.ignored) return true
    if (verdict.unignored) return false
  }
  return false
}
