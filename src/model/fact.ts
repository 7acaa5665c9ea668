import { ownTexts } from '../text/own-text.ts'
import { FactTable } from './fact-table.ts'
import type { Pipeline } from './pipeline.ts'

/** Something small that is worked out of a pipeline once, and known also where its tasks have been let go. */
export interface Fact<T> {
  (pipeline: Pipeline): T
  /** Keeps the fact of a pipeline as another reading of the same one tells it. */
  keep(pipeline: Pipeline, reading: Pipeline): void
}

/** A fact, with the way to work it out. What it answers must hold nothing of the tasks and trees that it was made of. */
export function factOf<T>(work: (pipeline: Pipeline) => T): Fact<T> {
  const known = new FactTable<{ readonly value: T }>()
  const of = (pipeline: Pipeline): T => {
    const fact = known.get(pipeline)
    if (fact) return fact.value
    const value = work(pipeline)
    known.set(pipeline, { value })
    return value
  }
  return Object.assign(of, {
    keep: (pipeline: Pipeline, reading: Pipeline) => {
      if (known.get(pipeline)) return
      const value = work(reading)
      ownTexts(value)
      known.set(pipeline, { value })
    },
  })
}

/** How large a pipeline is, and where it has its parts. */
export interface Size {
  readonly groups: number
  readonly tasks: number
  /** The first steps of the paths of groups and tasks. */
  readonly homes: ReadonlySet<string | number | undefined>
}

export const sizeOf: Fact<Size> = factOf(({ groups, tasks }) => ({
  groups: groups.length,
  tasks: tasks.length,
  homes: homesOf([...groups, ...tasks].map(({ path }) => path[0])),
}))

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
