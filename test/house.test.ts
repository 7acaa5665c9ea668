import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dialects } from '../src/dialects/index.ts'
import { integrationNames, jobNames } from '../src/dialects/orchestra/catalogue.ts'

const root = join(import.meta.dirname, '..')

/** What is no product's here: a key of dbt's own manifest, and the issuer of a credential. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'history/dbt/manifest.ts': ['depends_on'],
  'text/secrets/issued-marks.ts': ['Databricks'],
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
  const file = join(root, `src/dialects/${id}/format.schema.json`)
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
  ...[...keys, ...jobNames(), ...integrationNames()].filter((key) => key.includes('_')),
  ...dialects.flatMap(({ id, title, spellings }) => [
    id,
    title,
    ...Object.values(spellings).flatMap((word) => (word === null || isPlainWord(word) ? [] : [word])),
  ]),
])

/** Small letters only: a word of English that any code may have. */
function isPlainWord(word: string): boolean {
  return /^[a-z]+$/.test(word)
}

/** The code of a file, without comments. */
function codeOf(path: string): string {
  const text = readFileSync(join(root, 'src', path), 'utf8')
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/** All that a file says in the terms of one product, in order. */
function foreignIn(code: string): readonly string[] {
  const inBackticks = [...code.matchAll(/(?<!\w)`([a-z_]+)(?::[^`\n]*)?\\?`/g)].flatMap(([, key = '']) =>
    quotedKeys.has(key) ? [`\`${key}\``] : [],
  )
  const spelt = [...words].filter((word) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(code))
  const imports = [...code.matchAll(/dialects\/(\w+)\/[\w/-]+/g)].map(([folder]) => folder)
  return [...new Set([...spelt, ...inBackticks, ...imports])].sort()
}

const files = globSync('**/*.ts', { cwd: join(root, 'src') })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/^(?:dialects|generated)\/|^rules\/(?:index|described)\.ts$/.test(path))
  .sort()

describe('a file outside of the dialects', () => {
  it('is looked at, and so are the words of every product', () => {
    expect(files.length).toBeGreaterThan(300)
    expect(words.size).toBeGreaterThan(20)
    expect(foreignIn("const at = [...path, 'depends_on'] // `FAILED`")).toEqual(['FAILED', 'depends_on'])
    expect(foreignIn("import { x } from '../dialects/orchestra/cron/parse.ts'")).toEqual([
      'dialects/orchestra/cron/parse',
      'orchestra',
    ])
    expect(foreignIn('remedy: `Set \\`retries: 0\\` there`')).toEqual(['`retries`'])
  })

  it('names no key, status, page or folder of a product', () => {
    const found = files.map((path) => [path, foreignIn(codeOf(path))] as const).filter(([, foreign]) => foreign.length > 0)
    expect(Object.fromEntries(found)).toEqual(allowed)
  })
})
