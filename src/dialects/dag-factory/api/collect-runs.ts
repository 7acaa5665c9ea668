import { ShapeError } from '../../../history/json-reader.ts'
import { showTime, timeOf } from '../../../history/time.ts'
import { pageSize } from './client.ts'
import { type Collection, missingFrom, told } from './collection.ts'
import { createdAt, runRow } from './run-rows.ts'

/** Reads the runs of every DAG that are not kept yet, the newest first. Filters by date are not used: each of them loses some kind of run. */
export async function collectRuns(collection: Collection): Promise<void> {
  for (const dagId of collection.dagIds) {
    if (collection.stopped) return
    await collectRunsOf(collection, dagId, missingFrom(collection, dagId))
  }
}

async function collectRunsOf(collection: Collection, pipelineId: string, fromMs: number): Promise<void> {
  const { client, options, coverage, runs, nowMs } = collection
  const to = showTime(nowMs)
  let oldest = nowMs
  for (let page = 0; page < options.pagesPerDag; page++) {
    const answer = await client.runs(pipelineId, page * pageSize)
    if (!answer.ok) return told(collection, `Runs of DAG ${pipelineId} before ${showTime(oldest)}`, answer.unavailable)
    const known = runs.size
    for (const run of answer.value) {
      const created = createdAt(run)
      if (created === null) continue
      oldest = Math.min(oldest, timeOf(created))
      if (timeOf(created) >= fromMs && timeOf(created) <= nowMs) keep(collection, run)
    }
    if (answer.value.length < pageSize || oldest < fromMs || runs.size === known)
      return void coverage.push({ pipelineId, from: showTime(fromMs), to })
  }
  const from = showTime(oldest + 1000)
  collection.missing.push(
    `Runs of DAG ${pipelineId} before ${from} were not read: it has more than ${options.pagesPerDag} pages of runs`,
  )
  if (oldest + 1000 < nowMs) coverage.push({ pipelineId, from, to })
}

/** A row that cannot be read is left out. */
function keep({ runs }: Collection, run: Parameters<typeof runRow>[0]): void {
  try {
    runs.set(runRow(run).id, run)
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error
  }
}
