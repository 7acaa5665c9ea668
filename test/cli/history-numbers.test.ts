import { describe, expect, it } from 'vitest'
import { numberLines } from '../../src/cli/history-numbers.ts'
import { evidenceOf } from '../../src/history/evidence.ts'
import { hasSample, sampleNow, sampleSnapshot } from '../history/reference.ts'

describe('numbers that a review has no room for', () => {
  const lines = () => {
    const snapshot = sampleSnapshot()
    return numberLines(snapshot.pipelines.map((record) => evidenceOf(snapshot, record, { nowMs: sampleNow })))
  }

  it.skipIf(!hasSample)('hold rates, work, rows or cost, and dbt nodes, each with its n', () => {
    const text = lines().join('\n')
    expect(text).toMatch(/\d+ % succeeded \(95 % interval \d+ to \d+ %, n = \d+\)/)
    expect(text).toMatch(/share of the work: .+ \d+ %/)
    expect(text).toMatch(/slowest dbt nodes: .+ \(n = \d+\)/)
  })

  it('are absent where nothing ran', () => {
    expect(numberLines([])).toEqual([])
  })
})
