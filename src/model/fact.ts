import { ownTexts } from '../text/own-text.ts'
import { FactTable } from './fact-table.ts'
import type { Pipeline } from './pipeline.ts'

/** Something small that is worked out of a pipeline once, and known also where its tasks have been let go. */
export interface Fact<T> {
  (pipeline: Pipeline): T
  /** What it is called in a summary. */
  readonly id: string
  /** Keeps the fact of a pipeline as another reading of the same one tells it. */
  keep(pipeline: Pipeline, reading: Pipeline): void
  /** The fact of a pipeline as JSON can hold it. */
  write(pipeline: Pipeline): unknown
  /** Keeps the fact as such a value tells it, which is read when something asks for it. */
  recall(pipeline: Pipeline, told: unknown): void
}

/** How a fact is written as JSON can hold it, and read from that. */
export interface FactForm<T> {
  write(fact: T): unknown
  read(told: unknown): T
}

/** A fact of a pipeline, or what tells it. */
interface Known<T> {
  value?: T
  told?: { readonly by: unknown } | undefined
}

/**
 * A fact, with the way to work it out. What it answers must hold nothing of the tasks and trees that it was made of. Default of `form`: as it is, for
 * lists, plain objects, texts and numbers.
 */
export function factOf<T>(id: string, work: (pipeline: Pipeline) => T, form: FactForm<T> = asItIs()): Fact<T> {
  const known = new FactTable<Known<T>>()
  const of = (pipeline: Pipeline): T => {
    const fact = known.get(pipeline)
    if (fact?.told) {
      fact.value = form.read(fact.told.by)
      fact.told = undefined
    }
    if (fact && 'value' in fact) return fact.value
    const value = work(pipeline)
    known.set(pipeline, { value })
    return value
  }
  return Object.assign(of, {
    id,
    keep: (pipeline: Pipeline, reading: Pipeline) => {
      if (known.get(pipeline)) return
      const value = work(reading)
      ownTexts(value)
      known.set(pipeline, { value })
    },
    write: (pipeline: Pipeline) => form.write(of(pipeline)),
    recall: (pipeline: Pipeline, told: unknown) => {
      if (!known.get(pipeline)) known.set(pipeline, { told: { by: told } })
    },
  })
}

function asItIs<T>(): FactForm<T> {
  return {
    write: (fact) => fact,
    read(told: T) {
      return told
    },
  }
}

/** How large a pipeline is, and where it has its parts. */
export interface Size {
  readonly groups: number
  readonly tasks: number
  /** The first steps of the paths of groups and tasks. */
  readonly homes: ReadonlySet<string | number | undefined>
}

export const sizeOf: Fact<Size> = factOf(
  'size',
  ({ groups, tasks }) => ({
    groups: groups.length,
    tasks: tasks.length,
    homes: homesOf([...groups, ...tasks].map(({ path }) => path[0])),
  }),
  {
    write: ({ groups, tasks, homes }) => [groups, tasks, [...homes]],
    read([groups, tasks, homes]: readonly [number, number, readonly (string | number | null)[]]) {
      return { groups, tasks, homes: homesOf(homes.map((home) => home ?? undefined)) }
    },
  },
)

type Homes = Size['homes']

/** Sets that were asked for, by what is in them: the pipelines of a repository have their parts in the same places. */
const knownHomes = new Map<string, Homes>()
const mostHomes = 100

function homesOf(steps: readonly (string | number | undefined)[]): Homes {
  const homes = new Set(steps)
  const key = JSON.stringify([...homes])
  const known = knownHomes.get(key) ?? homes
  if (knownHomes.size < mostHomes) knownHomes.set(key, known)
  return known
}
