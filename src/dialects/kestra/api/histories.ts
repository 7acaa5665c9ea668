import type { JsonObject } from '../../../history/json-reader.ts'
import { momentIn, objectIn, objectsIn, textIn } from './answers.ts'

/** One state that an execution or a task run had, from a moment on. */
export interface StateAt {
  readonly word: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** A stretch of time in milliseconds since 1970, the end exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** All time. */
export const always: Stretch = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/** The states of a row in the order of time. Without a list: its creation and its present state. */
export function historyOf(row: JsonObject): readonly StateAt[] {
  const state = objectIn(row, 'state')
  const listed = objectsIn(state, 'histories').flatMap((entry): readonly StateAt[] => {
    const [word, at] = [textIn(entry, 'state'), momentIn(entry, 'date')]
    return word === null || at === null ? [] : [{ word, at }]
  })
  if (listed.length > 0) return [...listed].sort((a, b) => a.at - b.at)
  const [from, to] = [momentIn(state, 'startDate'), momentIn(state, 'endDate')]
  const current = textIn(state, 'current')
  if (from === null) return []
  return [{ word: 'CREATED', at: from }, ...(to === null || current === null ? [] : [{ word: current, at: to }])]
}

/** The states within a stretch. */
export function within(history: readonly StateAt[], { from, to }: Stretch): readonly StateAt[] {
  return history.filter(({ at }) => at >= from && at < to)
}

/**
 * The goings over the tasks of an execution: the first one, and one from each restart on, which keeps the id and runs failed tasks again. The service has
 * them as one execution, whose duration would include the time between.
 */
export function passesIn(history: readonly StateAt[]): readonly Stretch[] {
  const restarts = history.filter(({ word }, index) => word === 'RESTARTED' && index > 0).map(({ at }) => at)
  const starts = [always.from, ...restarts]
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? always.to }))
}
