import { describe, expect, it } from 'vitest'
import { states } from './states.ts'
import { allWays } from './ways.ts'

describe('the hook, the command line and the action say the same of', () => {
  it.each(states)('$name', async (state) => {
    const { hook, command, action } = await allWays(state)
    expect(command.verdict).toBe(action.verdict)
    expect(hook.verdict).toBe(action.verdict)
    expect(hook.report).toEqual(command.report)
    expect(action.code).toBe(state.isRed ? 1 : 0)
  })
})

it('at least sixty states are compared, each once', () => {
  expect(new Set(states.map(({ name }) => name)).size).toBe(states.length)
  expect(states.length).toBeGreaterThanOrEqual(60)
})
