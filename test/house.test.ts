import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dialects } from '../src/dialects/index.ts'

const root = join(import.meta.dirname, '..')

/**
 * What files outside of `src/dialects` still say in the terms of one product. The list may only become shorter; `rules/` has no place in it.
 * Product settings, such as the key of an API, are to come from the table of the dialect.
 */
const debts: Readonly<Record<string, readonly string[]>> = {
  'changes/entities/traits.ts': ['depends_on'],
  'changes/node-settings.ts': ['depends_on', 'integration_job', 'max_parallel', 'retry_delay', 'treat_failure_as_warning'],
  'changes/pipeline-settings.ts': ['retry_delay', 'trigger_events'],
  'cli/arguments.ts': ['Orchestra'],
  'cli/common-options.ts': ['Orchestra'],
  'cli/help.ts': ['Orchestra'],
  'cli/history-request.ts': ['Orchestra'],
  'cli/history.ts': ['Orchestra'],
  'config/pipeline-keys.ts': ['Orchestra', '`trigger_events`', 'trigger_events'],
  // A key of dbt's own manifest.
  'history/dbt/manifest.ts': ['depends_on'],
  'render/analysis-steps.ts': ['Orchestra'],
  'settings.ts': ['Orchestra'],
}

/** Keys of a JSON schema, at any depth. */
function keysIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : []),
    ...keysIn(value),
  ])
}

function keysOf(id: string): readonly string[] {
  const file = join(root, `schemas/${id}-pipeline.schema.json`)
  return existsSync(file) ? keysIn(JSON.parse(readFileSync(file, 'utf8'))) : []
}

/** Words that are ours, GitHub's or YAML's as well: a setting of the configuration, permissions of a workflow. */
const common: ReadonlySet<string> = new Set([
  'name',
  'version',
  'type',
  'default',
  'environments',
  'exclude',
  'checks',
  'statuses',
])
const keys = dialects.flatMap(({ id }) => keysOf(id)).filter((key) => !common.has(key))
const quotedKeys: ReadonlySet<string> = new Set(keys)
const words = new Set([
  ...keys.filter((key) => key.includes('_')),
  ...dialects.flatMap(({ title, spellings }) => [
    title,
    ...Object.values(spellings).flatMap((word) => (word === null ? [] : [word])),
  ]),
])

/** The code of a file, without comments. */
function codeOf(path: string): string {
  const text = readFileSync(join(root, 'src', path), 'utf8')
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/** All that a file says in the terms of one product, in order. */
function foreignIn(path: string, code: string): readonly string[] {
  const inBackticks = [...code.matchAll(/(?<!\w)`([a-z_]+)(?::[^`\n]*)?\\?`/g)].flatMap(([, key = '']) =>
    quotedKeys.has(key) ? [`\`${key}\``] : [],
  )
  const spelt = [...words].filter((word) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(code))
  const imports = path === 'rules/index.ts' ? [] : [...code.matchAll(/dialects\/(\w+)\/[\w/-]+/g)].map(([folder]) => folder)
  return [...new Set([...spelt, ...inBackticks, ...imports])].sort()
}

const files = globSync('**/*.ts', { cwd: join(root, 'src') })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/^(?:dialects|generated)\//.test(path))
  .sort()

describe('a file outside of the dialects', () => {
  it('is looked at, and so are the words of every product', () => {
    expect(files.length).toBeGreaterThan(300)
    expect(words.size).toBeGreaterThan(20)
    expect(foreignIn('a.ts', "const at = [...path, 'depends_on'] // `FAILED`")).toEqual(['FAILED', 'depends_on'])
    expect(foreignIn('a.ts', "import { x } from '../dialects/orchestra/cron/parse.ts'")).toEqual([
      'dialects/orchestra/cron/parse',
    ])
    expect(foreignIn('a.ts', 'remedy: `Set \\`retries: 0\\` there`')).toEqual(['`retries`'])
  })

  it('names no key, status, page or folder of a product, but for a list that may only shrink', () => {
    const found = files.map((path) => [path, foreignIn(path, codeOf(path))] as const).filter(([, foreign]) => foreign.length > 0)
    expect(Object.fromEntries(found)).toEqual(debts)
  })

  it('that holds a rule is never on that list', () => {
    expect(Object.keys(debts).filter((path) => path.startsWith('rules/'))).toEqual([])
  })
})
