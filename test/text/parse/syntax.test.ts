import { describe, expect, test } from 'vitest'
import type { Document } from '../../../src/text/document.ts'
import { applyEdits } from '../../../src/text/fix.ts'
import { parseDocument } from '../../../src/text/parse.ts'
import { entryOf } from '../../../src/text/tree.ts'

const parse = (text: string): Document => parseDocument({ path: 'a.yml', text })
const under = ({ problems, source }: Document): string[] => problems.map(({ span }) => source.text.slice(span.start, span.end))

/** A broken text, what is underlined, and words of the message. */
const slips: readonly (readonly [text: string, underlined: string, words: string])[] = [
  ['name: "abc\nversion: v1\nx: 2\n', '"abc', 'quote that opens here'],
  ["a: 'abc", "'abc", 'quote that opens here'],
  ['a: "abc\\"', '"abc\\"', 'quote that opens here'],
  ["a: 'abc''", "'abc''", 'quote that opens here'],
  ["name: 'it's\nb: 1\n", 's', 'put the whole value in quotes'],
  ['a: "x" y\n', 'y', 'put the whole value in quotes'],
  ['a: [1, 2\nb: 3\nc: 4\n', '[', 'bracket that opens here'],
  ['a: [{b: 1, c: [2]\n', '{', 'bracket that opens here'],
  ['a: [\nb,\nc\n]\nd: 1\n', '[', 'bracket that opens here'],
  ['a: [1, 2}\nb: 1\n', '}', 'does not match the opening one'],
  ['a: {b: 1}}\nc: 1\n', '}', 'has no opening bracket'],
  ['a: ["x" "y"]\n', '"', 'comma is missing'],
  ['a: [x, , y]\n', ',', 'Comma without an entry'],
  ['a: {"b": 1\n  "c": 2}\n', '1', 'comma is missing'],
  ['a: {{ x }}\n', '{', 'put it in quotes if it is text'],
  ['a: [${{ x }}]\n', '{', 'comma is missing'],
  ['name: Load: orders\nb: 1\n', 'Load: orders', 'second colon'],
  ['a:\n  name: Load: orders: now\n  b: 1\n', 'Load: orders: now', 'second colon'],
  ['key:value\nb: 1\n', 'key:value', 'space is missing after the colon'],
  ['a: 1\nkey:value\n', 'key:value', 'space is missing after the colon'],
  ['a: 1\nb\nc: 2\n', 'b', 'not a key with a value'],
  ['a:\n  b: 1\n c: 2\n', 'c: 2', 'indentation'],
  ['tasks:\n  a:\n    x: 1\n   b:\n    y: 2\n', 'b:', 'indentation'],
  ['a: 1\n  b: 2\n', '1', 'indented deeper'],
  ['a: 1\n- b\n', '-', 'List where a key'],
  ['a: - b\n', '-', 'list cannot begin on the line of its key'],
  ['- "c"\n  d\n', 'd', 'dash and a space'],
  ['a: @x\n', '@', 'put the value in quotes'],
  ['a: `x`\n', '`', 'put the value in quotes'],
  ['a: "\\d"\n', '\\', 'backslash'],
  ['a: |x\n  b\n', 'x', 'may follow | or >'],
  ['a: "x"#c\n', '#c', 'space is missing before the #'],
  ['a: *\n', '*', 'alias'],
  ['a: &x &y 1\n', '&y', 'at most one anchor'],
  ['%FOO\n---\na: 1\n', '%FOO', 'directive'],
]

describe('a slip of syntax', () => {
  test.each(slips)('is told once, where it helps: %j', (text, underlined, words) => {
    const document = parse(text)
    expect(document.problems).toMatchObject([{ code: 'syntax', message: expect.stringContaining(words) }])
    expect(under(document)).toEqual([underlined])
  })

  test.each(slips)('is told at the same place with CR LF: %j', (text, underlined) => {
    expect(under(parse(text.replaceAll('\n', '\r\n')))).toEqual([underlined])
  })

  test.each(slips)('is told in one sentence of our own, without text of the file: %j', (text) => {
    for (const { message } of parse(text.replaceAll('abc', 'Zebra')).problems) {
      expect(message).toMatch(/^[A-Z][^.\n]*[^.\n]$/)
      expect(message).not.toContain('Zebra')
      expect(message.length).toBeLessThan(180)
    }
  })

  test('leaves the rest of the file readable', () => {
    const document = parse('name: "Load" orders\ntasks:\n  a:\n    retries: 3\nlast: 1\n')
    expect(document.problems).toHaveLength(1)
    expect(entryOf(document.root, 'tasks')?.value.kind).toBe('map')
    expect(entryOf(document.root, 'last')?.value).toMatchObject({ value: 1 })
  })

  test('by a second colon swallows nothing', () => {
    const document = parse('name: Load: orders # now\ntasks:\n  a:\n    what: x: y: z\n    retries: 3\n  a: 2\nlast: 1\n')
    expect(document.problems.map(({ code }) => code)).toEqual(['syntax', 'syntax', 'duplicate-key'])
    expect(entryOf(document.root, 'name')?.value).toMatchObject({ value: 'Load: orders' })
    expect(entryOf(document.root, 'tasks')?.value.kind).toBe('map')
    expect(entryOf(document.root, 'last')?.value).toMatchObject({ value: 1 })
  })

  test('does not hide another far below it', () => {
    const document = parse(`a: "x" y\nb: 1\nc: 2\nd: [1, 2\ne: 1\n`)
    expect(under(document)).toEqual(['y', '['])
  })

  test('brings no duplicates of keys that fell into one mapping by it', () => {
    const document = parse('a:\n  x: "one\ntwo\n  y: 1\nb:\n  y: 2\n  y2: 3\na2:\n  y: 1\n')
    expect(document.problems.map(({ code }) => code)).toEqual(['syntax'])
  })

  test.each([
    ['a:\n  x: "one\ntwo"\n  y: 1\n', 'one two'],
    ["a:\n  x: 'it''s\n\n two'\n  y: 1\n", "it's\ntwo"],
    ['a:\r\n  x: "one\\\r\n\\ two\\n"\r\n  y: 1\r\n', 'one two\n'],
  ])('is none where only the indentation of a quoted text is too little, as the platform reads it: %j', (text, value) => {
    const document = parse(text)
    expect(document.problems).toMatchObject([
      { code: 'yaml-1-1', message: expect.stringContaining('indented less than its key') },
    ])
    const a = entryOf(document.root, 'a')?.value
    expect(entryOf(a, 'x')?.value).toMatchObject({ value })
    expect(entryOf(a, 'y')?.value).toMatchObject({ value: 1 })
  })

  test.each(['a:\n  x: "one\n---\ntwo"\n', 'a:\n  x: "one\ntwo" y\n', "a:\n  x: 'one\ny: 'two'\n"])(
    'stays one where the platform refuses it: %j',
    (text) => {
      expect(parse(text).problems.some(({ code }) => code === 'syntax' || code === 'several-documents')).toBe(true)
    },
  )

  test('is told at most five times', () => {
    expect(parse('"a" b\nc: 1\nd: 2\ne: 3\n'.repeat(40)).problems.length).toBeLessThanOrEqual(5)
  })
})

describe('a value that needs quotes', () => {
  test.each([
    ['a: */30 * ? * * *\n', "a: '*/30 * ? * * *'\n", 'alias'],
    ['a: * 5 ? * * *\nb: 1\n', "a: '* 5 ? * * *'\nb: 1\n", 'alias'],
    ['- *.csv # all\n', "- '*.csv' # all\n", 'alias'],
    ['a: ? 5 ? * * *\n', "a: '? 5 ? * * *'\n", '? and a space'],
    ['a: @daily\n', "a: '@daily'\n", '@'],
    ["a: %d o'clock\n", "a: '%d o''clock'\n", '%'],
    ['a: `x`\n', "a: '`x`'\n", '`'],
    ['a: Load: orders\n', "a: 'Load: orders'\n", 'colon'],
    ['a: [x] y\r\nb: 1\r\n', "a: '[x] y'\r\nb: 1\r\n", 'quotes'],
  ])('%j gets them', (text, expected, word) => {
    const [problem] = parse(text).problems
    expect(problem?.message).toContain(word)
    const fixed = applyEdits(text, problem?.fix?.edits ?? [])
    expect(fixed).toBe(expected)
    expect(parse(fixed).problems).toEqual([])
  })

  test.each([
    'a: *base\n',
    'a: @x\n  y: 1\n',
    'a: "x" y\n',
    'a: [*/30]\n',
    'a: {b: *.csv}\n',
    '? @x\n',
    `a: @${' '.repeat(3000)}x\n`,
  ])('%j is left to its author', (text) => {
    const { problems } = parse(text)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.filter(({ fix }) => fix)).toEqual([])
  })
})
