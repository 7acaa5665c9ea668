import { describe, expect, it } from 'vitest'
import { quantileEstimate } from '../../src/history/metrics/quantile-interval.ts'
import { predict } from '../../src/history/prediction.ts'
import { randomFrom } from '../../src/history/random.ts'
import { changePointOf } from '../../src/history/trend.ts'
import type { Prediction } from '../../src/model/history.ts'
import { dagOf, drawHistory, normal, plainMedian, plainQuantile, type Truth, trueSeconds, usual } from './generated.ts'

/** The pull request runs the board beside the model, and drops nothing. */
const changed: Truth = { ...usual, tasks: { ...usual.tasks, crm: { seconds: 90, spread: 0.1, after: ['orders'] } } }

function predicted(before: Truth, after: Truth, runs: number, seed: number, slaSeconds: number): Prediction {
  const samples = drawHistory(before, runs, seed)
  const prediction = predict({ environment: null, samples, before: dagOf(before), after: dagOf(after), slaSeconds })
  if (!prediction) throw new Error('no prediction')
  return prediction
}

describe('predictions of histories whose truth is known', () => {
  const truth = { before: trueSeconds(usual), after: trueSeconds(changed) }
  const sla = plainQuantile(truth.before, 0.8)
  const histories = 400
  /** Two standard errors of a share near 0.95 that is counted over so many histories. */
  const noise = 2 * Math.sqrt((0.95 * 0.05) / histories)

  it.each([30, 60, 100])('has intervals of p95 that cover in 90 to 97 of 100 cases, from %i runs', (runs) => {
    const [median, high] = [plainQuantile(truth.after, 0.5), plainQuantile(truth.after, 0.95)]
    let [covered, middle] = [0, 0]
    for (let seed = 1; seed <= histories; seed++) {
      const { p50, p95 } = predicted(usual, changed, runs, seed, sla).after
      if (p95 && p95.low <= high && high <= p95.high) covered++
      if (p50 && p50.low <= median && median <= p50.high) middle++
    }
    expect(covered / histories).toBeGreaterThanOrEqual(0.9)
    expect(covered / histories).toBeLessThanOrEqual(0.97 + noise)
    expect(middle / histories).toBeGreaterThanOrEqual(0.95 - 2 * noise)
  })

  // How near one median can be is bounded by the number of runs: even running the changed pipeline itself 60 times gives a median
  // within 5 % in 94 of 100 cases only. A prediction cannot be asked for more, and must not give less.
  it.each([30, 60, 100])('has a p50 within 5 percent as often as %i real runs of the changed pipeline would', (runs) => {
    const median = plainQuantile(truth.after, 0.5)
    let [near, nearByRunning, sum] = [0, 0, 0]
    for (let seed = 1; seed <= histories; seed++) {
      const found = (predicted(usual, changed, runs, seed, sla).after.p50?.value ?? 0) / median
      const real = drawHistory(changed, runs, 1_000_000 + seed).map((sample) => sample.seconds ?? 0)
      sum += found
      if (Math.abs(found - 1) <= 0.05) near++
      if (Math.abs(plainMedian(real) / median - 1) <= 0.05) nearByRunning++
    }
    expect(Math.abs(sum / histories - 1)).toBeLessThan(0.01)
    expect(near / histories).toBeGreaterThan(nearByRunning / histories - noise)
    expect(near / histories).toBeGreaterThan(runs === 30 ? 0.8 : 0.92)
  })

  it('gives the right probability of missing a promise on the whole, and intervals that hold it', () => {
    for (const share of [0.5, 0.8, 0.95]) {
      const promise = plainQuantile(truth.before, share)
      const real = truth.after.filter((seconds) => seconds > promise).length / truth.after.length
      let [sum, held] = [0, 0]
      for (let seed = 1; seed <= 200; seed++) {
        const { before, after } = predicted(usual, changed, 60, 1000 + seed, promise)
        sum += after.slaMiss?.value ?? 0
        if (before.slaMiss && before.slaMiss.low <= 1 - share && 1 - share <= before.slaMiss.high) held++
      }
      expect(Math.abs(sum / 200 - real)).toBeLessThan(0.015)
      expect(held / 200).toBeGreaterThan(0.9)
    }
  })

  it('says what it does not know', () => {
    const grown: Truth = { ...changed, tasks: { ...changed.tasks, checks: { seconds: 50, spread: 0.1, after: ['model'] } } }
    const prediction = predicted(usual, grown, 15, 3, sla)
    expect(prediction.unknownTasks).toEqual(['checks'])
    expect(prediction.after.p95).toBeNull()
    expect(prediction.after.p50?.n).toBe(15)
    expect(prediction.notes.join(' ')).toMatch(/without history/)
    const few = predict({
      environment: null,
      samples: drawHistory(usual, 9, 1),
      before: null,
      after: dagOf(usual),
      slaSeconds: null,
    })
    expect(few).toBeNull()
  })
})

describe('intervals of quantiles', () => {
  const draws: Readonly<Record<string, (random: () => number) => number>> = {
    'log-normal': (random) => 100 * Math.exp(0.4 * normal(random)),
    even: (random) => 50 + 100 * random(),
    exponential: (random) => 20 - 60 * Math.log(1 - random()),
  }
  it.each(Object.entries(draws))('cover the 95th percentile of %s numbers', (_, draw) => {
    const random = randomFrom(5)
    const truth = Array.from({ length: 200_000 }, () => draw(random)).sort((a, b) => a - b)
    const real = plainQuantile(truth, 0.95)
    for (const n of [72, 100]) {
      let covered = 0
      for (let history = 0; history < 1000; history++) {
        const sorted = Array.from({ length: n }, () => draw(random)).sort((a, b) => a - b)
        const estimate = quantileEstimate(sorted, 0.95, n)
        if (estimate && estimate.low <= real && real <= estimate.high) covered++
      }
      expect(covered / 1000).toBeGreaterThanOrEqual(0.925)
      expect(covered / 1000).toBeLessThanOrEqual(0.98)
    }
  })
})

describe('change points', () => {
  const series = (random: () => number, length: number, changeAt: number, factor: number) =>
    Array.from({ length }, (_, at) => {
      const outlier = random() < 0.03 ? 2.5 : 1
      return { timeMs: at * 86_400_000, seconds: (at >= changeAt ? factor : 1) * 100 * Math.exp(0.08 * normal(random)) * outlier }
    })

  it('are seldom found where there are none, outliers or not', () => {
    const random = randomFrom(11)
    let alarms = 0
    for (let history = 0; history < 300; history++) if (changePointOf(series(random, 40, 40, 1))) alarms++
    expect(alarms).toBeLessThanOrEqual(6)
  })

  it('are found, near the right place, where the level rises by a quarter', () => {
    const random = randomFrom(12)
    let [found, near] = [0, 0]
    for (let history = 0; history < 100; history++) {
      const change = changePointOf(series(random, 36, 22, 1.25))
      if (change) found++
      if (change && Math.abs(change.at - 22) <= 1) near++
    }
    // Some clear steps are given up, so that runs that resemble their neighbours make no false alarms.
    expect(found).toBeGreaterThanOrEqual(82)
    expect(near).toBeGreaterThanOrEqual(75)
  })

  it('are not made of a single odd run, nor of too few', () => {
    const flat = Array.from({ length: 30 }, (_, at) => ({ timeMs: at, seconds: at === 29 ? 900 : 100 + (at % 3) }))
    expect(changePointOf(flat)).toBeNull()
    expect(changePointOf(series(randomFrom(1), 11, 5, 3))).toBeNull()
  })
})
