import type { Pipeline, Task } from '../../model/pipeline.ts'
import type { Node } from '../../text/tree.ts'
import { gather } from './gather.ts'
import { valueNumbers } from './same-value.ts'

/** A pipeline as bags: of its jobs, and of what each parameter of each job is set to. */
interface Outline {
  readonly pipeline: Pipeline
  readonly jobs: Bag
  readonly settings: Bag
}

type Bag = ReadonlyMap<string, number>

/** Share of jobs, and of settings, that two copies have in common. */
const commonJobs = 0.85
const commonSettings = 0.6
const mostExtraTasks = 2
const fewestTasks = 3
/** Members of a bucket that a newcomer is compared with, and kinds of jobs that are left out in turn: bounds of the work. */
const mostCompared = 4
const mostKinds = 12

/**
 * Clusters of pipelines that are nearly the same: the same jobs, at most two tasks more or less, and mostly the same parameters.
 * Every pipeline is put into the buckets of its jobs with none, one or two left out; only neighbours in a bucket are compared.
 */
export function nearCopies(pipelines: readonly Pipeline[]): readonly (readonly Pipeline[])[] {
  const numberOf = valueNumbers()
  const outlines = pipelines
    .filter(({ tasks }) => tasks.length >= fewestTasks)
    .map((pipeline) => ({ pipeline, jobs: jobsOf(pipeline), settings: settingsOf(pipeline, numberOf) }))
  const clusterOf = new Map<Outline, Set<Outline>>(outlines.map((outline) => [outline, new Set([outline])]))
  const keyed = outlines.flatMap((outline) => bucketsOf(outline).map((key) => ({ key, outline })))
  for (const [, bucket] of gather(keyed, ({ key }) => key))
    for (const [index, { outline }] of bucket.entries())
      for (const { outline: other } of bucket.slice(Math.max(0, index - mostCompared), index)) unite(clusterOf, other, outline)
  const clusters = [...new Set(clusterOf.values())].filter((cluster) => cluster.size > 1)
  return clusters.map((cluster) => outlines.filter((outline) => cluster.has(outline)).map(({ pipeline }) => pipeline))
}

function unite(clusterOf: Map<Outline, Set<Outline>>, a: Outline, b: Outline): void {
  const [first, second] = [clusterOf.get(a), clusterOf.get(b)]
  if (!first || !second || first === second || !areAlike(a, b)) return
  const [small, large] = first.size < second.size ? [first, second] : [second, first]
  for (const member of small) {
    large.add(member)
    clusterOf.set(member, large)
  }
}

function areAlike(a: Outline, b: Outline): boolean {
  const extra = Math.abs(a.pipeline.tasks.length - b.pipeline.tasks.length)
  if (extra > mostExtraTasks || overlap(a.jobs, b.jobs) < commonJobs) return false
  return overlap(a.settings, b.settings) >= commonSettings
}

/** The full bag of jobs, and the bag without each kind once, and twice where the pipeline is large enough for that to count. */
function bucketsOf({ jobs, pipeline }: Outline): readonly string[] {
  const kinds = [...jobs.keys()].slice(0, mostKinds)
  const mayMiss = Math.min(mostExtraTasks, Math.floor(pipeline.tasks.length * (1 - commonJobs)))
  const once = mayMiss < 1 ? [] : kinds.map((kind) => [kind])
  const twice = mayMiss < 2 ? [] : kinds.flatMap((kind, index) => kinds.slice(index).map((other) => [kind, other]))
  return [...new Set([[], ...once, ...twice].map((missing) => without(jobs, missing)))]
}

function without(jobs: Bag, missing: readonly string[]): string {
  const counts = [...jobs].map(([kind, amount]) => [kind, amount - missing.filter((one) => one === kind).length] as const)
  return JSON.stringify(counts.filter(([, amount]) => amount > 0))
}

/** Shared members over all members. */
function overlap(a: Bag, b: Bag): number {
  let shared = 0
  for (const [key, amount] of a) shared += Math.min(amount, b.get(key) ?? 0)
  const total = sizeOf(a) + sizeOf(b) - shared
  return total === 0 ? 1 : shared / total
}

function sizeOf(bag: Bag): number {
  return [...bag.values()].reduce((sum, amount) => sum + amount, 0)
}

/** In the order of the names, so that equal bags read the same. */
function jobsOf({ tasks }: Pipeline): Bag {
  return bagOf(tasks.map(jobOf).sort())
}

function jobOf({ action }: Task): string {
  return `${action.integration} ${action.job}`
}

function settingsOf({ tasks }: Pipeline, numberOf: (node: Node | undefined) => number): Bag {
  return bagOf(
    tasks.flatMap((task) => {
      const entries = task.parameters?.kind === 'map' ? [...task.parameters.entries] : []
      return [jobOf(task), ...entries.map(([key, { value }]) => `${jobOf(task)} ${key} ${numberOf(value)}`)]
    }),
  )
}

function bagOf(keys: readonly string[]): Bag {
  const bag = new Map<string, number>()
  for (const key of keys) bag.set(key, (bag.get(key) ?? 0) + 1)
  return bag
}
