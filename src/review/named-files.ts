import type { Config } from '../config/config.ts'
import type { Recogniser } from '../dialects/dialect.ts'
import type { Candidate } from '../discover/files.ts'
import { isGlob } from '../discover/glob.ts'
import { standardInput } from '../discover/read-files.ts'
import { isIncluded } from '../discover/select.ts'
import type { Meant, PipelineFile } from '../discover/sort-files.ts'
import { pathUnder, plainPath } from '../text/plain-path.ts'
import type { ReviewRequest } from './request.ts'

/** What the configuration alone says: all that is known of a base. A file that it names is looked at in both states alike. */
export function meantByConfig(config: Config): Meant {
  const home = config.home ?? []
  const places = config.pipelines.map(({ match }) => match).filter((match) => /[/.]/.test(match))
  const exact = new Set([...config.include, ...places].filter((pattern) => !isGlob(pattern)).map(plainPath))
  return {
    isNamed: (path) => exact.has(pathUnder(home, path)),
    wasPipeline: () => false,
    isConfigured: (path) => isIncluded(config, path) || isIncluded({ include: places, home }, path),
    isTouched: () => false,
  }
}

/** The same with what the caller names and what the change does. */
export function meantBy(
  { paths, only, base }: ReviewRequest,
  config: Config,
  selected: readonly Candidate[],
  former: ReadonlySet<string>,
): Meant {
  const configured = meantByConfig(config)
  const named = new Set(selected.filter((candidate) => candidate.isNamed).map((candidate) => candidate.path))
  if (paths.includes('-')) named.add(standardInput)
  return {
    ...configured,
    isNamed: (path) => named.has(path) || configured.isNamed(path),
    wasPipeline: (path) => former.has(path),
    isTouched: (path) => only?.has(path) ?? base?.changed.has(path) ?? false,
  }
}

/** Paths of the files that were pipelines by what they held, and not only by where they lay. */
export function pipelinePaths(files: readonly PipelineFile<Recogniser>[]): ReadonlySet<string> {
  const held = files.filter(({ dialect, origin }) => dialect !== null || origin === 'content')
  return new Set(held.map(({ document }) => document.source.path))
}
