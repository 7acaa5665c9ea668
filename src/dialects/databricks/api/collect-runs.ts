import { stop } from '../../../history/http/progress.ts'
import { hasFailed } from '../../../history/records.ts'
import { dayMs, minuteMs, showTime, timeOf } from '../../../history/time.ts'
import { idIn, momentIn } from './answers.ts'
import type { RunQuery } from './client.ts'
import type { Collection } from './collection.ts'
import { isOfOneJob } from './jobs.ts'

/** Runs can be listed a little after they were created. */
const lateMs = 10 * minuteMs
/** How long after its start a failed run may be repaired, which changes it. */
const repairDays = 7

/** Reads the runs of every job that are not kept yet, newest first. */
export async function collectRuns(collection: Collection): Promise<void> {
  for (const jobId of collection.jobIds) {
    if (collection.stopped) return
    await collectRunsOf(collection, { jobId, fromMs: missingFrom(collection, jobId), toMs: collection.nowMs })
  }
}

async function collectRunsOf(collection: Collection, query: RunQuery & { readonly jobId: string }): Promise<void> {
  const { client, options, coverage } = collection
  const { jobId: pipelineId } = query
  const to = showTime(query.toMs)
  let token: string | null = null
  let oldest = query.toMs
  for (let page = 0; page < options.pagesPerJob; page++) {
    const answer = await client.runs(query, token)
    if (!answer.ok) {
      if (!isOfOneJob(answer.unavailable)) return stop(collection, `Runs before ${showTime(oldest)}`, answer.unavailable)
      return void collection.missing.push(`Runs of job ${query.jobId}: ${answer.unavailable.text}`)
    }
    const known = collection.runs.size
    for (const run of answer.value.results) {
      collection.runs.set(idIn(run, 'run_id', 'the run'), run)
      oldest = Math.min(oldest, momentIn(run, 'start_time') ?? oldest)
    }
    const { next } = answer.value
    // A page without a new run ends the list, so that endless pages end too.
    if (next === null || collection.runs.size === known)
      return void coverage.push({ pipelineId, from: showTime(query.fromMs), to })
    token = next
  }
  // Runs of the same second may be on the next page.
  const from = showTime(oldest + 1000)
  collection.missing.push(
    `Runs of job ${query.jobId} before ${from} were not read: it has more than ${options.pagesPerJob} pages of runs`,
  )
  if (oldest + 1000 < query.toMs) coverage.push({ pipelineId, from, to })
}

/** Since when the runs of a job must be read: from the end of what is kept, or from the oldest run that may have changed since. */
function missingFrom({ kept, nowMs, options }: Collection, jobId: string): number {
  const start = nowMs - options.days * dayMs
  const covered = kept.coverage.find((row) => row.pipelineId === jobId)
  if (!covered || timeOf(covered.from) > start || timeOf(covered.to) < start) return start
  const repairable = nowMs - repairDays * dayMs
  const changing = kept.runs.filter(
    (run) => run.pipelineId === jobId && (run.outcome === null || (hasFailed(run) && timeOf(run.createdAt) >= repairable)),
  )
  const since = changing.map((run) => Math.floor(timeOf(run.createdAt)))
  return Math.max(start, Math.min(nowMs, timeOf(covered.to) - lateMs, ...since))
}
