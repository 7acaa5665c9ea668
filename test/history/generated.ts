import { type Dag, plainNode } from '../../src/history/dag.ts'
import { type Random, randomFrom } from '../../src/history/random.ts'
import type { RunSample, TaskSample } from '../../src/history/samples.ts'

/** Normal numbers from even ones (Box and Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

export interface Shape {
  readonly seconds: number
  /** Standard deviation of the logarithm. */
  readonly spread: number
  readonly after: readonly string[]
}

/** A pipeline whose durations are known: log-normal tasks that share a common factor in each run. */
export interface Truth {
  readonly tasks: Readonly<Record<string, Shape>>
  readonly common: number
  readonly overhead: number
}

/** Two ingestions beside each other, a transformation after both, two exports after that. */
export const usual: Truth = {
  tasks: {
    orders: { seconds: 200, spread: 0.15, after: [] },
    prices: { seconds: 180, spread: 0.25, after: [] },
    model: { seconds: 300, spread: 0.2, after: ['orders', 'prices'] },
    board: { seconds: 60, spread: 0.3, after: ['model'] },
    crm: { seconds: 90, spread: 0.1, after: ['model'] },
  },
  common: 0.1,
  overhead: 5,
}

export function dagOf(truth: Truth): Dag {
  return {
    nodes: Object.keys(truth.tasks).map((id) => plainNode(id)),
    edges: Object.entries(truth.tasks).flatMap(([id, { after }]) => after.map((above) => [above, id] as const)),
    fanOuts: [],
  }
}

/** One run: its tasks' seconds, and its own, from the longest path worked out by recursion. */
export function drawRun(truth: Truth, random: Random, number: number): RunSample {
  const factor = Math.exp(truth.common * normal(random))
  const seconds = new Map(
    Object.entries(truth.tasks).map(([id, shape]) => [id, shape.seconds * factor * Math.exp(shape.spread * normal(random))]),
  )
  const tasks = new Map(
    [...seconds].map(([id, own]): [string, TaskSample] => [id, { seconds: own, items: [], attempts: 1, outcome: 'done' }]),
  )
  return {
    runId: `run ${number}`,
    createdAt: '2026-01-01T00:00:00Z',
    completedAt: null,
    succeeded: true,
    seconds: truth.overhead + longest(truth, seconds),
    tasks,
  }
}

/** The makespan, written down apart from the code under test. */
export function longest(truth: Truth, seconds: ReadonlyMap<string, number>): number {
  const endOf = (id: string): number => (seconds.get(id) ?? 0) + Math.max(0, ...(truth.tasks[id]?.after ?? []).map(endOf))
  return Math.max(...Object.keys(truth.tasks).map(endOf))
}

export function drawHistory(truth: Truth, runs: number, seed: number): RunSample[] {
  const random = randomFrom(seed)
  return Array.from({ length: runs }, (_, number) => drawRun(truth, random, number))
}

/** Seconds of many runs, sorted: as good as the distribution itself. */
export function trueSeconds(truth: Truth, seed = 99): number[] {
  const random = randomFrom(seed)
  return Array.from({ length: 100_000 }, (_, number) => drawRun(truth, random, number).seconds ?? 0).sort((a, b) => a - b)
}

export function plainQuantile(sorted: readonly number[], p: number): number {
  return sorted[Math.floor(p * sorted.length)] ?? 0
}

export function plainMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}
