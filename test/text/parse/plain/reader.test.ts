import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readFullDocument } from '../../../../src/text/parse/full-reader.ts'
import { readPlainDocument } from '../../../../src/text/parse/plain/document.ts'
import { parseDocument } from '../../../../src/text/parse.ts'
import { compareReaders, type Outcome } from './difference.ts'
import { grown } from './grown.ts'
import { mutated, randomOf } from './mutations.ts'

const home = join(import.meta.dirname, '../../../..')
const files = ['examples', 'test/corpus/own', 'test/rules'].flatMap((folder) =>
  globSync('**/*.{yml,yaml}', { cwd: join(home, folder) })
    .sort()
    .map((path) => join(home, folder, path)),
)
const texts = files.map((path) => readFileSync(path, 'utf8'))

/** How many texts both readers read, and how many the full reader alone. Throws at a difference. */
function tally(all: Iterable<string>): Record<'same' | 'handed over', number> {
  const counts = { same: 0, 'handed over': 0 }
  for (const text of all) counts[soundOutcome(text)]++
  return counts
}

function soundOutcome(text: string): Exclude<Outcome, object> {
  const outcome = compareReaders(text)
  if (typeof outcome === 'object') throw new Error(`${outcome.difference} in ${JSON.stringify(text)}`)
  return outcome
}

function* chance(count: number, make: (seed: number) => string): Generator<string> {
  for (let seed = 1; seed <= count; seed++) yield make(seed)
}

describe('the reader of the plain subset reads as the full reader does', () => {
  test('real texts, nearly all of them by itself', () => {
    const { same } = tally(texts)
    expect(texts.length).toBeGreaterThan(300)
    expect(same / texts.length).toBeGreaterThan(0.92)
  })

  test('real texts with edits', () => {
    const make = (seed: number) => mutated(texts[seed % texts.length] ?? '', randomOf(seed))
    expect(tally(chance(3000, make)).same).toBeGreaterThan(600)
  })

  test('real texts whose lines end in CR LF, and some in LF', () => {
    const isPlain = (text: string) => !text.includes('&') && compareReaders(text) === 'same'
    const plain = texts.filter(isPlain)
    const written = plain.map((text) => text.replaceAll('\n', '\r\n'))
    expect(tally(written)).toEqual({ same: plain.length, 'handed over': 0 })
    const mixed = (seed: number) => {
      const random = randomOf(seed)
      return mutated(texts[seed % texts.length] ?? '', random).replace(/\n/g, () => (random(3) > 0 ? '\r\n' : '\n'))
    }
    expect(tally(chance(1500, mixed)).same).toBeGreaterThan(250)
  })

  test('texts that grew by chance', () => {
    expect(tally(chance(4000, (seed) => grown(randomOf(seed)))).same).toBeGreaterThan(300)
  })

  test('values as a library writes them', () => {
    const value = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme-ascii' }), {
      minKeys: 1,
    })
    const form = fc.record({
      lineWidth: fc.constantFrom(0, 20, 80),
      indentSeq: fc.boolean(),
      defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
      collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    })
    const counts = { same: 0, 'handed over': 0 }
    fc.assert(
      fc.property(value, form, (json, options) => void counts[soundOutcome(stringify(json, options))]++),
      { numRuns: 1000, seed: 4711 },
    )
    expect(counts.same).toBeGreaterThan(300)
  })
})

describe('the reader of the plain subset', () => {
  test.each([
    ['mappings and lists', 'a:\n  b: 1\n  c:\n  - d\n  - e: f\n    g: h\n  - - i\n    - j\nk:\n'],
    ['an unquoted text over lines', 'a: b c\n  d\n\n  e # f\n'],
    ['quoted texts', `a: "b\\n\\u00e9\\\n  c\\\n  \\ d"\nb: 'it''s\n  so'\n"c": 'd'\n`],
    ['block texts', 'a: |\n  b\n   c\n\n  d\n\ne: >- # f\n\n  g\n  h\n    i\n  j\n'],
    ['brackets', 'a: [b, "c", {d: e, "f": [1, true]}]\ng: {\n  h: i\n}\n'],
    ['comments', '# a\nb: # c\n  # d\n  e: f # g\n# h\n'],
    ['a marker at the beginning', '# a\n---\nb: c\n'],
    ['letters of other scripts', 'a: é\nb: 日本\nc: 😀\n'],
    ['values that YAML 1.1 reads differently', 'a: yes\nb: 010\nc: 2026-01-01\non: 1\n'],
    ['a comment alone', '# a\n'],
    ['anchors and aliases', 'a: &b 1\nc: *b\nd: &e\n  f: [1]\ng:\n- *e # h\n- &i\n  j: *b\n- &k l\nm: *i\n'],
    ['anchors inside anchors', 'a: &b\n  c: &d\n  - e\n  f: *d\ng: *b\nh: *d\n'],
    ['merges', 'a: &b {c: 1, d: 2}\ne:\n  c: 3\n  <<: *b\nf: &g\n  <<: *b\n  h: 4\ni:\n  <<: *g\n'],
    ['merges of several mappings', 'a: &a {c: 1, d: 2}\nb: &b {c: 3, e: 4}\nf:\n  <<: [*a, *b]\n  c: 5\ng:\n  <<: [*b]\n'],
    ['aliases between brackets', 'a: &a 1\nb: &b [*a, 2]\nc: {d: *b, e: [*a]}\n'],
    ['comments between brackets', 'a: [ # b\n  c, # d\n  # e\n  f # g\n  , h\n  ]\ni: {j: # k\n  1 # l\n  }\n'],
    ['block texts that keep their last line breaks', 'a: |+\n  b\n\n\nc: >+ # d\n  e\n  f\n\n  '],
    ['blanks before colons', 'a : 1\n"b"  : 2\nc :\n  - d : e\n    f: g\n'],
  ])('reads %s', (_, text) => {
    expect(compareReaders(text)).toBe('same')
  })

  test.each([
    ['an alias of nothing', 'a: *b\nc: &b 1\n'],
    ['an alias inside its anchor', 'a: &b\n  c: *b\n'],
    ['an anchor of nothing', 'a: &b\nc: *b\n'],
    ['an anchor of an alias', 'a: &b 1\nc: &d *b\n'],
    ['two anchors of one name', 'a: &b 1\nc: &b 2\n'],
    ['an anchor with an odd name', 'a: &b.c 1\n'],
    ['an anchor of a key', '- &a b: c\n'],
    ['an alias as a key', 'a: &b c\n*b : d\n'],
    ['an anchor between brackets', 'a: [&b c]\n'],
    ['a merge of a list with a value', 'a: &b {c: 1}\nd:\n  <<: [*b, 1]\n'],
    ['a merge of a mapping that has no name', 'a: &b {c: 1}\nd:\n  <<: [*b, {e: 1}]\n'],
    ['a merge of what is no mapping', 'a: &b 1\nd:\n  <<: *b\n'],
    ['two merges', 'a: &b {c: 1}\nd:\n  <<: *b\n  <<: *b\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a complex key', '? a\n: b\n'],
    ['a repeated key', 'a: 1\na: 2\n'],
    ['a key without a value between brackets', 'a: {b, c}\n'],
    ['a value between brackets that continues behind a comment', 'a: [b # c\n  d]\n'],
    ['a tab', 'a:\n\tb: 1\n'],
    ['a tab in a value', 'a: b\tc\n'],
    ['a carriage return alone', 'a: 1\rb: 2\r\n'],
    ['a byte order mark', '\ufeffa: 1\n'],
    ['a hidden character', 'a: b\u200bc\n'],
    ['a control character', 'a: b\0c\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['an end of the document', 'a: 1\n...\n'],
    ['two colons on a line', 'a: b: c\n'],
    ['odd indentation', 'a:\n    b: 1\n  c: 2\n'],
    ['a conflict', '<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n'],
    ['a value behind a comment on its own line', 'a:\n\n#\n b\nc:\n'],
    ['an open quote', 'a: "b\nc: d\n'],
    ['a dash alone between brackets', 'a: [-]\n'],
    ['a dash before a comma', 'a: {b: -, c: d}\n'],
    ['an open bracket', 'a: [b\nc: d\n'],
    ['an indentation indicator', 'a: |2\n   b\n'],
    ['a text as document', 'a\n'],
  ])('leaves %s to the full reader', (_, text) => {
    expect(compareReaders(text)).toBe('handed over')
  })

  test('reads thousands of tasks, as a repository may have in one file', () => {
    const task = (at: number) =>
      `      t${at}:\n        name: T ${at}\n        integration: HTTP\n        integration_job: HTTP_REQUEST\n        connection: c\n        parameters: {method: GET, path: /x/${at}}\n`
    const text = `version: v1\nname: Five\npipeline:\n  g:\n    tasks:\n${Array.from({ length: 6000 }, (_, at) => task(at)).join('')}`
    expect(readPlainDocument({ path: 'a.yml', text })).toBeDefined()
  })

  test('is what a text is read with', () => {
    const source = { path: 'a.yml', text: 'a: 1\n' }
    expect(parseDocument(source)).toEqual(readPlainDocument(source))
    const other = { path: 'a.yml', text: 'a: !!str 1\n' }
    expect(parseDocument(other)).toEqual(readFullDocument(other))
  })

  test.each([
    ['nesting', (count: number) => `a: ${'['.repeat(count)}${']'.repeat(count)}\n`, [30, 38, 41, 60, 70]],
    [
      'many lines',
      (count: number) =>
        'a: 1\n'.replace('a', 'k').repeat(1) + Array.from({ length: count }, (_, at) => `k${at}: [a, b]\n`).join(''),
      [100, 20_000, 24_000, 30_000],
    ],
    [
      'aliases written out',
      (count: number) =>
        `a: &a [${'x, '.repeat(40)}]\nb: &b [${'y, '.repeat(9)}]\nc: &c\n${'- *a\n'.repeat(40)}d:\n${'- *c\n- *b\n'.repeat(count)}`,
      [10, 50, 60, 61, 62, 80, 300, 1300],
    ],
    ['many aliases', (count: number) => `a: &a b\nc:\n${'- *a\n'.repeat(count)}`, [2400, 2600, 4990, 5010]],
    [
      'many anchors',
      (count: number) => Array.from({ length: count }, (_, at) => `k${at}: &a${at} b\n`).join(''),
      [499, 510, 999, 1001],
    ],
    [
      'long texts written out',
      (count: number) => `a: &a ${'x'.repeat(9000)}\nb: &b\n${'- *a\n'.repeat(40)}c:\n${'- *b\n'.repeat(count)}`,
      [10, 40, 46, 47, 60],
    ],
    ['many items', (count: number) => `a:\n${'- x\n'.repeat(count)}`, [100, 66_000, 67_000, 99_990]],
  ])('keeps the budgets of the full reader: %s', (_, make, sizes) => {
    for (const size of sizes) soundOutcome(make(size))
  })
})
