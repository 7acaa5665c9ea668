import { describe, expect, it } from 'vitest'
import { outliersIn } from '../../src/history/metrics/outliers.ts'
import { randomFrom } from '../../src/history/random.ts'
import { changePointOf } from '../../src/history/trend.ts'
import { weekdayFactors } from '../../src/history/weekly.ts'
import { normal } from './generated.ts'
import { run } from './rows.ts'

const dayMs = 86_400_000
/** 2026-06-01, a Monday. */
const start = Date.UTC(2026, 5, 1)
const random = randomFrom(3)
const days = (count: number, secondsOf: (day: number) => number) =>
  Array.from({ length: count }, (_, day) => ({
    timeMs: start + day * dayMs,
    seconds: secondsOf(day) * (1 + 0.05 * normal(random)),
  }))
const sunday = (day: number) => day % 7 === 6

describe('a full load on Sundays', () => {
  const points = days(49, (day) => (sunday(day) ? 1800 : 600))
  const runs = (more: readonly number[] = []) =>
    points.map(({ timeMs, seconds }, day) => {
      const startedAt = new Date(timeMs).toISOString()
      const completedAt = new Date(timeMs + (more.includes(day) ? 5400 : seconds) * 1000).toISOString()
      return { ...run(day, { id: `r${day}` }), createdAt: startedAt, startedAt, completedAt }
    })

  it('is a weekly pattern: three times as long on that day', () => {
    const factors = weekdayFactors(points) ?? []
    expect(factors[0]).toBeCloseTo(3, 0)
    for (const factor of factors.slice(1)) expect(factor).toBeCloseTo(1, 0)
  })

  it('is no outlier and no trend', () => {
    expect(outliersIn(runs())).toEqual([])
    expect(changePointOf(points)).toBeNull()
  })

  it('does not hide a run that is long for its day', () => {
    expect(outliersIn(runs([15])).map(({ runId }) => runId)).toEqual(['r15'])
  })
})

describe('a change for good', () => {
  it('is a step where it comes from one run to the next', () => {
    const change = changePointOf(days(60, (day) => (day < 30 ? 600 : 900)))
    expect(change).toMatchObject({ kind: 'step', perWeek: null })
    expect(change?.at).toBe(30)
    expect(change?.odds[30]).toBeGreaterThan(0.99)
  })

  it('begins at the first slow run, wherever that is', () => {
    const places = Array.from({ length: 45 }, (_, index) => index + 6)
    expect(places.map((place) => changePointOf(days(56, (day) => (day < place ? 600 : 900)))?.at)).toEqual(places)
  })

  it('has odds for its place that hold: of those that are at least nine in ten, nine in ten are right', () => {
    const noisy = Array.from({ length: 150 }, (_, index) => {
      const place = 8 + (index % 24)
      const points = days(40, (day) => (day < place ? 600 : 840) * (1 + 0.12 * normal(random)))
      return { place, change: changePointOf(points) }
    }).filter(({ change }) => change?.kind === 'step')
    const sure = noisy.filter(({ change }) => (change?.odds[change.at] ?? 0) >= 0.9)
    const right = sure.filter(({ place, change }) => change?.at === place)
    expect(sure.length).toBeGreaterThan(20)
    expect(sure.length).toBeLessThan(noisy.length)
    expect(right.length / sure.length).toBeGreaterThanOrEqual(0.9)
    for (const { change } of noisy) expect(change?.odds.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
  })

  it('is a climb where the level rises steadily, by so much a week', () => {
    const change = changePointOf(days(70, (day) => 600 + 6 * day))
    expect(change?.kind).toBe('climb')
    expect(change?.perWeek).toBeCloseTo(42, -1)
    expect(change?.before).toBeCloseTo(600, -2)
    expect(change?.after).toBeCloseTo(1014, -2)
  })
})
