import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** What really happens. A step comes in the middle. */
export const truths = ['nothing', 'step of 30 %', 'climb of 60 %'] as const
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

/** Standard deviation of a run's duration, as a share of its level: with it the uncorrected test finds 95 % of the steps at 60 runs. */
const noise = 0.19

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
    const change = truth === 'nothing' ? 0 : truth === 'step of 30 %' ? (index < runs / 2 ? 0 : 0.3) : (0.6 * index) / (runs - 1)
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

/** Numbers of runs of the table. */
export const lengths = [20, 30, 60, 100] as const
const histories = 1000
const page = join(import.meta.dirname, '..', 'docs', 'history.md')
const marks = { begin: '<!-- simulated: npm run simulate-trends -->', end: '<!-- /simulated -->' } as const

/** One line of the table: false alarms by number of runs, then what is found at 60 runs. */
export function rowOf(scenario: Scenario, many = histories): string {
  const alarms = lengths.map((runs) => percentOf(total(ratesOf(scenario, 'nothing', runs, many))))
  const [step, climb] = [ratesOf(scenario, 'step of 30 %', 60, many), ratesOf(scenario, 'climb of 60 %', 60, many)]
  const told = (rates: Rates, kind: keyof Rates) => `${percentOf(total(rates))} (${percentOf(rates[kind])})`
  return `| ${[scenario.title, ...alarms, told(step, 'step'), told(climb, 'climb')].join(' | ')} |`
}

function total({ step, climb }: Rates): number {
  return step + climb
}

function percentOf(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

/** The table of `docs/history.md`. */
export function tableOf(many = histories): string {
  const head = `| History | ${lengths.map((runs) => `${runs} runs`).join(' | ')} | step of 30 % | climb of 60 % |`
  return [head, `|---|${'---|'.repeat(lengths.length + 2)}`, ...scenarios.map((scenario) => rowOf(scenario, many))].join('\n')
}

/** The table as the page has it. */
export function writtenTable(): string {
  const text = readFileSync(page, 'utf8')
  return text.slice(text.indexOf(marks.begin) + marks.begin.length, text.indexOf(marks.end)).trim()
}

function writeTable(): void {
  const text = readFileSync(page, 'utf8')
  const [begin, end] = [text.indexOf(marks.begin) + marks.begin.length, text.indexOf(marks.end)]
  writeFileSync(page, `${text.slice(0, begin)}\n\n${tableOf()}\n\n${text.slice(end)}`)
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

if (import.meta.filename === process.argv[1]) writeTable()
