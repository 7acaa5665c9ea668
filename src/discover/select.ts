import { OperationalError } from '../engine/errors.ts'
import type { Host } from '../host.ts'
import { pathUnder } from '../text/plain-path.ts'
import { count } from '../text/wording.ts'
import { type Candidate, type Selection, selectFiles } from './files.ts'
import { isGlob, selects } from './glob.ts'

/** Which files a configuration lets in. */
export interface PathFilter {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** The way from the directory whose paths these are to the working directory. Default: they are the same. */
  readonly home?: readonly string[]
  /** The configuration itself is no pipeline. */
  readonly files: readonly string[]
}

/** A file that a setting keeps out of the review. */
export interface LeftOut {
  readonly path: string
  /** The setting, as a part of a sentence. */
  readonly setting: string
}

export interface Chosen extends Selection {
  /** What the paths mean and the configuration does not let in. */
  readonly leftOut: readonly LeftOut[]
}

/** The files under review: what the paths mean, less what the configuration leaves out. Files that were named stay in. */
export async function selectCandidates(host: Host, asked: readonly string[], filter: PathFilter): Promise<readonly Candidate[]> {
  return (await select(host, asked, filter)).candidates
}

/** The same, with what is left out and the selectors that mean no file at all. */
export async function select(host: Host, asked: readonly string[], filter: PathFilter): Promise<Chosen> {
  const paths = asked.filter((path) => path !== '-')
  if (paths.length === 0 && asked.length > 0) return { candidates: [], idle: [], leftOut: [] }
  const { candidates: found, idle } = await selectFiles(host, paths.length > 0 ? paths : ['.'])
  const [candidates, leftOut]: [Candidate[], LeftOut[]] = [[], []]
  for (const candidate of found) {
    const setting = settingAgainst(filter, candidate.path)
    if (setting === null || (candidate.isNamed && !filter.files.includes(candidate.path))) candidates.push(candidate)
    else leftOut.push({ path: candidate.path, setting })
  }
  return { candidates, idle, leftOut }
}

/** True for a file that a configuration lets in. */
export function isLetIn(filter: Omit<PathFilter, 'files'>, path: string): boolean {
  return settingAgainst({ ...filter, files: [] }, path) === null
}

/** The setting that keeps a file out, or null for one that is let in. */
export function settingAgainst({ include, exclude, files, home = [] }: PathFilter, path: string): string | null {
  const own = pathUnder(home, path)
  if (files.includes(path)) return 'it is the configuration of the review'
  if (include.length > 0 && !include.some((pattern) => selects(pattern, own)))
    return '"include" under "paths" in the configuration'
  const pattern = exclude.find((candidate) => selects(candidate, own))
  return pattern === undefined ? null : `"exclude: ${pattern.slice(0, 100)}" under "paths" in the configuration`
}

/** True where the configuration says outright that pipelines lie at a path: a pattern of `include` that names a folder or the file. */
export function isIncluded({ include, home = [] }: Pick<PathFilter, 'include' | 'home'>, path: string): boolean {
  const own = pathUnder(home, path)
  return include.some((pattern) => namesPlace(pattern) && selects(pattern, own))
}

/** True for more than wildcards and a file name in general. */
function namesPlace(pattern: string): boolean {
  const steps = pattern.split('/').filter((step) => step !== '' && step !== '.')
  return steps.some((step, index) => !isGlob(step) || (index < steps.length - 1 && /\w/.test(step)))
}

/** Why a review of nothing is refused. `leftOut` counts the files that the configuration does not let in. */
export function nothingMatched(yamlFiles: number, leftOut: number): OperationalError {
  const hint = 'Pass the directory of your pipelines, or --allow-empty if this is expected.'
  if (yamlFiles === 0 && leftOut > 0)
    return new OperationalError(
      `Nothing to review: the configuration excludes ${leftOut === 1 ? 'the one YAML file' : `all ${leftOut} YAML files`} found.`,
      'Check "include" and "exclude" under "paths" in the configuration, or pass the file as a path.',
    )
  const found =
    yamlFiles === 1 ? 'the one YAML file found is not a pipeline' : `none of the ${yamlFiles} YAML files found is a pipeline`
  return new OperationalError(`Nothing to review: ${yamlFiles === 0 ? 'no YAML file was found' : found}.`, hint)
}

/** Why a review is refused whose selectors mean no file, before or after the change. */
export function nothingSelected(selectors: readonly string[], where: string): OperationalError {
  const named = selectors.slice(0, 5).map((selector) => `"${selector.slice(0, 100)}"`)
  const rest = selectors.length > named.length ? ` and ${count(selectors.length - named.length, 'other')}` : ''
  return new OperationalError(
    `No YAML file matches ${named.join(', ')}${rest} (${where}).`,
    'Correct the path or pattern; a folder includes everything below it.',
  )
}
