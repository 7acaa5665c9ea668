import type { Pipeline, Task } from '../../model/pipeline.ts'
import { valueNumbers } from './same-value.ts'

/** A pipeline as bags: of its jobs, and of what each parameter of each job is set to. */
interface Outline {
  readonly pipeline: Pipeline
  readonly jobs: Bag<string>
  /** Counted at the first question. */
  settings(): Bag<number>
  /** The lists of outlines in which its neighbours stand, and its place in each. */
  readonly places: { readonly bucket: readonly Outline[]; readonly at: number }[]
}

interface Bag<K> {
  readonly counts: ReadonlyMap<K, number>
  readonly size: number
}

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
 * Every pipeline is put into the buckets of its jobs with none, one or two left out; only neighbours in a bucket are compared, beginning with
 * the pipelines that are wanted: a cluster without any is not looked for.
 */
export function nearCopies(
  pipelines: readonly Pipeline[],
  isWanted: (pipeline: Pipeline) => boolean = () => true,
): readonly (readonly Pipeline[])[] {
  const outlines = outlinesOf(pipelines)
  const orderOf = new Map(outlines.map((outline, index) => [outline, index]))
  const seen = new Set<Outline>()
  const clusters: (readonly Outline[])[] = []
  for (const outline of outlines)
    if (isWanted(outline.pipeline) && !seen.has(outline)) {
      const cluster = clusterAround(outline)
      for (const member of cluster) seen.add(member)
      if (cluster.size > 1) clusters.push([...cluster].sort((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0)))
    }
  return clusters.map((cluster) => cluster.map(({ pipeline }) => pipeline))
}

function outlinesOf(pipelines: readonly Pipeline[]): readonly Outline[] {
  const settingsOf = settingsCounter()
  const buckets = new Map<string, Outline[]>()
  const outlines = pipelines.filter(({ tasks }) => tasks.length >= fewestTasks).map((pipeline) => outlineOf(pipeline, settingsOf))
  for (const outline of outlines)
    for (const key of bucketsOf(outline)) {
      const bucket = buckets.get(key) ?? []
      buckets.set(key, bucket)
      outline.places.push({ bucket, at: bucket.length })
      bucket.push(outline)
    }
  return outlines
}

function outlineOf(pipeline: Pipeline, settingsOf: (pipeline: Pipeline) => Bag<number>): Outline {
  let settings: Bag<number> | undefined
  return {
    pipeline,
    jobs: jobsOf(pipeline),
    settings: () => {
      settings ??= settingsOf(pipeline)
      return settings
    },
    places: [],
  }
}

/** All that is like a pipeline, like what is like it, and so on. */
function clusterAround(first: Outline): ReadonlySet<Outline> {
  const cluster = new Set([first])
  for (const member of cluster)
    for (const { bucket, at } of member.places)
      for (const other of bucket.slice(Math.max(0, at - mostCompared), at + mostCompared + 1))
        if (!cluster.has(other) && areAlike(member, other)) cluster.add(other)
  return cluster
}

function areAlike(a: Outline, b: Outline): boolean {
  const extra = Math.abs(a.pipeline.tasks.length - b.pipeline.tasks.length)
  if (extra > mostExtraTasks || overlap(a.jobs, b.jobs) < commonJobs) return false
  return overlap(a.settings(), b.settings()) >= commonSettings
}

/** The full bag of jobs, and the bag without each kind once, and twice where the pipeline is large enough for that to count. */
function bucketsOf({ jobs, pipeline }: Outline): readonly string[] {
  const kinds = [...jobs.counts.keys()].slice(0, mostKinds)
  const mayMiss = Math.min(mostExtraTasks, Math.floor(pipeline.tasks.length * (1 - commonJobs)))
  const once = mayMiss < 1 ? [] : kinds.map((kind) => [kind])
  const twice = mayMiss < 2 ? [] : kinds.flatMap((kind, index) => kinds.slice(index).map((other) => [kind, other]))
  return [...new Set([[], ...once, ...twice].map((missing) => without(jobs, missing)))]
}

function without({ counts }: Bag<string>, missing: readonly string[]): string {
  const left = [...counts].map(([kind, amount]) => [kind, amount - missing.filter((one) => one === kind).length] as const)
  return JSON.stringify(left.filter(([, amount]) => amount > 0))
}

/** Shared members over all members. */
function overlap<K>(a: Bag<K>, b: Bag<K>): number {
  let shared = 0
  for (const [key, amount] of a.counts) shared += Math.min(amount, b.counts.get(key) ?? 0)
  const total = a.size + b.size - shared
  return total === 0 ? 1 : shared / total
}

/** In the order of the names, so that equal bags read the same. */
function jobsOf({ tasks }: Pipeline): Bag<string> {
  return bagOf(tasks.map(jobOf).sort())
}

function jobOf({ action }: Task): string {
  return `${action.integration} ${action.job}`
}

/** Numbers each parameter of each job with its value, so that equal ones have one number in all pipelines. */
function settingsCounter(): (pipeline: Pipeline) => Bag<number> {
  const numberOfValue = valueNumbers()
  const numbers = new Map<string, Map<string, Map<number, number>>>()
  let next = 0
  const numberOf = (job: string, key: string, value: number): number => {
    const keys = madeIn(numbers, job, () => new Map<string, Map<number, number>>())
    return madeIn(
      madeIn(keys, key, () => new Map<number, number>()),
      value,
      () => next++,
    )
  }
  return ({ tasks }) =>
    bagOf(
      tasks.flatMap((task) => {
        const job = jobOf(task)
        const entries = task.parameters?.kind === 'map' ? [...task.parameters.entries] : []
        return [numberOf(job, '', -1), ...entries.map(([key, { value }]) => numberOf(job, key, numberOfValue(value)))]
      }),
    )
}

function madeIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function bagOf<K>(keys: readonly K[]): Bag<K> {
  const counts = new Map<K, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return { counts, size: keys.length }
}
