import { type Fact, factOf, sizeOf } from '../../model/fact.ts'
import type { Pipeline, Task } from '../../model/pipeline.ts'
import type { Entry } from '../../text/tree.ts'
import { contentHashes, hashOfPair, hashOfText, highOf, lowOf } from './content-hash.ts'

/** A pipeline as bags: of its jobs, and of what each parameter of each job is set to. */
interface Outline {
  readonly pipeline: Pipeline
  readonly jobs: Bag
  /** Its place among all of them. */
  readonly order: number
  /** The lists of outlines in which its neighbours stand, and its place in each. */
  readonly buckets: (readonly Outline[])[]
  readonly places: number[]
}

/** How often what is in it: by hash, in the order of the names, so that equal bags read the same. */
interface Bag {
  readonly counts: ReadonlyMap<number, number>
  readonly size: number
  /** Equal for equal bags. */
  readonly number: number
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
  const seen = new Set<Outline>()
  const clusters: (readonly Outline[])[] = []
  for (const outline of outlinesOf(pipelines))
    if (isWanted(outline.pipeline) && !seen.has(outline)) {
      const cluster = clusterAround(outline)
      for (const member of cluster) seen.add(member)
      if (cluster.size > 1) clusters.push([...cluster].sort((a, b) => a.order - b.order))
    }
  return clusters.map((cluster) => cluster.map(({ pipeline }) => pipeline))
}

function outlinesOf(pipelines: readonly Pipeline[]): readonly Outline[] {
  const known = new Map<number, Outline[]>()
  const outlines: Outline[] = []
  for (const pipeline of pipelines) {
    if (sizeOf(pipeline).tasks < fewestTasks) continue
    const outline: Outline = { pipeline, jobs: jobsOf(pipeline), order: outlines.length, buckets: [], places: [] }
    outlines.push(outline)
    for (const key of bucketsOf(outline)) {
      const bucket = known.get(key) ?? []
      if (bucket.length === 0) known.set(key, bucket)
      outline.buckets.push(bucket)
      outline.places.push(bucket.length)
      bucket.push(outline)
    }
  }
  return outlines
}

/** All that is like a pipeline, like what is like it, and so on. */
function clusterAround(first: Outline): ReadonlySet<Outline> {
  const cluster = new Set([first])
  for (const member of cluster)
    for (let index = 0; index < member.buckets.length; index++) {
      const bucket = member.buckets[index] ?? []
      const place = member.places[index] ?? 0
      const end = Math.min(bucket.length, place + mostCompared + 1)
      for (let at = Math.max(0, place - mostCompared); at < end; at++) {
        const other = bucket[at]
        if (other && !cluster.has(other) && areAlike(member, other)) cluster.add(other)
      }
    }
  return cluster
}

function areAlike(a: Outline, b: Outline): boolean {
  const extra = Math.abs(a.jobs.size - b.jobs.size)
  if (extra > mostExtraTasks || overlap(a.jobs, b.jobs) < commonJobs) return false
  return overlapOfSorted(settingsOf(a.pipeline), settingsOf(b.pipeline)) >= commonSettings
}

/** Numbers of the full bag of jobs, and of the bag without each kind once, and twice where the pipeline is large enough for that to count. */
function bucketsOf({ jobs }: Outline): readonly number[] {
  const mayMiss = Math.min(mostExtraTasks, Math.floor(jobs.size * (1 - commonJobs)))
  if (mayMiss < 1) return [jobs.number]
  const kinds = [...jobs.counts].slice(0, mostKinds)
  const buckets = [jobs.number]
  for (const [index, [kind]] of kinds.entries()) {
    const without = numberWithout(jobs.number, kind)
    buckets.push(without)
    if (mayMiss < 2) continue
    for (let at = index; at < kinds.length; at++) {
      const [other, amount] = kinds[at] ?? [kind, 0]
      if (at > index || amount > 1) buckets.push(numberWithout(without, other))
    }
  }
  return buckets
}

/** The number of a bag: the sum of the hashes in it, so that equal bags have the same one; two that differ have it with a chance of 2^-53. */
function numberOf(counts: Bag['counts']): number {
  let [low, high] = [0, 0]
  for (const [hash, amount] of counts) {
    low = (low + Math.imul(lowOf(hash), amount)) | 0
    high = (high + Math.imul(highOf(hash), amount)) | 0
  }
  return packed(high, low)
}

function numberWithout(bag: number, hash: number): number {
  return packed((highOf(bag) - highOf(hash)) | 0, (lowOf(bag) - lowOf(hash)) | 0)
}

function packed(high: number, low: number): number {
  return 4294967296 * (high & 2097151) + (low >>> 0)
}

/** Shared members over all members. */
function overlap(a: Bag, b: Bag): number {
  let shared = 0
  for (const [key, amount] of a.counts) shared += Math.min(amount, b.counts.get(key) ?? 0)
  const total = a.size + b.size - shared
  return total === 0 ? 1 : shared / total
}

/** The same of two bags that are lists of numbers in order. */
function overlapOfSorted(a: Float64Array, b: Float64Array): number {
  let shared = 0
  for (let left = 0, right = 0; left < a.length && right < b.length; ) {
    const one = a[left] ?? 0
    const other = b[right] ?? 0
    if (one === other) shared++
    if (one <= other) left++
    if (other <= one) right++
  }
  const total = a.length + b.length - shared
  return total === 0 ? 1 : shared / total
}

/** The jobs of a pipeline. */
export const jobsOf: Fact<Bag> = factOf('jobs', bagOf, {
  write: ({ counts, size, number }) => [[...counts], size, number],
  read([counts, size, number]: readonly [readonly (readonly [number, number])[], number, number]) {
    return { counts: new Map(counts), size, number }
  },
})

function bagOf({ tasks }: Pipeline): Bag {
  const found = new Map<number, { readonly text: string; amount: number }>()
  for (const task of tasks) {
    const { hash, text } = jobOf(task)
    const same = found.get(hash)
    if (same) same.amount++
    else found.set(hash, { text, amount: 1 })
  }
  const inOrder = [...found].sort(([, one], [, other]) => (one.text < other.text ? -1 : 1))
  const counts = new Map(inOrder.map(([hash, { amount }]) => [hash, amount]))
  return { counts, size: tasks.length, number: numberOf(counts) }
}

interface Job {
  readonly integration: string
  readonly text: string
  readonly hash: number
  /** Hashes of the job with the names of its parameters. */
  readonly parameters: Map<string, number>
}

/** Jobs that were asked for, by their own names: those of one integration are seldom those of another. */
const known = new Map<string, Job>()
/** A catalogue has some hundreds, and each of them has some dozens of parameters. */
const mostKnown = 1000
const mostParameters = 200

function jobOf({ action: { integration, job } }: Task): Job {
  const found = known.get(job)
  if (found?.integration === integration) return found
  if (known.size >= mostKnown) known.clear()
  const text = `${integration} ${job}`
  const fresh = { integration, text, hash: hashOfText(text), parameters: new Map<string, number>() }
  known.set(job, fresh)
  return fresh
}

function hashOfParameter({ hash, parameters }: Job, name: string): number {
  const found = parameters.get(name)
  if (found !== undefined) return found
  const fresh = hashOfPair(hash, hashOfText(name))
  if (parameters.size < mostParameters) parameters.set(name, fresh)
  return fresh
}

/** The jobs and the parameters of each job with their values, each as a number that tells it from all others, in order. */
export const settingsOf: Fact<Float64Array> = factOf('settings', numbersOf, {
  write: ({ buffer }) => Buffer.from(buffer).toString('base64'),
  read(told: string) {
    return new Float64Array(new Uint8Array(Buffer.from(told, 'base64')).buffer)
  },
})

function numbersOf({ tasks }: Pipeline): Float64Array {
  const hashOf = contentHashes()
  const settings = new Float64Array(tasks.reduce((sum, { parameters }) => sum + 1 + entriesOf(parameters).length, 0))
  let at = 0
  for (const task of tasks) {
    const job = jobOf(task)
    settings[at++] = job.hash
    for (const { key, value } of entriesOf(task.parameters)) settings[at++] = hashOfPair(hashOfParameter(job, key), hashOf(value))
  }
  return settings.sort()
}

function entriesOf(parameters: Task['parameters']): readonly Entry[] {
  return parameters?.kind === 'map' ? parameters.entries.list : none
}

const none: readonly Entry[] = []
