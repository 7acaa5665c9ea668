import { stop } from '../../../history/http/progress.ts'
import { dayMs, minuteMs, showTime, timeOf } from '../../../history/time.ts'
import { pageSize, type Window } from './client.ts'
import type { Collection } from './collection.ts'
import { readPages } from './pages.ts'
import { windowsBetween } from './windows.ts'

/** Runs can be listed a little after they were created. */
const lateMs = 10 * minuteMs

/** Of the calls left, how many one window of runs may take; the rest is for task runs and error texts. */
const shareOfWindow = 0.25

/** Where a window holds more runs than may be read, this part of the share that fits is read: runs are not spread evenly. */
const shareOfFit = 0.8

/** Reads the runs that are not kept yet, newest window first. */
export async function collectRuns(collection: Collection): Promise<void> {
  const { nowMs, pipelineIds } = collection
  const from = Math.min(...pipelineIds.map((id) => missingFrom(collection, id)))
  let reached = nowMs
  for (const window of windowsBetween(from, nowMs)) {
    const read = await readWindow(collection, window)
    reached = read.reached ?? reached
    if (!read.isWhole) break
  }
  if (reached === nowMs) return
  const stretch = { from: showTime(reached), to: showTime(nowMs) }
  for (const pipelineId of pipelineIds) collection.coverage.push({ pipelineId, ...stretch })
}

interface ReadWindow {
  /** Since when runs are complete now; null where nothing became so. */
  readonly reached: number | null
  readonly isWhole: boolean
}

/** Reads a window, or its newest part where it holds too many runs: a baseline takes the newest hundred only. */
async function readWindow(collection: Collection, window: Window, isNarrowed = false): Promise<ReadWindow> {
  const { client, pipelineIds } = collection
  const pages = Math.max(1, Math.floor(client.transport.budget.callsLeft * shareOfWindow))
  const answer = await readPages((page) => client.runs(window, pipelineIds, page), pages, true)
  const total = answer.total ?? 0
  if (answer.missing) {
    collection.runs.push(...answer.rows)
    stop(collection, `Runs before ${window.to}`, answer.missing)
    return { reached: null, isWhole: false }
  }
  if (answer.rows.length >= total) {
    collection.runs.push(...answer.rows)
    return { reached: timeOf(window.from), isWhole: !isNarrowed }
  }
  if (isNarrowed) {
    collection.runs.push(...answer.rows)
    collection.missing.push(`Runs from ${window.from} to ${window.to}: only ${answer.rows.length} of ${total} were read`)
    return { reached: null, isWhole: false }
  }
  const span = (timeOf(window.to) - timeOf(window.from)) * ((pages * pageSize) / total) * shareOfFit
  const narrow = { from: showTime(timeOf(window.to) - span), to: window.to }
  collection.missing.push(`Runs before ${narrow.from}: ${total} in a week exceed the API call limit`)
  return readWindow(collection, narrow, true)
}

/** Since when the runs of a pipeline must be read: from the end of what is kept, or from its oldest run that was not over then. */
export function missingFrom(collection: Collection, pipelineId: string): number {
  const start = collection.nowMs - collection.options.days * dayMs
  const kept = collection.kept.coverage.find((row) => row.pipelineId === pipelineId)
  if (!kept || timeOf(kept.from) > start || timeOf(kept.to) < start) return start
  const open = collection.kept.runs.filter((run) => run.pipelineId === pipelineId && run.outcome === null)
  const opened = open.map((run) => timeOf(run.createdAt)).filter((created) => created >= start)
  return Math.max(start, Math.min(collection.nowMs, timeOf(kept.to) - lateMs, ...opened))
}

/** True where every pipeline has been read before for all of the window but its newest part. */
export function isWarm(collection: Collection): boolean {
  const start = collection.nowMs - collection.options.days * dayMs
  return collection.pipelineIds.every((id) => missingFrom(collection, id) > start)
}
