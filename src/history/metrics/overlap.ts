import type { PipelineRun } from '../records.ts'
import { timeOf } from '../time.ts'

/** Runs of one pipeline that were under way at the same time. */
export interface Overlaps {
  /** Runs that overlapped at least one other. */
  readonly runs: number
  /** Most runs at the same time. */
  readonly mostAtOnce: number
  /** The latest pair, by id. */
  readonly latest: readonly [string, string] | null
}

/** Finds overlaps of all runs, whatever their trigger or branch: a limit of runs counts them all. One that touches is none. */
export function overlapsIn(runs: readonly PipelineRun[]): Overlaps {
  const timed = runs.flatMap((run) =>
    run.startedAt === null || run.completedAt === null
      ? []
      : [{ id: run.id, start: timeOf(run.startedAt), end: timeOf(run.completedAt) }],
  )
  timed.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
  const overlapping = new Set<string>()
  let open: typeof timed = []
  let mostAtOnce = 0
  let latest: readonly [string, string] | null = null
  for (const next of timed) {
    open = open.filter((run) => run.end > next.start)
    for (const run of open) overlapping.add(run.id).add(next.id)
    const other = open.at(-1)
    if (other) latest = [other.id, next.id]
    open.push(next)
    mostAtOnce = Math.max(mostAtOnce, open.length)
  }
  return { runs: overlapping.size, mostAtOnce, latest }
}
