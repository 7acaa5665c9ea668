import { describe, expect, it } from 'vitest'
import { type Canary, canaries } from './canaries.ts'
import { complaints, plantings } from './canary-world.ts'

describe.each(Object.keys(canaries) as Canary[])('%s is in no output, planted everywhere in', (kind) => {
  it.each(Object.entries(plantings(kind)))('%s', async (_, planting) => expect(await complaints(kind, planting)).toEqual([]))
})
