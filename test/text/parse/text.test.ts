import { describe, expect, test } from 'vitest'
import type { Document } from '../../../src/text/document.ts'
import { applyEdits } from '../../../src/text/fix.ts'
import { parseDocument } from '../../../src/text/parse.ts'
import { childOf } from '../../../src/text/tree.ts'

const parse = (text: string): Document => parseDocument({ path: 'a.yml', text })
const told = ({ problems, source }: Document): string[] =>
  problems.map(({ code, span }) => `${code} ${source.text.slice(span.start, span.end)}`)

describe('the characters of a text', () => {
  test.each(['\0', '\x07', '\x0b', '\x1b', '\x7f', '\x80', '\x9b', '\ufffe', '\ud800', '\udc00'])(
    'may not be controls: %j',
    (character) => {
      const document = parse(`a: x${character}${character}y\nb: 1\n`)
      expect(told(document)).toEqual([`control-character ${character}${character}`])
      expect(childOf(document.root, 'a')).toMatchObject({ value: 'x\ufffd\ufffdy' })
    },
  )

  test.each(['\r', '\x85', '\u2028', '\u2029'])('may not break lines in another way than LF and CR LF: %j', (character) => {
    const document = parse(`a: x # why${character}b: 2\nc: 3\n`)
    expect(told(document)).toEqual([`line-break ${character}`])
    expect(childOf(document.root, 'b')).toMatchObject({ value: 2 })
  })

  test('may not be carriage returns alone, which are told once and can be replaced', () => {
    const document = parse('a: 1\rb: 2\r\rc: 3 # why\r')
    expect(told(document)).toEqual(['line-break \r'])
    expect(document.problems[0]?.message).toContain('alone ends 4 lines')
    const repaired = applyEdits(document.source.text, document.problems[0]?.fix?.edits ?? [])
    expect(repaired).toBe('a: 1\nb: 2\n\nc: 3 # why\n')
    expect(parse(repaired).problems).toEqual([])
  })

  test('may be escaped in double quotes', () => {
    expect(parse('a: "\\r \\0 \\u202e \\x85"\n').problems).toEqual([])
  })

  test.each([
    ['right-to-left override', '\u202e'],
    ['isolate', '\u2066'],
    ['zero-width space', '\u200b'],
    ['zero-width joiner', '\u200d'],
    ['word joiner', '\u2060'],
    ['soft hyphen', '\u00ad'],
    ['byte order mark inside', '\ufeff'],
    ['tag', '\u{e0041}'],
    ['run of tags', '\u{e0041}\u{e0042}'],
    ['variation selector', '\ufe00'],
    ['supplementary variation selector', '\u{e0100}'],
    ['Hangul filler', '\u3164'],
  ])('may not hide: %s', (_, character) => {
    expect(told(parse(`a: in${character}visible\n# com${character}ment\n`))).toEqual([
      `hidden-character ${character}`,
      `hidden-character ${character}`,
    ])
  })

  test.each([
    ['joined emoji', '👩‍💻 👨‍👩‍👧 🏳️‍🌈 👩🏽‍🚀'],
    ['emoji with a selector', '❤️ ▶︎ 1️⃣'],
    ['flag of a region', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['Persian', 'می\u200cخواهم'],
    ['Hindi', 'क्\u200dष'],
    ['accents, CJK, other scripts', 'Größe 漢字 имя ελ'],
  ])('may be %s', (_, text) => {
    expect(parse(`a: ${text}\n`).problems).toEqual([])
  })

  test('are told at most fifty times for each kind', () => {
    expect(parse('a\u200b\x01'.repeat(500)).problems).toHaveLength(100)
  })
})

describe('what YAML 1.1 reads differently', () => {
  test.each([
    ['yes', 'true'],
    ['No', 'false'],
    ['ON', 'true'],
    ['off', 'false'],
    ['010', 'number 8'],
    ['-017', 'number -15'],
    ['08', 'text'],
    ['0o17', 'text'],
    ['0b11', 'number 3'],
    ['-0x1F', 'number -31'],
    ['1_000', 'number 1000'],
    ['1:30', 'number 90'],
    ['-1:30:00', 'number -5400'],
    ['1:30.5', 'number 90.5'],
    ['1e3', 'text'],
    ['1.5e3', 'text'],
    ['-.5', 'text'],
    ['2024-01-02', 'date'],
    ['2024-01-02T03:04:05Z', 'date'],
    ['9007199254740993', 'beyond 2^53'],
    ['-10000000000000000000000000', 'beyond 2^53'],
    ['1.5_0', 'number 1.5'],
    ['190:20:30.15', 'number 685230.15'],
  ])('is told where it stands unquoted: %s', (text, word) => {
    for (const document of [parse(`a: ${text} # why\n`), parse(`[${text}]\n`)]) {
      expect(told(document)).toEqual([`yaml-1-1 ${text}`])
      expect(document.problems[0]?.message).toContain(word)
    }
    expect(parse(`a: "${text}"\nb: '${text}'\nc: |\n  ${text}\nd: !!str ${text}\n`).problems).toEqual([])
  })

  test.each(['on', 'No', '010', '1:30', '2024-01-02'])('is told of keys: %s', (key) => {
    expect(told(parse(`${key}: x\n`))).toEqual([`yaml-1-1 ${key}`])
    expect(parse(`"${key}": x\n`).problems).toEqual([])
  })

  test.each([
    ...[
      'true',
      'False',
      'NULL',
      '~',
      'y',
      'n',
      'yeS',
      'none',
      'only',
      'office',
      '0',
      '-0',
      '007',
      '12',
      '+12',
      '1.5',
      '1.',
      '.5',
      '1.5e+3',
    ],
    ...[
      '0x1F',
      '.inf',
      '-.INF',
      '.nan',
      '12:60',
      '1:2x',
      '2024-1-2',
      '2024-01',
      '20240102',
      '1.2.3',
      '10.0.0.1',
      '3d',
      '1,000',
      '-',
      '+',
      '.',
    ],
    ...['0 0 * * ? *', '09:30', '5m', '1e', '0x', '_1', 'a=b', '==', 'v1', '${{ x }}'],
  ])('is not told where both agree: %s', (text) => {
    for (const document of [parse(`a: ${text}\n`), parse(`a: x ${text}\n`)]) {
      expect(document.problems.filter(({ code }) => code === 'yaml-1-1')).toEqual([])
    }
  })

  test.each([
    ['=', 'as a value'],
    ['<<', 'as a value'],
    ['0x_', 'has no digits'],
    ['-0b_', 'has no digits'],
    ['2026-02-30', 'the date does not exist'],
    ['2025-02-29', 'the date does not exist'],
    ['0000-01-01', 'the date does not exist'],
    ['2026-01-01T25:00:00', 'the time does not exist'],
    ['2026-01-01 10:60:00Z', 'the time does not exist'],
    ['2026-01-01T10:00:00+24:00', 'time zone'],
    ['9'.repeat(4301), 'more than 4,300 digits'],
  ])('is an error where the platform refuses it: %s', (text, words) => {
    for (const document of [parse(`a: ${text} # why\n`), parse(`[${text}]\n`)]) {
      expect(told(document)).toEqual([`refused ${text}`])
      expect(document.problems[0]?.message).toContain(words)
    }
    expect(parse(`a: "${text}"\n`).problems).toEqual([])
  })

  test.each(['version', 'python_version', 'dbt_runtime', 'image-tag', 'dbtVersion'])(
    'is a version that loses its zero: %s',
    (key) => {
      expect(told(parse(`${key}: 3.10\n`))).toEqual(['yaml-1-1 3.10'])
      expect(told(parse(`${key}s: [3.9, 3.10]\n`))).toEqual(['yaml-1-1 3.10'])
      expect(parse(`${key}: "3.10"\n`).problems).toEqual([])
      expect(parse(`${key}: 3.12\n`).problems).toEqual([])
    },
  )

  test('is no amount that ends in zero', () => {
    expect(
      parse('threshold: 0.50\nprice: 12.50\nversion: 1.0\npercentage: 12.50\nconversion_rate: 1.20\nspark: {memory: 2.50}\n')
        .problems,
    ).toEqual([])
  })

  test.each(['~', 'null', 'true', '1.50', '.5', '+1', '2024-02-30', '"x\\u0007"', '"\\u202ex"'])(
    'is told of keys that become other keys: %s',
    (key) => {
      expect(parse(`${key}: x\n`).problems).toHaveLength(1)
    },
  )

  test('is a %YAML line of another version, or a second one', () => {
    for (const text of ['%YAML 9.9\n---\na: 1\n', '%YAML 2.0\n---\na: 1\n', '%YAML 1.1\n%YAML 1.1\n---\na: 1\n'])
      expect(parse(text).problems.map(({ code }) => code)).toContain('refused')
  })

  test('is an escaped control or invisible character in a name', () => {
    for (const name of ['a\\u0007', 'a\\e[31m', 'a\\0', 'a\\x7f', 'a\\u200bb'])
      expect(told(parse(`name: "${name}"\n`))).toEqual([`hidden-character "${name}"`])
    for (const text of ['name: "a\\tb\\n"', 'delimiter: "\\u0001"', "name: 'a\\u0007'"])
      expect(parse(`${text}\n`).problems).toEqual([])
  })

  test('is a %YAML line', () => {
    expect(told(parse('%YAML 1.1\n---\na: 010\n'))).toEqual(['yaml-1-1 %YAML 1.1', 'yaml-1-1 010'])
    expect(childOf(parse('%YAML 1.1\n---\na: 010\n').root, 'a')).toMatchObject({ value: 10 })
  })
})

describe('what the platform refuses to read', () => {
  test.each([
    ['a tab before a comment', 'a: 1\t# x\n', ['syntax \t']],
    ['a tab after the colon', 'a:\t1\n', ['syntax \t']],
    ['a tab inside a plain text', 'a: x\ty\n', ['syntax \t']],
    ['a tab after a value', 'a: 1\t\nb: 2\n', ['syntax \t']],
    ['tabs on an empty line', 'a: 1\n\t\t\n\n\nb: 2\n', ['syntax \t\t']],
    ['a tab between brackets', 'a: [1,\t2]\n', ['syntax \t']],
    ['tabs as indentation', 'a:\n\tb: 1\n\tc: 2\n', ['syntax \t']],
    ['a tab after a block sign', 'a: |\t\n  x\n', ['syntax \t']],
    ['an anchor twice', 'a: &x 1\nb: &x 2\n', ['syntax &x']],
    ['an odd name of an anchor', 'a: &x.y 1\n', ['syntax &x.y']],
    ['a glob taken for an alias', 'a: *.csv\n', ['syntax *.csv']],
    ['a question mark between brackets', 'a: {cron: 0 0 * * ? *}\n', ['syntax 0 0 * * ? *']],
    ['a colon without its key', ': 1\n', ['syntax ']],
  ])('is told: %s', (_, text, expected) => {
    expect(told(parse(text))).toEqual(expected)
  })

  test.each([
    ['in double quotes', 'a: "x\ty"\n'],
    ['in single quotes', "a: 'x\ty'\n"],
    ['in a literal', 'a: |\n  x\ty\n  \tz\n'],
    ['in a folded text', 'a: >\n  x\ty\n'],
    ['in a comment', '# x\ty\na: 1 #\tz\n'],
  ])('is no tab %s', (_, text) => {
    expect(parse(text).problems).toEqual([])
  })
})
