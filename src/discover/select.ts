import { OperationalError } from '../core/errors.ts'
import { pathUnder } from '../core/plain-path.ts'
import type { Host } from '../host.ts'
import { type Candidate, type Selection, selectFiles } from './files.ts'
import { globMatches } from './glob.ts'

/** Which files a configuration lets in. */
export interface PathFilter {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** The way from the directory whose paths these are to the working directory. Default: they are the same. */
  readonly home?: readonly string[]
  /** The configuration itself is no pipeline. */
  readonly files: readonly string[]
}

/** The files under review: what the paths mean, less what the configuration leaves out. Files that were named stay in. */
export async function selectCandidates(host: Host, asked: readonly string[], filter: PathFilter): Promise<readonly Candidate[]> {
  return (await select(host, asked, filter)).candidates
}

/** The same, with the patterns that mean no file at all. */
export async function select(host: Host, asked: readonly string[], filter: PathFilter): Promise<Selection> {
  const paths = asked.filter((path) => path !== '-')
  if (paths.length === 0 && asked.length > 0) return { candidates: [], idle: [] }
  const { candidates, idle } = await selectFiles(host, paths.length > 0 ? paths : ['.'])
  const isWanted = ({ path, isNamed }: Candidate) => isNamed || isLetIn(filter, path)
  return { candidates: candidates.filter((candidate) => !filter.files.includes(candidate.path) && isWanted(candidate)), idle }
}

/** True for a file that a configuration lets in. */
export function isLetIn({ include, exclude, home = [] }: Omit<PathFilter, 'files'>, path: string): boolean {
  const own = pathUnder(home, path)
  const isNamedIn = (globs: readonly string[]) => globs.some((glob) => globMatches(glob, own))
  return (include.length === 0 || isNamedIn(include)) && !isNamedIn(exclude)
}

/** Why a review of nothing is refused. `leftOut` counts the files that the configuration does not let in. */
export function nothingMatched(yamlFiles: number, leftOut: number): OperationalError {
  const hint = 'Name the directory of your pipelines, or pass --allow-empty where that is expected.'
  if (yamlFiles === 0 && leftOut > 0)
    return new OperationalError(
      `Nothing to review: the configuration leaves out ${leftOut === 1 ? 'the one YAML file' : `all ${leftOut} YAML files`} found.`,
      'Look at "include" and "exclude" under "paths" in the configuration, or name a file outright.',
    )
  const found =
    yamlFiles === 1 ? 'the one YAML file found is no pipeline' : `none of the ${yamlFiles} YAML files found is a pipeline`
  return new OperationalError(`Nothing to review: ${yamlFiles === 0 ? 'no YAML file was found' : found}.`, hint)
}
