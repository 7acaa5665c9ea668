import { describe, expect, test } from 'vitest'
import type { Document } from '../../../src/text/document.ts'
import { decodeText, parseDocument } from '../../../src/text/parse.ts'
import { rangeOf } from '../../../src/text/source.ts'
import { childOf, entryOf, type Node, nodeAt, textOf } from '../../../src/text/tree.ts'

const parse = (text: string): Document => parseDocument({ path: 'a.yml', text })
/** Each problem as its code, its line and the text under it. */
const told = ({ problems, lineStarts, source }: Document): string[] =>
  problems.map(({ code, span }) => `${code} ${rangeOf(lineStarts, span).line} ${source.text.slice(span.start, span.end)}`)

/** Plain values of a tree, mappings as lists of pairs, in order. */
function plain(node: Node | undefined): unknown {
  if (node?.kind === 'map') return [...node.entries.values()].map((entry) => [entry.key, plain(entry.value)])
  if (node?.kind === 'list') return node.items.map(plain)
  return node?.value
}

describe('a document', () => {
  test('is a tree of values, with the place of each', () => {
    const document = parse('name: Load\nsteps:\n  - run: "x"\n    retries: 3\n  - {}\nlast: # nothing\n')
    expect(document.problems).toEqual([])
    expect(plain(document.root)).toEqual([
      ['name', 'Load'],
      [
        'steps',
        [
          [
            ['run', 'x'],
            ['retries', 3],
          ],
          [],
        ],
      ],
      ['last', null],
    ])
    const slice = (node: Node | undefined) => document.source.text.slice(node?.span.start, node?.span.end)
    expect(slice(nodeAt(document.root, ['steps', 0]))).toBe('run: "x"\n    retries: 3')
    expect(slice(nodeAt(document.root, ['steps', 0, 'run']))).toBe('"x"')
    expect(slice(nodeAt(document.root, ['steps', 1]))).toBe('{}')
    expect(slice(nodeAt(document.root, ['steps']))).toBe('- run: "x"\n    retries: 3\n  - {}')
    expect(entryOf(document.root, 'steps')?.keySpan).toEqual({ start: 11, end: 16 })
  })

  test.each(['', '\n', '# only a comment\n', '---\n', '---\n...\n', '\ufeff'])(
    'without content has no root and no problem: %j',
    (text) => {
      expect(parse(text)).toMatchObject({ root: undefined, problems: [] })
    },
  )

  test('may begin with --- and end with ...', () => {
    expect(parse('---\na: 1\n...\n# end\n').problems).toEqual([])
  })

  test.each([
    ['a: 1\n---\nb: 2\n', 2],
    ['a: 1\n...\n---\n', 3],
    ['---\n---\na: 1\n', 2],
    ['--- 1\n--- 2\n--- 3\n', 2],
  ])('is alone in its file: %j', (text, line) => {
    expect(told(parse(text))).toEqual([`several-documents ${line} ---`])
  })

  test('keeps names of methods as ordinary keys', () => {
    const document = parse('__proto__: 1\nconstructor: 2\ntoString: {valueOf: 3}\n')
    expect(plain(document.root)).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
      ['toString', [['valueOf', 3]]],
    ])
    expect(childOf(document.root, 'hasOwnProperty')).toBeUndefined()
  })

  test('turns keys of other types into their text', () => {
    const document = parse('1: a\ntrue: b\nnull: c\n1.50: d\n')
    expect(document.problems.map(({ code }) => code)).toEqual(['yaml-1-1', 'yaml-1-1', 'yaml-1-1'])
    expect(plain(document.root)).toEqual([
      ['1', 'a'],
      ['true', 'b'],
      ['null', 'c'],
      ['1.50', 'd'],
    ])
  })

  test.each([
    ['a: |\n  x\n  y\n\nb: 1\n', 'literal', '|\n  x\n  y'],
    ['a: >+\r\n  x\r\n\r\nb: 1\r\n', 'folded', '>+\r\n  x'],
    ["a: 'x'\n", 'single', "'x'"],
    ['a: "x"\n', 'double', '"x"'],
    ['a: x # why\n', 'plain', 'x'],
    ['a:   \n', 'empty', ''],
    ['a: ~\n', 'plain', '~'],
  ])('knows the style of a scalar: %j', (text, style, source) => {
    const node = childOf(parse(text).root, 'a')
    expect(node).toMatchObject({ kind: 'scalar', style })
    expect(text.slice(node?.span.start, node?.span.end)).toBe(source)
  })
})

describe('a key that occurs twice', () => {
  test('is told at its second place, and the last value counts', () => {
    const document = parse('a: 1\nb: 2\na: 3\n')
    expect(told(document)).toEqual(['duplicate-key 3 a'])
    expect(document.problems[0]?.message).toContain('same key a on line 1')
    expect(plain(document.root)).toEqual([
      ['b', 2],
      ['a', 3],
    ])
  })

  test('is named only where its name is harmless', () => {
    const long = 'k'.repeat(200)
    for (const key of [long, '"<b>@all"']) {
      const [problem] = parse(`${key}: 1\n${key}: 2\n`).problems
      expect(problem?.message).toContain('the same key on line 1')
    }
  })
})

describe('an alias', () => {
  test('is the very node of its anchor', () => {
    const { root, problems } = parse('a: &x {b: 1}\nc: *x\nd: [*x]\n')
    expect(problems).toEqual([])
    expect(nodeAt(root, ['c'])).toBe(nodeAt(root, ['a']))
    expect(nodeAt(root, ['d', 0])).toBe(nodeAt(root, ['a']))
  })

  test.each([
    ['a: *x\n', 'unknown-alias 1 *x'],
    ['a: *x\nb: &x 1\n', 'unknown-alias 1 *x'],
    ['a: &x [1, *x]\n', 'unknown-alias 1 *x'],
    ['a: &x\n  b:\n    - c: *x\n', 'unknown-alias 3 *x'],
    ['a: &x\n  <<: *x\n', 'unknown-alias 2 *x'],
  ])('of nothing, or of its own ancestor, is told: %j', (text, problem) => {
    expect(told(parse(text))[0]).toBe(problem)
  })

  test('may be a key where it names a text', () => {
    expect(plain(parse('a: &x name\n*x : 1\n').root)).toEqual([
      ['a', 'name'],
      ['name', 1],
    ])
    expect(told(parse('a: &x [1]\n*x : 1\n'))).toEqual(['syntax 2 *'])
  })

  test('counts as often as it is written', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 9; level++) bomb.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(10)}]`)
    const document = parse(`${bomb.join('\n')}\n`)
    expect(document.root).toBeUndefined()
    expect(document.problems.map(({ code }) => code)).toEqual(['too-large'])
  })

  test('of a long text counts its text', () => {
    const document = parse(`a: &a ${'x'.repeat(100_000)}\nb: [${'*a, '.repeat(400)}]\n`)
    expect(document.problems.map(({ code }) => code)).toEqual(['too-large'])
    expect(document.root).toBeUndefined()
  })
})

describe('a merge', () => {
  test.each([
    [
      'own keys win, in any order',
      'b: &b {x: 1, y: 2}\na:\n  x: 0\n  <<: *b\n',
      [
        ['x', 0],
        ['y', 2],
      ],
    ],
    [
      'own keys win before the merge',
      'b: &b {x: 1, y: 2}\na:\n  <<: *b\n  y: 0\n',
      [
        ['y', 0],
        ['x', 1],
      ],
    ],
    [
      'the earlier of a list wins',
      'b: &b {x: 1}\nc: &c {x: 2, z: 3}\na:\n  <<: [*b, *c]\n',
      [
        ['x', 1],
        ['z', 3],
      ],
    ],
    ['the later of two merges wins', 'b: &b {x: 1}\nc: &c {x: 2}\na:\n  <<: *b\n  <<: *c\n', [['x', 2]]],
    [
      'merges bring what they merged',
      'b: &b {x: 1}\nc: &c {<<: *b, y: 2}\na:\n  <<: *c\n',
      [
        ['y', 2],
        ['x', 1],
      ],
    ],
    ['a mapping can be written in place', 'a:\n  <<: {x: 1}\n', [['x', 1]]],
    ['quoted, it is a key', 'a:\n  "<<": 1\n', [['<<', 1]]],
  ])('%s', (_, text, expected) => {
    const document = parse(text)
    expect(document.problems).toEqual([])
    expect(plain(childOf(document.root, 'a'))).toEqual(expected)
  })

  test('marks what it brought, and shows where that is written', () => {
    const { root } = parse('b: &b\n  x: 1\na:\n  <<: *b\n  y: 2\n')
    const a = childOf(root, 'a')
    expect(entryOf(a, 'x')).toMatchObject({ merged: true, keySpan: { start: 8, end: 9 } })
    expect(entryOf(a, 'y')).toMatchObject({ merged: false })
    expect(entryOf(childOf(root, 'b'), 'x')).toMatchObject({ merged: false })
  })

  test.each(['a:\n  <<: 1\n', 'a:\n  <<: [{x: 1}, 2]\n', 'a:\n  <<:\n'])('of anything but mappings is told: %j', (text) => {
    expect(parse(text).problems).toMatchObject([
      { code: 'syntax', message: 'Only a mapping or a list of mappings can be merged with <<' },
    ])
  })
})

describe('a tag', () => {
  test.each(['a: !!python/object:os.x {}\n', 'a: !foo 1\n', '- !e!x 1\n', '%TAG ! tag:x,1:\n---\na: 1\n'])(
    'beyond the core is told: %j',
    (text) => {
      expect(parse(text).problems.map(({ code }) => code)).toEqual(['tag'])
    },
  )

  test.each([
    ['a: !!binary aGk=\n', 'bytes'],
    ['a: !!set {x}\n', 'a set or pairs'],
    ['a: !!omap [x: 1]\n', 'a set or pairs'],
    ['a: !!timestamp 2026-1-1\n', 'a date'],
    ['a: !!bool yes\n', 'true'],
    ['a: !!int 1:30\n', '90'],
  ])('that the platform reads and JSON does not have, or that hides the value, is a warning: %j', (text, words) => {
    const { problems } = parse(text)
    expect(problems).toMatchObject([{ code: 'yaml-1-1', message: expect.stringContaining(words) }])
  })

  test.each(['a: !!str 1\n', 'a: !!int 1\n', '!!map {a: !!seq [!!bool true, !!null ~, !!float 1.5]}\n', 'a: ! 1\n'])(
    'of the core is fine: %j',
    (text) => {
      expect(parse(text).problems).toEqual([])
    },
  )

  test.each([
    'a: !!int x\n',
    'a: !!set [x]\n',
    'a: !!omap {x: 1}\n',
    'a: !!timestamp 2026-02-30\n',
    'a: !!binary a\n',
    'a: !!seq x\n',
    'a: !!str [x]\n',
    'a: !!map [x]\n',
  ])('must fit its value: %j', (text) => {
    expect(parse(text).problems.map(({ code }) => code)).toEqual(['refused'])
  })

  test('of text makes text', () => {
    expect(textOf(childOf(parse('a: !!str 010\n').root, 'a'))).toBe('010')
  })
})

describe('bytes', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text)

  test('are UTF-8, and one byte order mark is dropped', () => {
    const document = decodeText('a.yml', utf8('\ufeffé: 1\r\n'))
    expect(document.problems).toEqual([])
    expect(document.source).toEqual({ path: 'a.yml', text: 'é: 1\r\n' })
  })

  test.each<[string, number[], string]>([
    ['UTF-16, little-endian', [0xff, 0xfe, 0x61, 0], 'UTF-16'],
    ['UTF-16, big-endian', [0xfe, 0xff, 0, 0x61], 'UTF-16'],
    ['UTF-16 without a mark', [0, 0x61, 0, 0x3a], 'UTF-16'],
    ['UTF-32', [0xff, 0xfe, 0, 0], 'UTF-32'],
    ['a character cut in half', [0x61, 0xc3], 'not UTF-8'],
    ['Latin 1', [0x61, 0xe9, 0x62], 'not UTF-8'],
    ['an encoded surrogate', [0xed, 0xa0, 0x80], 'not UTF-8'],
  ])('in another encoding are told: %s', (_, bytes, word) => {
    const { problems, root } = decodeText('a.yml', Uint8Array.from(bytes))
    expect(root).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'encoding' }])
    expect(problems[0]?.message).toContain(word)
  })

  test('are at most 1 MiB', () => {
    const honest = utf8(`a: ${'x'.repeat(1_048_576 - 3)}`)
    expect(decodeText('a.yml', honest).problems).toEqual([])
    expect(decodeText('a.yml', utf8('x'.repeat(1_048_577))).problems).toMatchObject([{ code: 'too-large' }])
    expect(parse('x'.repeat(1_048_577)).problems).toMatchObject([{ code: 'too-large' }])
  })
})
