import { OperationalError } from '../core/errors.ts'
import { decodeText, mostFileBytes } from '../core/parse.ts'
import { plainPath } from '../core/plain-path.ts'
import { quoted } from '../core/quote.ts'
import type { RuleRegistry } from '../core/rule.ts'
import { withoutCredentials } from '../core/secret.ts'
import { wayToRoot } from '../discover/root.ts'
import type { Files } from '../host.ts'
import { pageOf } from '../project.ts'
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

/** The configuration of a run. Throws OperationalError for a named file that is not there and for one with mistakes, naming each. */
export async function loadConfig(host: Files, named: string | undefined, rules: RuleRegistry): Promise<Config> {
  const path = named === undefined ? await firstPresent(host) : plainPath(named)
  return path === undefined ? defaultConfig : load(host, path, rules, [], { files: 0 })
}

/**
 * A configuration above the working directory, in the same repository, as a path from here; undefined where there is none. It does not hold
 * here, because its paths are those of its own directory.
 */
export async function configAbove(host: Files): Promise<string | undefined> {
  const steps = ((await wayToRoot(host)) ?? '').split('/').slice(0, -1)
  for (const [index] of steps.entries())
    for (const path of configPaths) {
      const above = `${'../'.repeat(index + 1)}${path}`
      if ((await host.kindOf(above)) !== undefined) return above
    }
  return undefined
}

async function load(
  host: Files,
  path: string,
  rules: RuleRegistry,
  above: readonly string[],
  count: { files: number },
): Promise<Config> {
  if (above.includes(path) || above.length >= deepestChain)
    throw new OperationalError(
      `${above[0]}: the configurations extend each other in a circle, or more than ${deepestChain} deep.`,
      'Remove one "extends".',
    )
  if (++count.files > mostFiles)
    throw new OperationalError(
      `${above[0] ?? path}: the configuration is made of more than ${mostFiles} files.`,
      'Put them together.',
    )
  const bytes = await host.read(path, mostFileBytes)
  if (!bytes)
    throw new OperationalError(
      `The configuration file ${quoted(withoutCredentials(path))} cannot be read.`,
      above.length === 0
        ? 'Check the path; it is relative to the working directory, and links are not followed.'
        : `Check "extends" in ${above[above.length - 1]}; its path is relative to that file, and links are not followed.`,
    )
  const { parseConfig } = await import('./parse.ts')
  const document = decodeText(path, bytes)
  host.credentials?.learnDocument(document)
  const parsed = parseConfig(document, rules)
  if (parsed.problems.length > 0) {
    host.credentials?.addPrefixes(parsed.config.secretPrefixes)
    throw mistakesIn(path, parsed.problems)
  }
  const lower: Config[] = []
  for (const base of parsed.extends) lower.push(await load(host, besides(path, base), rules, [...above, path], count))
  return [...lower, parsed.config].reduce(extendConfig)
}

/** A path relative to the directory of a file; never above the working directory. */
function besides(file: string, path: string): string {
  const steps = file.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..' && steps.length === 0)
      throw new OperationalError(`${file}: "extends" leads out of the repository.`, 'Name a file of this repository.')
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function mistakesIn(path: string, problems: ReturnType<typeof parseConfig>['problems']): OperationalError {
  const lines = [...problems]
    .sort((one, other) => one.line - other.line || one.column - other.column)
    .slice(0, 10)
    .map(({ line, column, message }) => `${path}:${line}:${column}: ${message}${message.endsWith('?') ? '' : '.'}`)
  const more = problems.length > 10 ? [`and ${problems.length - 10} more.`] : []
  return new OperationalError(
    withoutCredentials([...lines, ...more].join('\n')),
    `Mend ${path}; every key is explained at ${pageOf('configuration.md')}`,
  )
}

async function firstPresent(host: Files): Promise<string | undefined> {
  for (const path of configPaths) if ((await host.kindOf(path)) !== undefined) return path
  return undefined
}
