import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../src/history/random.ts'
import { trendOf } from '../../src/history/trend-history.ts'
import { normal } from './generated.ts'
import { run } from './rows.ts'

const start = Date.UTC(2026, 5, 1, 3)
const dayMs = 86_400_000

/** A run a day, each of another commit: 10 minutes before day 20, longer from then on. */
function runs(factor: number, noise: number, commitOf = (day: number) => `c${day}`) {
  const random = randomFrom(11)
  return Array.from({ length: 40 }, (_, day) => {
    const seconds = (day < 20 ? 600 : 600 * factor) * (1 + noise * normal(random))
    const startedAt = new Date(start + day * dayMs).toISOString()
    const completedAt = new Date(start + day * dayMs + seconds * 1000).toISOString()
    return { ...run(day, { id: `r${day}` }), createdAt: startedAt, startedAt, completedAt, commit: commitOf(day) }
  })
}

const changeIn = (...given: Parameters<typeof runs>) => trendOf(runs(...given), new Map(), [])?.change

describe('the day and the commit of a step', () => {
  it('are named where the runs leave no doubt', () => {
    expect(changeIn(1.5, 0.03)).toMatchObject({ since: '2026-06-21T03:00:00.000Z', isDated: true, commit: 'c20', runsBefore: 20 })
  })

  it('are left open where the step may lie at another run', () => {
    expect(changeIn(1.25, 0.12)).toMatchObject({ kind: 'step', isDated: false, commit: null })
  })

  it('are told apart: all runs it may lie at can be of one commit', () => {
    const ofTen = (day: number) => `c${Math.floor((day + 5) / 10)}`
    expect(changeIn(1.25, 0.12, ofTen)).toMatchObject({ isDated: false, commit: 'c2' })
  })
})
