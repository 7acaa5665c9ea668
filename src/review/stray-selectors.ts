import type { Config } from '../config/config.ts'
import { lieWithin } from '../discover/files.ts'
import { selects } from '../discover/glob.ts'
import { nothingSelected } from '../discover/select.ts'
import { pathUnder } from '../text/plain-path.ts'
import { quoted } from '../text/quote.ts'
import type { ReviewRequest } from './request.ts'

/**
 * Sentences about selectors that mean no file, before or after the change: with a slip, one would review nothing for ever. Throws
 * OperationalError where no selector means a file and the caller relies on them.
 */
export function straySelectors(
  request: ReviewRequest,
  config: Config,
  { idle, found }: { readonly idle: readonly string[]; readonly found: readonly string[] },
): readonly string[] {
  const gone = request.base ? [...request.base.removed, ...request.base.changed.values()].filter((name) => name !== null) : []
  const lost = idle.filter((selector) => lieWithin([selector], gone).length === 0)
  const all = [...found, ...gone]
  const seen = all.map((path) => pathUnder(config.home ?? [], path))
  const include = config.include.filter((pattern) => !seen.some((path) => selects(pattern, path)))
  const isRefused = (stray: readonly string[], selectors: readonly string[]) =>
    request.mustMatch === true && stray.length > 0 && stray.length === selectors.length
  if (isRefused(lost, request.paths)) throw nothingSelected(lost, 'the paths of the review')
  if (isRefused(include, config.include)) throw nothingSelected(include, '"include" under "paths" in the configuration')
  const isWhole = request.paths.every((path) => path === '.')
  return [
    ...lost.filter((pattern) => !isSpelling(pattern, found)).map((pattern) => `No YAML file matches ${quoted(pattern)}.`),
    ...(isWhole ? include.filter((pattern) => !isSpelling(pattern, found)) : []).map(
      (pattern) => `No YAML file matches ${quoted(pattern)} of "include" in the configuration.`,
    ),
  ]
}

/** True for the other ending of a pattern that does mean files: `*.yml` and `*.yaml` come as a pair. */
function isSpelling(pattern: string, found: readonly string[]): boolean {
  const other = /\.yaml$/.test(pattern) ? pattern.replace(/\.yaml$/, '.yml') : pattern.replace(/\.yml$/, '.yaml')
  return other !== pattern && found.some((path) => selects(other, path))
}
