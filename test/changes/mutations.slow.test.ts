import { describe, expect, it } from 'vitest'
import { names, wronglyTold } from './mutations.ts'

describe('every value of every pipeline of the corpus', () => {
  it.each(names)('%s: a changed one is exactly one change, which names both', (name) => {
    expect(wronglyTold(name, 1)).toEqual([])
  })
})
