import { randomFrom } from '../src/history/random.ts'
import { dayMs } from '../src/history/time.ts'
import { changePointOf } from '../src/history/trend.ts'
import { type Point, weekdayFactors } from '../src/history/weekly.ts'

/** A kind of history and what really happens in it. */
export interface Scenario {
  readonly title: string
  /** Lag-1 correlation of the noise. */
  readonly dependence: number
  /** Durations with a long tail, as logarithms of a normal value; else a normal value. */
  readonly isSkewed?: boolean
  /** The full load of Sunday takes three times as long. */
  readonly isWeekly?: boolean
}

/** What changes in the middle of the history. */
export const truths = ['nothing', 'step of 30 %', 'climb of 30 %'] as const
export type Truth = (typeof truths)[number]

export const scenarios: readonly Scenario[] = [
  { title: 'independent', dependence: 0 },
  { title: 'dependent, r = 0.5', dependence: 0.5 },
  { title: 'dependent, r = 0.8', dependence: 0.8 },
  { title: 'weekly full load', dependence: 0, isWeekly: true },
  { title: 'weekly, r = 0.5', dependence: 0.5, isWeekly: true },
  { title: 'skewed', dependence: 0, isSkewed: true },
  { title: 'skewed, r = 0.5', dependence: 0.5, isSkewed: true },
]

/** Standard deviation of a run's duration, as a share of its level. */
export const noise = 0.19

export interface Rates {
  readonly step: number
  readonly climb: number
}

/** One made-up history: one run a day. */
export function historyOf(scenario: Scenario, truth: Truth, runs: number, random: () => number): readonly Point[] {
  const { dependence, isSkewed = false, isWeekly = false } = scenario
  let state = normal(random)
  return Array.from({ length: runs }, (_, index) => {
    if (index > 0) state = dependence * state + Math.sqrt(1 - dependence ** 2) * normal(random)
    const change = truth === 'nothing' ? 0 : truth === 'step of 30 %' ? (index < runs / 2 ? 0 : 0.3) : (0.3 * index) / (runs - 1)
    const level = 600 * (1 + change) * (isWeekly && index % 7 === 3 ? 3 : 1)
    const spread = isSkewed ? Math.exp(0.5 * state) / Math.exp(0.125) : Math.max(0.05, 1 + noise * state)
    return { timeMs: index * dayMs, seconds: level * spread }
  })
}

/** How often a step and a climb are told, as shares. */
export function ratesOf(scenario: Scenario, truth: Truth, runs: number, histories: number, seed = 20_261_129): Rates {
  const random = randomFrom(seed)
  let [step, climb] = [0, 0]
  for (let at = 0; at < histories; at++) {
    const found = changePointOf(historyOf(scenario, truth, runs, random))
    if (found?.kind === 'step') step++
    if (found?.kind === 'climb') climb++
  }
  return { step: step / histories, climb: climb / histories }
}

/** How often the weekly pattern is seen, as a share. */
export function weeklyShare(scenario: Scenario, runs: number, histories: number, seed = 20_261_129): number {
  const random = randomFrom(seed)
  let seen = 0
  for (let at = 0; at < histories; at++) if (weekdayFactors(historyOf(scenario, 'nothing', runs, random))) seen++
  return seen / histories
}

/** A normal value (Box and Muller 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
