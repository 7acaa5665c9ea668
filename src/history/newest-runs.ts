import { groupBy } from './multimap.ts'
import type { Snapshot } from './snapshot.ts'
import { timeOf } from './time.ts'

/** A baseline takes the newest 100 of each environment; restarts and overlaps are looked for among these. */
export const mostRunsKept = 2000

/** The snapshot with the newest runs of each pipeline: some measures compare every run with every other, and a file may hold any number. */
export function withNewestRuns(snapshot: Snapshot, most = mostRunsKept): Snapshot {
  if (snapshot.runs.length <= most) return snapshot
  const byPipeline = groupBy(snapshot.runs, (run) => run.pipelineId)
  const runs = [...byPipeline.values()].flatMap((all) =>
    all.length <= most ? all : [...all].sort((a, b) => timeOf(b.createdAt) - timeOf(a.createdAt)).slice(0, most),
  )
  return { ...snapshot, runs }
}
