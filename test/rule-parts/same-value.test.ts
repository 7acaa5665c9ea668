import { expect, it } from 'vitest'
import { areSameValues, valueNumbers } from '../../src/rules/parts/same-value.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { type Node, nodeAt } from '../../src/text/tree.ts'
import { randomFrom } from '../time/simulator.ts'

const scalars = ['a', "'1'", '1', '1.0', '0x1', 'true', "'true'", '~', "''", '.nan', '.inf', '-0', '0']

/** The values of a list, written in flow style. */
function valuesOf(texts: readonly string[]): readonly (Node | undefined)[] {
  const { root } = parseDocument({ path: 'values.yml', text: texts.map((text) => `- ${text}\n`).join('') })
  return texts.map((_, index) => nodeAt(root, [index]))
}

it('finds two values equal exactly where their numbers are', () => {
  const random = randomFrom(77)
  const whole = (most: number) => Math.floor(random() * most)
  const value = (depth: number): string => {
    const kind = whole(4)
    if (depth > 2 || kind === 0 || kind === 3) return scalars[whole(scalars.length)] ?? ''
    const parts = Array.from({ length: whole(3) }, () => value(depth + 1))
    if (kind === 1) return `[${parts.join(', ')}]`
    const keys = whole(2) === 0 ? ['x', 'y', 'z'] : ['z', 'y', 'x']
    return `{${parts.map((part, index) => `${keys[index]}: ${part}`).join(', ')}}`
  }
  const values = valuesOf(Array.from({ length: 250 }, () => value(0)))
  const numberOf = valueNumbers()
  let equal = 0
  for (const one of values)
    for (const other of values) {
      const isEqual = numberOf(one) === numberOf(other)
      if (isEqual && one !== other) equal++
      expect(areSameValues(one, other)).toBe(isEqual)
    }
  expect(equal).toBeGreaterThan(500)
})

it('does not tell of values that are a small text and a large tree', () => {
  const level = (name: string, below: string) => `&${name} [${Array.from({ length: 9 }, () => `*${below}`).join(', ')}]`
  const bomb = (mark: string) => [
    `&${mark}a [1, 2, 3]`,
    ...[...'bcd'].map((letter, index) => level(`${mark}${letter}`, `${mark}${'abc'[index]}`)),
  ]
  const values = valuesOf([...bomb('x'), ...bomb('y')])
  const [one, other] = [values[3], values[7]]
  expect(areSameValues(one, other)).toBe(undefined)
  expect(areSameValues(one, one)).toBe(true)
  const numberOf = valueNumbers()
  expect(numberOf(one)).toBe(numberOf(other))
})
