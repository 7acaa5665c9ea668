import { describe, expect, it } from 'vitest'
import { lengths, ratesOf, rowOf, scenarios, weeklyShare, writtenTable } from '../../scripts/simulate-trends.ts'

describe('the table of simulated trends', () => {
  const rows = writtenTable().split('\n').slice(2)

  it('has a row for each kind of history', () => {
    expect(rows.map((row) => row.split(' | ')[0])).toEqual(scenarios.map(({ title }) => `| ${title}`))
  })

  it('is what the simulation says', () => {
    const [first] = scenarios
    expect(first && rowOf(first)).toBe(rows[0])
  })

  it('shows at most about 2 % of false alarms, and nine of ten steps found where runs are independent', () => {
    const numbers = rows.map((row) =>
      row
        .split('|')
        .slice(2, -1)
        .map((cell) => Number.parseFloat(cell)),
    )
    for (const row of numbers) for (const alarms of row.slice(0, lengths.length)) expect(alarms).toBeLessThanOrEqual(2.5)
    expect(numbers[0]?.[lengths.length]).toBeGreaterThanOrEqual(88)
  })
})

describe('a weekly pattern', () => {
  it('is seen where there is one, and seldom where there is none', () => {
    const [independent] = scenarios
    const weekly = scenarios.find(({ isWeekly }) => isWeekly)
    expect(weekly && weeklyShare(weekly, 60, 40)).toBeGreaterThan(0.95)
    expect(independent && weeklyShare(independent, 60, 40)).toBeLessThan(0.05)
  })

  it('makes no trend', () => {
    const weekly = scenarios.find(({ isWeekly }) => isWeekly)
    const rates = weekly && ratesOf(weekly, 'nothing', 30, 100)
    expect((rates?.step ?? 1) + (rates?.climb ?? 1)).toBeLessThanOrEqual(0.03)
  })
})
