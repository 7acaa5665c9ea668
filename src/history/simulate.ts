import type { Dag, DagNode } from './dag.ts'
import type { NodeTime } from './fan-out.ts'
import { median, sortedNumbers } from './metrics/quantile.ts'
import { randomFrom, type SeededRandom } from './random.ts'
import type { RunSample, TaskSample } from './samples.ts'
import { makespanOf, scheduleOf } from './schedule.ts'
import { type Plan, planOf } from './scheduling-units.ts'

/** Runs of a graph drawn from history. */
export interface Simulation {
  /** Seconds of the draws that completed, sorted. */
  readonly completed: readonly number[]
  readonly draws: number
  /** Runs of history that completed in at least one draw: the independent observations behind `completed`. */
  readonly independent: number
  /** Tasks that no run has executed; they are counted as taking no time. */
  readonly unknownTasks: readonly string[]
}

/** How a graph is simulated. */
export interface SimulateOptions {
  /** Draws in total; every run of history is drawn equally often. */
  readonly draws?: number
  readonly seed?: number
  /** The graph that the runs of history had. What the orchestrator added between tasks is measured with it and kept. */
  readonly observed?: Dag
  /** Multiplies the time of a task, to ask what a shorter one would give. */
  readonly factor?: (task: string) => number
}

const defaultDraws = 2000

/**
 * Simulates a graph by resampling whole runs: each draw takes one run of history with the times of all its tasks, so that tasks that
 * are slow together stay so. A task that the run lacks takes its time from another run that has it. Retries, limits of time and of
 * parallel items are those of the graph. Null where tasks wait for each other in a cycle.
 */
export function simulate(dag: Dag, samples: readonly RunSample[], options: SimulateOptions = {}): Simulation | null {
  const plan = planOf(dag)
  if (!plan) return null
  const donors = donorsOf(samples)
  const setting: Setting = {
    plan,
    donors,
    overhead: overheadOf(options.observed, samples, donors),
    options,
    before: policies(options.observed),
    finish: plan.map(() => 0),
  }
  const rounds = isCertain(plan, samples, donors) ? 1 : roundsFor(dag, samples, options.draws ?? defaultDraws)
  const random = randomFrom(options.seed ?? 1)
  const completed: number[] = []
  const contributing = new Set<string>()
  for (let round = 0; round < rounds; round++) {
    for (const sample of samples) {
      const seconds = drawRun(setting, sample, random)
      if (seconds === null) continue
      completed.push(seconds)
      contributing.add(sample.runId)
    }
  }
  return {
    completed: sortedNumbers(completed),
    draws: rounds * samples.length,
    independent: contributing.size,
    unknownTasks: dag.nodes.flatMap(({ task }) => (task !== null && !donors.has(task) ? [task] : [])),
  }
}

/** Times of tasks that are drawn in one simulation at most; keeps a huge graph from taking minutes. */
const mostTimes = 3_000_000

function roundsFor(dag: Dag, samples: readonly RunSample[], draws: number): number {
  const wanted = Math.ceil(draws / Math.max(1, samples.length))
  return Math.max(1, Math.min(wanted, Math.floor(mostTimes / Math.max(1, samples.length * dag.nodes.length))))
}

interface Setting {
  readonly plan: Plan
  readonly donors: Donors
  readonly overhead: Overhead
  readonly options: SimulateOptions
  /** Delay between attempts, by task, when history was made. */
  readonly before: ReadonlyMap<string, number | null>
  /** When each unit of the draw ends: one list for all draws. */
  readonly finish: number[]
}

/** Executions of each task that did their work, and runs that went on without it. */
type Donors = ReadonlyMap<string, readonly TaskSample[]>

const knownDonors = new WeakMap<readonly RunSample[], Donors>()

/** Found once for the same samples: many graphs are simulated with them. */
function donorsOf(samples: readonly RunSample[]): Donors {
  const donors = knownDonors.get(samples) ?? donorsIn(samples)
  knownDonors.set(samples, donors)
  return donors
}

function donorsIn(samples: readonly RunSample[]): Donors {
  const donors = new Map<string, TaskSample[]>()
  for (const sample of samples) {
    for (const [task, own] of sample.tasks) {
      const list = donors.get(task) ?? []
      if (own.outcome !== 'failed') list.push(own)
      donors.set(task, list)
    }
  }
  return donors
}

function policies(dag: Dag | undefined): Map<string, number | null> {
  return new Map(dag?.nodes.flatMap((node) => (node.task === null ? [] : [[node.task, node.delaySeconds]])))
}

/** True where nothing has to be drawn: every run that succeeded has every task that any run has, and no failed run can recover. */
function isCertain(plan: Plan, samples: readonly RunSample[], donors: Donors): boolean {
  const nodes = plan.flatMap((unit) => unit.nodes)
  const mayRecover = nodes.some((node) => node.recovery !== null || node.continuesOnFailure)
  const tasks = [...new Set(nodes.flatMap((node) => node.task ?? []))]
  const drawn = tasks.filter((task) => (donors.get(task)?.length ?? 0) > 0)
  const stays = (sample: RunSample) => tasks.some((task) => sample.tasks.get(task)?.outcome === 'failed')
  return samples.every((sample) => (!mayRecover && stays(sample)) || drawn.every((task) => sample.tasks.has(task)))
}

/** Seconds by which runs took longer than their longest chain, by run id; the median for others. */
interface Overhead {
  readonly byRun: ReadonlyMap<string, number>
  readonly usual: number
}

const knownOverheads = new WeakMap<readonly RunSample[], WeakMap<Dag, Overhead>>()

/** Measured once for the same samples and graph. */
function overheadOf(observed: Dag | undefined, samples: readonly RunSample[], donors: Donors): Overhead {
  if (!observed) return { byRun: new Map(), usual: 0 }
  const byGraph = knownOverheads.get(samples) ?? new WeakMap<Dag, Overhead>()
  knownOverheads.set(samples, byGraph)
  const overhead = byGraph.get(observed) ?? measuredOverhead(observed, samples, donors)
  byGraph.set(observed, overhead)
  return overhead
}

/** A task that a run lacks counts with its usual time: as nothing, it would be taken for a wait of the orchestrator. */
function measuredOverhead(observed: Dag, samples: readonly RunSample[], donors: Donors): Overhead {
  const plan = planOf(observed)
  if (!plan) return { byRun: new Map(), usual: 0 }
  const usualSeconds = new Map([...donors].map(([task, list]) => [task, median(list.map((own) => own.seconds)) ?? 0]))
  const usualTime = (sample: RunSample) => (node: DagNode) => {
    const own = node.task === null ? nothing : sample.tasks.get(node.task)
    return own ?? { seconds: usualSeconds.get(node.task ?? '') ?? 0, items: [] }
  }
  const byRun = new Map<string, number>()
  for (const sample of samples) {
    if (!sample.succeeded || sample.seconds === null) continue
    byRun.set(sample.runId, sample.seconds - scheduleOf(plan, usualTime(sample)).makespan)
  }
  return { byRun, usual: median(byRun.values()) ?? 0 }
}

/** Seconds of one drawn run, or null where it fails. */
function drawRun(setting: Setting, sample: RunSample, random: SeededRandom): number | null {
  const draw: Draw = { setting, sample, random, hasFailed: false }
  const makespan = makespanOf(setting.plan, (node) => timeIn(draw, node), setting)
  if (draw.hasFailed) return null
  return Math.max(0, makespan + (setting.overhead.byRun.get(sample.runId) ?? setting.overhead.usual))
}

/** One drawn run. Millions of tasks are drawn: where a task takes what it took in history, nothing is made for it. */
interface Draw {
  readonly setting: Setting
  readonly sample: RunSample
  readonly random: SeededRandom
  /** True once a task has failed on which the run depends. */
  hasFailed: boolean
}

const nothing: NodeTime = { seconds: 0, items: [] }

function timeIn(draw: Draw, node: DagNode): NodeTime {
  if (node.task === null) return nothing
  const time = ownTimeIn(draw, node, node.task)
  const factor = draw.setting.options.factor?.(node.task) ?? 1
  return factor === 1 ? time : { seconds: time.seconds * factor, items: time.items.map((item) => item * factor) }
}

function ownTimeIn(draw: Draw, node: DagNode, task: string): NodeTime {
  const { setting, sample, random } = draw
  const own = sample.tasks.get(task) ?? anyOf(setting.donors.get(task), random)
  if (!own) return nothing
  if (own.outcome === 'failed') return recovered(draw, node, own)
  const isWithinRetries = node.retries === null || own.attempts - 1 <= node.retries
  if (!isWithinRetries || !isWithinTimeout(node, own)) fail(draw, node)
  return withDelay(setting, node, own)
}

function fail(draw: Draw, node: DagNode): void {
  if (!node.continuesOnFailure) draw.hasFailed = true
}

function anyOf<T>(list: readonly T[] | undefined, random: SeededRandom): T | undefined {
  return list && list.length > 0 ? list[random.below(list.length)] : undefined
}

function isWithinTimeout(node: DagNode, own: TaskSample): boolean {
  if (node.timeoutSeconds === null || own.attempts === 0) return true
  const longest = own.items.length > 0 ? Math.max(...own.items) : own.seconds
  return longest / own.attempts <= node.timeoutSeconds
}

/** History waited between attempts as long as the file said then. */
function withDelay(setting: Setting, node: DagNode, own: TaskSample): NodeTime {
  const before = setting.before.get(node.task ?? '') ?? null
  if (own.attempts < 2 || before === null || node.delaySeconds === null || before === node.delaySeconds) return own
  const change = (node.delaySeconds - before) * (own.attempts - 1)
  return { seconds: Math.max(0, own.seconds + change), items: own.items }
}

/** A failure that gets more attempts than it had, each passing with the chance that reruns have shown. */
function recovered(draw: Draw, node: DagNode, own: TaskSample): NodeTime {
  const { setting, random } = draw
  const extra = (node.retries ?? own.attempts - 1) - (own.attempts - 1)
  let seconds = own.seconds
  for (let attempt = 0; attempt < extra && node.recovery !== null; attempt++) {
    const again = anyOf(setting.donors.get(node.task ?? ''), random)
    if (!again) break
    seconds += (node.delaySeconds ?? 0) + again.seconds
    // As one item, since a fan-out is repeated item by item beside the others.
    if (random() < node.recovery) return { seconds, items: own.items.length > 0 ? [seconds] : [] }
  }
  fail(draw, node)
  return { seconds, items: own.items }
}
