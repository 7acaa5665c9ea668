import { describe, expect, test } from 'vitest'
import { inCircles, withPlainExports } from '../scripts/plain-exports.ts'

const getter = (name: string, local = name) =>
  `Object.defineProperty(exports, "${name}", {\n\tenumerable: true,\n\tget: function() {\n\t\treturn ${local};\n\t}\n});`

describe('the exports of a chunk', () => {
  test.each([
    ['a constant', 'const sum = 1'],
    ['a function', 'function sum() {}'],
    ['a generator', 'async function* sum() {}'],
    ['a class', 'class sum {}'],
    ['a variable that is set once', 'var sum = class {}\nconst isSum = sum == 1 || other.sum === 2'],
  ])('are properties where the name is %s', (_, code) => {
    const chunk = `${code}\nconst all = []\n${getter('total', 'sum')}\n${getter('all')}\n`
    expect(withPlainExports(chunk)).toBe(`${code}\nconst all = []\nmodule.exports = {\n\ttotal: sum,\n\tall\n};\n`)
  })

  test.each([
    ['is set again', 'var sum = 1\nfunction add() {\n\tsum = 2\n}'],
    ['is added to', 'var sum = 1\nfunction add() {\n\tsum += 2\n}'],
    ['has no value at first', 'var sum\nfunction add() {\n\tsum = 2\n}'],
    ['may change', 'let sum = 1'],
    ['is not known', ''],
  ])('stay getters where the name %s', (_, code) => {
    const chunk = `${code}\n${getter('total', 'sum')}\n`
    expect(withPlainExports(chunk)).toBe(chunk)
  })
})

test('chunks that load each other are found', () => {
  const imports = new Map([
    ['cli', ['startup', 'check']],
    ['check', ['startup', 'dialect']],
    ['dialect', ['check']],
    ['startup', []],
  ])
  expect([...inCircles(imports)]).toEqual(['check', 'dialect'])
})
