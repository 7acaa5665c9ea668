import { readRunResults } from '../../../history/dbt/results.ts'
import { stop } from '../../../history/http/progress.ts'
import { groupBy } from '../../../history/multimap.ts'
import { hasFailed, hasSucceeded, type TaskRun } from '../../../history/records.ts'
import { dayMs, timeOf } from '../../../history/time.ts'
import type { Collection } from './collection.ts'

/** dbt tasks whose newest results are read: all of a small workspace at first, one in later reviews. */
const callsCold = 6
const callsWarm = 1
/** Results as old as this are read anew. */
const refreshDays = 7

/** Reads `run_results.json` of the newest finished run of each dbt task. A run without one is passed over. */
export async function collectDbtResults(collection: Collection): Promise<void> {
  const due = newestOfEachTask(collection).filter((row) => isDue(collection, row))
  for (const task of due.slice(0, collection.isWarm ? callsWarm : callsCold)) {
    if (collection.stopped) return
    const answer = await collection.client.artifact(task.pipelineRunId, task.id, 'run_results.json', readRunResults)
    if (answer.ok) collection.dbtResults.push(resultsOf(task, answer.value))
    else if (answer.unavailable.reason !== 'not-found') stop(collection, 'dbt results', answer.unavailable)
  }
}

function newestOfEachTask(collection: Collection): TaskRun[] {
  const finished = [...collection.kept.taskRuns, ...collection.taskRuns].filter(
    (row) =>
      row.integration === 'DBT_CORE' && !row.matrixParent && hasRun(row) && collection.pipelineIds.includes(row.pipelineId),
  )
  const byTask = groupBy(finished, (row) => `${row.pipelineId} ${row.taskId}`)
  return [...byTask.values()].map((rows) =>
    rows.reduce((newest, row) => (timeOf(row.completedAt) > timeOf(newest.completedAt) ? row : newest)),
  )
}

function hasRun(row: TaskRun): boolean {
  return row.startedAt !== null && row.completedAt !== null && (hasSucceeded(row) || hasFailed(row))
}

function isDue(collection: Collection, newest: TaskRun): boolean {
  const kept = collection.kept.dbtResults.filter((row) => row.pipelineId === newest.pipelineId && row.taskId === newest.taskId)
  const latest = Math.max(0, ...kept.map((row) => timeOf(row.completedAt)))
  return timeOf(newest.completedAt) - latest > refreshDays * dayMs
}

function resultsOf(task: TaskRun, nodes: Awaited<ReturnType<typeof readRunResults>>) {
  return {
    pipelineId: task.pipelineId,
    pipelineRunId: task.pipelineRunId,
    taskRunId: task.id,
    taskId: task.taskId,
    completedAt: task.completedAt ?? task.createdAt,
    nodes,
  }
}
