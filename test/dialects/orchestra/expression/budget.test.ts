import { expect, it } from 'vitest'
import { parseExpression, parseTemplate } from '../../../../src/dialects/orchestra/expression/index.ts'

it('an expression of 100,000 operands is read as far as a person would write, and the rest is one problem', () => {
  const { problems } = parseExpression(`${'a and '.repeat(100_000)}a`)
  expect(problems.map(({ code }) => code)).toContain('too-long')
  expect(problems.length).toBeLessThan(30)
})

it('a text of 100,000 expressions is read as far as a person would write', () => {
  const { parts, problems } = parseTemplate('${{ inputs.a }} '.repeat(100_000))
  expect(parts.length).toBeLessThan(10_003)
  expect(parts.at(-1)?.span.end).toBe(1_600_000)
  expect(problems.map(({ code }) => code)).toEqual(['too-long'])
})

it('an expression of 4,000 operands is no problem', () => {
  expect(parseExpression(`${"inputs.a == 'x' and ".repeat(4000)}true`).problems).toEqual([])
})
