import { describe, expect, it } from 'vitest'
import { frameOf } from '../../src/engine/frame.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { valueMask } from '../../src/text/secrets/value-mask.ts'

const text = 'one: 1\ntwo: hunter2hunter\r\nthree: 3\nfour: 4\nfive: 5\nsix: 6\nseven: 7\neight: 8\n'
const document = parseDocument({ path: 'a.yml', text })
const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })

describe('a frame', () => {
  it('holds the line and the one before, without line ends', () => {
    expect(frameOf(document, at('three'), [])).toEqual([
      { line: 2, text: 'two: hunter2hunter' },
      { line: 3, text: 'three: 3' },
    ])
    expect(frameOf(document, at('one'), [])).toEqual([{ line: 1, text: 'one: 1' }])
  })

  it('holds five lines of a long range', () => {
    const lines = frameOf(document, { start: at('two').start, end: text.length }, [])
    expect(lines.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('masks secrets, also those that run over several lines or out of it', () => {
    const shown = (from: string, to: string) =>
      frameOf(document, at('three'), [{ start: at(from).start, end: at(to).end }]).map((line) => line.text)
    expect(shown('hunter2', 'hunter2')).toEqual(['two: •••••hunter', 'three: 3'])
    expect(shown('hunter2', 'three')).toEqual(['two: •••••', '•••••: 3'])
    expect(shown('one', 'eight')).toEqual(['•••••', '•••••'])
    expect(shown('eight', 'eight')).toEqual(['two: hunter2hunter', 'three: 3'])
  })

  it('cuts very long lines', () => {
    const wide = parseDocument({ path: 'a.yml', text: `a: ${'x'.repeat(5000)}\n` })
    expect(frameOf(wide, { start: 0, end: 1 }, [])[0]?.text).toHaveLength(300)
  })
})

describe('a sentence', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['The value "hunter2hunter" and hunter2hunter', ['hunter2hunter'], 'The value "•••••" and •••••'],
    ['Cut short: "hunter2hunter…"', ['hunter2hunter9and9much9more'], 'Cut short: "•••••…"'],
    ['Two, one inside the other: hunter2hunter9', ['hunter2hunter9', 'hunter2hunter'], 'Two, one inside the other: •••••'],
    ['A word it shares: hunter', ['hunter2hunter'], 'A word it shares: hunter'],
    ['4 tasks', ['4', ''], '4 tasks'],
    ['Nothing hidden', [], 'Nothing hidden'],
    ['what looks like a password in an address', ['password', 'address'], 'what looks like a password in an address'],
    ['The key "address" holds "address": see address', ['address'], 'The key "•••••" holds "•••••": see address'],
    ['what looks like a credential for "DB_PASSWORD"', ['PASSWORD'], 'what looks like a credential for "DB_PASSWORD"'],
    ['12345678 findings', ['12345678'], '12345678 findings'],
    ['see https://github.com/a/b', ['https://github.com/a/c7'], 'see https://github.com/a/b'],
    ['no secret-literal here', ['secret-literal'], 'no secret-literal here'],
    ['one of many: aaaaaaaaaaaaab9', Array.from({ length: 200 }, (_, index) => `aaaaaaaaaaaaab${index}`), 'one of many: •••••'],
  ])('%j without %j is %j', (sentence, values, expected) => {
    expect(valueMask(values)(sentence)).toBe(expected)
  })
})

it('a sentence takes the same time however many values there are', () => {
  const values = Array.from({ length: 50_000 }, (_, index) => `value-${index}-of-many`)
  const masked = valueMask(values)
  expect(masked('value-7-of-many '.repeat(10_000))).toBe('••••• '.repeat(10_000))
})
