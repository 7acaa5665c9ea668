import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withLines } from '../../src/text/document.ts'
import { entriesOf } from '../../src/text/entries.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { secretsIn } from '../../src/text/secrets/document-secrets.ts'
import { hiddenIn } from '../../src/text/secrets/hidden.ts'
import { pick, type Random, randomOf } from './parse/plain/mutations.ts'

const folder = new URL('../../', import.meta.url)
const texts = ['test/corpus/own/*.yml', 'examples/orchestra/**/*.yml'].flatMap((pattern) =>
  globSync(pattern, { cwd: folder })
    .sort()
    .map((path) => readFileSync(new URL(path, folder), 'utf8')),
)

// Written apart, so that no scanner of this repository takes them for credentials.
const token = `ghp_${'a1B2c3D4e5'.repeat(3)}f6G7h8`
const values = [
  ...[token, `"${token}"`, `'${token}'`, '482910374651', '"hunter2-Xy9!"', "'it''s pass''word'", `run --token ${'k9'.repeat(6)}`],
  ...[
    `postgres://loader:Tr0ub4dor@db/x`,
    `|\n          export API_KEY=${'q7'.repeat(8)}\n          run`,
    'Bearer abc.DEF123.ghi456',
  ],
  ...[
    `>-\n          the api\n          key ${'zx81'.repeat(6)}`,
    `user created identified\n          by "Sw0rdfish9"`,
    '"pass\\x77ord=Sw0rdfish9!"',
  ],
  ...['[482910374651, "hunter2-Xy9!"]', '{ default: "hunter2-Xy9!" }', '{ name: db_password, value: "hunter2-Xy9!" }'],
  ...[`# password = "hunter2-Xy9!"`, '"tok\\\n          en=Sw0rdfish9!"', '*x', '&x "hunter2-Xy9!"'],
] as const
const keys = [
  'db_password',
  'token',
  'value',
  'default',
  'name',
  'api_key',
  token,
  '"pass\\x77ord"',
  'plain',
  '- secret',
  '-',
] as const

function changed(text: string, random: Random): string {
  const lines = text.split('\n')
  for (let count = 1 + random(3); count > 0; count--) {
    const at = random(lines.length)
    const [, indent = '', key = '', rest = ''] = /^( *)((?:- )?[\w-]*):?(.*)$/.exec(lines[at] ?? '') ?? []
    const kind = random(4)
    if (kind === 0) lines[at] = `${indent}${pick(random, keys)}:${rest}`
    else if (kind === 1) lines[at] = `${indent}${key}: ${pick(random, values)}`
    else lines.splice(at, 0, `${indent}${pick(random, keys)}: ${pick(random, values)}`)
  }
  return lines.join('\n')
}

/** A prefix of no characters is none, yet with it nothing is left out. */
const searches = [[], ['']] as const

describe('parts without a trace', () => {
  it('are left out, and nothing else is', () => {
    let found = 0
    for (let seed = 0; seed < 700; seed++) {
      const text = changed(texts[seed % texts.length] ?? '', randomOf(seed))
      const [fast, slow] = searches.map((prefixes) => {
        const document = parseDocument({ path: 'a.yml', text })
        const { spans, values } = hiddenIn(document, prefixes)
        return { secrets: secretsIn(document, prefixes), spans, values }
      })
      expect(fast, text).toEqual(slow)
      found += fast?.secrets.length ?? 0
    }
    expect(found).toBeGreaterThan(230)
  })
})

it('what has no word of a credential is not looked into', () => {
  const text = 'plain:\n  a: 1\n  b: [x, y]\npassword: hunter2-Xy9!\nlist: [{ a: b }]\n'
  const { source, problems, root } = parseDocument({ path: 'a.yml', text })
  if (root?.kind !== 'map') throw new Error('The text is no mapping')
  const closed = root.entries.list.map((entry) => {
    const { kind, span } = entry.value
    if (kind !== 'map') return entry
    const entries = () => {
      throw new Error(`Looked into ${entry.key}`)
    }
    return { ...entry, value: Object.defineProperty({ kind, span, entries: entriesOf([]) }, 'entries', { get: entries }) }
  })
  const document = withLines({ source, problems, root: { ...root, entries: entriesOf(closed) } })
  expect(secretsIn(document).map(({ path }) => path)).toEqual([['password']])
  expect(() => secretsIn(document, ['own_'])).toThrow('Looked into plain')
})
