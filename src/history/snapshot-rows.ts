import { groupBy } from './multimap.ts'
import type { DbtResults, Operation, PipelineRun, TaskRun } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** The rows of a snapshot by what they belong to, each list in the order of the snapshot. */
export interface SnapshotRows {
  runsOf(pipelineId: string): readonly PipelineRun[]
  taskRunsOf(pipelineId: string): readonly TaskRun[]
  taskRunsIn(runIds: ReadonlySet<string>): readonly TaskRun[]
  operationsIn(runIds: ReadonlySet<string>): readonly Operation[]
  dbtResultsIn(runIds: ReadonlySet<string>): readonly DbtResults[]
}

const known = new WeakMap<Snapshot, SnapshotRows>()

/** The rows of a snapshot, arranged once: each of many pipelines looks at its own. */
export function rowsOf(snapshot: Snapshot): SnapshotRows {
  const rows = known.get(snapshot) ?? arranged(snapshot)
  known.set(snapshot, rows)
  return rows
}

/** The rows with tasks as the file calls them. */
export function renamedRows(rows: SnapshotRows, taskIds: ReadonlyMap<string, string> = new Map()): SnapshotRows {
  if (taskIds.size === 0) return rows
  const idOf = (id: string) => taskIds.get(id) ?? id
  const renamed = (row: TaskRun) => ({ ...row, taskId: idOf(row.taskId), dependsOn: row.dependsOn.map(idOf) })
  return {
    ...rows,
    taskRunsOf: (id) => rows.taskRunsOf(id).map(renamed),
    taskRunsIn: (runIds) => rows.taskRunsIn(runIds).map(renamed),
  }
}

function arranged({ runs, taskRuns, operations, dbtResults }: Snapshot): SnapshotRows {
  const runsBy = groupBy(runs, (row) => row.pipelineId)
  const taskRunsBy = groupBy(taskRuns, (row) => row.pipelineId)
  return {
    runsOf: (id) => runsBy.get(id) ?? [],
    taskRunsOf: (id) => taskRunsBy.get(id) ?? [],
    taskRunsIn: rowsIn(taskRuns),
    operationsIn: rowsIn(operations),
    dbtResultsIn: rowsIn(dbtResults),
  }
}

/** The rows of some runs, in the order in which all rows stand. */
function rowsIn<T extends { readonly pipelineRunId: string }>(all: readonly T[]): (runIds: ReadonlySet<string>) => readonly T[] {
  const byRun = groupBy(all.keys(), (index) => all[index]?.pipelineRunId)
  return (runIds) => {
    const indices = [...runIds].flatMap((id) => byRun.get(id) ?? [])
    return indices.sort((one, other) => one - other).flatMap((index) => all[index] ?? [])
  }
}
