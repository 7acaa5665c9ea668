import { stepsFromRoot } from '../discover/root.ts'
import { OperationalError } from '../engine/errors.ts'
import type { RuleRegistry } from '../engine/rule.ts'
import type { Files, Host } from '../host.ts'
import { pageOf } from '../project.ts'
import { readText } from '../text/decode.ts'
import { pathSeenFrom, plainPath } from '../text/plain-path.ts'
import { quoted } from '../text/quote.ts'
import { withoutCredentials } from '../text/secrets/secret.ts'
import { type Config, defaultConfig, extendConfig } from './config.ts'
import type { parseConfig } from './parse.ts'

/** Where the configuration is looked for, in this order. */
export const configPaths = [
  '.github/pipeline-review.yml',
  '.github/pipeline-review.yaml',
  'pipeline-review.yml',
  'pipeline-review.yaml',
] as const

/** Configurations that build on each other, at most. */
const deepestChain = 5
/** Files that one configuration may be made of; lists of `extends` multiply. */
const mostFiles = 20
/** Bytes of all of them together: the settings of some ten thousand pipelines. */
const mostBytes = 512 * 1024

/** The directory in which a review runs. */
export type Workplace = Pick<Host, 'kindOf' | 'directory'>

/**
 * The configuration of a run: the one that is named, else the nearest from the working directory up to the root of its repository. Paths in
 * it are those of the directory where it was found. `files` are those of the state whose configuration is wanted, by default what lies in
 * `workplace`. Throws OperationalError for a named file that is not there and for one with mistakes, naming each.
 */
export async function loadConfig(
  workplace: Workplace & Files,
  named: string | undefined,
  rules: RuleRegistry,
  files: Files = workplace,
): Promise<Config> {
  const steps = await stepsFromRoot(workplace)
  const found = named === undefined ? await nearest(files, steps) : { path: plainPath(named), level: 0 }
  if (!found) return defaultConfig
  const config = await load({ files, steps, rules, count: { files: 0, bytes: 0 } }, found.path, [])
  return found.level === 0 ? config : { ...config, home: steps.slice(-found.level) }
}

interface Loading {
  readonly files: Files
  /** The way from the root of the repository to the working directory. */
  readonly steps: readonly string[]
  readonly rules: RuleRegistry
  readonly count: { files: number; bytes: number }
}

async function load(loading: Loading, path: string, above: readonly string[]): Promise<Config> {
  const { files, steps, rules, count } = loading
  if (above.includes(path) || above.length >= deepestChain)
    throw new OperationalError(
      `${above[0]}: the configurations extend each other in a cycle, or more than ${deepestChain} deep.`,
      'Remove one "extends".',
    )
  if (++count.files > mostFiles)
    throw new OperationalError(
      `${above[0] ?? path}: the configuration is made of more than ${mostFiles} files.`,
      'Put them together.',
    )
  const bytes = await files.read(path, mostBytes)
  if (!bytes)
    throw new OperationalError(
      `The configuration file ${quoted(withoutCredentials(path))} cannot be read.`,
      above.length === 0
        ? 'Check the path; it is relative to the working directory, and links are not followed.'
        : `Check "extends" in ${above[above.length - 1]}; its path is relative to that file, and links are not followed.`,
    )
  count.bytes += bytes.length
  if (count.bytes > mostBytes)
    throw new OperationalError(
      `${above[0] ?? path}: the configuration is larger than ${mostBytes / 1024} KiB.`,
      'Remove settings; a glob holds for many files.',
    )
  const { parseConfig } = await import('./parse.ts')
  const document = await readText(path, bytes)
  files.credentials?.learnDocument(document)
  const parsed = parseConfig(document, rules)
  if (parsed.problems.length > 0) {
    files.credentials?.addPrefixes(parsed.config.secretPrefixes)
    throw mistakesIn(path, parsed.problems)
  }
  const lower: Config[] = []
  for (const base of parsed.extends) lower.push(await load(loading, besides(path, base, steps), [...above, path]))
  return [...lower, parsed.config].reduce(extendConfig)
}

/** A path relative to the directory of a file; never above the root of the repository. */
function besides(file: string, path: string, steps: readonly string[]): string {
  const full = plainPath([...steps, ...file.split('/').slice(0, -1), path].join('/'))
  if (full === '..' || full.startsWith('../'))
    throw new OperationalError(`${file}: "extends" leads out of the repository.`, 'Name a file of this repository.')
  return pathSeenFrom(steps, full)
}

function mistakesIn(path: string, problems: ReturnType<typeof parseConfig>['problems']): OperationalError {
  const lines = [...problems]
    .sort((one, other) => one.line - other.line || one.column - other.column)
    .slice(0, 10)
    .map(({ line, column, message }) => `${path}:${line}:${column}: ${message}${message.endsWith('?') ? '' : '.'}`)
  const more = problems.length > 10 ? [`and ${problems.length - 10} more.`] : []
  return new OperationalError(
    withoutCredentials([...lines, ...more].join('\n')),
    `Fix ${path}; every key is explained at ${pageOf('configuration.md')}`,
  )
}

/** The nearest configuration, and how many directories above the working directory it lies. */
async function nearest(files: Files, steps: readonly string[]): Promise<{ path: string; level: number } | undefined> {
  for (let level = 0; level <= steps.length; level++)
    for (const name of configPaths) {
      const path = `${'../'.repeat(level)}${name}`
      if ((await files.kindOf(path)) !== undefined) return { path, level }
    }
  return undefined
}
