import { expect, it } from 'vitest'
import { defaultsOf } from '../../src/engine/options.ts'
import { rules } from '../../src/rules/index.ts'

it('the defaults of a schema bear the names of its options', () => {
  const schema = {
    most: { type: 'integer', description: 'Most', default: 3, minimum: 1, maximum: 9 },
    names: { type: 'strings', description: 'Names', default: ['a'] },
    isOn: { type: 'boolean', description: 'On', default: false },
  } as const
  expect(defaultsOf(schema)).toEqual({ most: 3, names: ['a'], isOn: false })
  expect(defaultsOf({})).toEqual({})
})

it.each(Object.entries(rules))('the options of %s have a description and a default that is allowed', (_, { options = {} }) => {
  for (const [name, option] of Object.entries(options)) {
    expect(name).toMatch(/^[a-z][a-z-]*$/)
    expect(option.description).toMatch(/^[A-Z]/)
    if (option.type !== 'integer') continue
    expect(option.default).toBeGreaterThanOrEqual(option.minimum)
    expect(option.default).toBeLessThanOrEqual(option.maximum)
  }
})
