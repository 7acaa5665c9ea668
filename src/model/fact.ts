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
  /** The fact of a pipeline as one line of text. */
  write(pipeline: Pipeline): string
  /** Keeps the fact as such a line tells it, which is read when something asks for it. */
  recall(pipeline: Pipeline, line: string): void
}

/** How a fact is written as one line of text, and read from it. */
export interface FactText<T> {
  write(fact: T): string
  read(line: string): T
}

/** A fact of a pipeline, or the line that tells it. */
interface Known<T> {
  value?: T
  line?: string | undefined
}

/**
 * A fact, with the way to work it out. What it answers must hold nothing of the tasks and trees that it was made of. Default of `text`: JSON, for
 * lists, plain objects, texts and numbers.
 */
export function factOf<T>(id: string, work: (pipeline: Pipeline) => T, text: FactText<T> = asJson()): Fact<T> {
  const known = new FactTable<Known<T>>()
  const of = (pipeline: Pipeline): T => {
    const fact = known.get(pipeline)
    if (fact?.line !== undefined) {
      fact.value = text.read(fact.line)
      fact.line = undefined
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
    write: (pipeline: Pipeline) => text.write(of(pipeline)),
    recall: (pipeline: Pipeline, line: string) => {
      if (!known.get(pipeline)) known.set(pipeline, { line })
    },
  })
}

function asJson<T>(): FactText<T> {
  return { write: (fact) => JSON.stringify(fact), read: (line) => JSON.parse(line) }
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
    write: ({ groups, tasks, homes }) => JSON.stringify([groups, tasks, [...homes]]),
    read: (line) => {
      const [groups, tasks, homes]: [number, number, (string | number | null)[]] = JSON.parse(line)
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
