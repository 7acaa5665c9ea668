import { OperationalError } from '../core/errors.ts'
import { decodeText, mostFileBytes } from '../core/parse.ts'
import type { RuleRegistry } from '../core/rule.ts'
import type { Host } from '../host.ts'
import { type Config, defaultConfig } from './config.ts'
import { parseConfig } from './parse.ts'

/** Where the configuration is looked for, in this order. */
export const configPaths = [
  '.github/pipeline-review.yml',
  '.github/pipeline-review.yaml',
  'pipeline-review.yml',
  'pipeline-review.yaml',
] as const

/** The configuration of a run. Throws OperationalError for a named file that is not there and for one with mistakes, naming each. */
export async function loadConfig(
  host: Pick<Host, 'kindOf' | 'read'>,
  named: string | undefined,
  rules: RuleRegistry,
): Promise<Config> {
  const path = named ?? (await firstPresent(host))
  if (path === undefined) return defaultConfig
  const bytes = await host.read(path, mostFileBytes)
  if (!bytes)
    throw new OperationalError(
      `The configuration file "${path}" cannot be read.`,
      'Check the path given with --config; links are not followed.',
    )
  const { config, problems } = parseConfig(decodeText(path, bytes), rules)
  if (problems.length === 0) return config
  const lines = problems.slice(0, 10).map(({ line, column, message }) => `${path}:${line}:${column}: ${message}.`)
  const more = problems.length > 10 ? [`and ${problems.length - 10} more.`] : []
  throw new OperationalError([...lines, ...more].join('\n'), `Mend ${path}; its schema is schemas/config.schema.json.`)
}

async function firstPresent(host: Pick<Host, 'kindOf' | 'read'>): Promise<string | undefined> {
  for (const path of configPaths) if ((await host.kindOf(path)) !== undefined) return path
  return undefined
}
