import type { PipelineRecord } from '../../../history/records.ts'
import type { WantedPipeline } from '../../../history/source.ts'
import type { HistoryUnavailable } from '../../../history/unavailable.ts'
import { type Client, jobPageSize } from './client.ts'

/** Jobs that are looked for one by one; where more are wanted, the list of the workspace costs less. */
const mostLookups = 10
/** Pages of that list. */
const mostPages = 20

/** The jobs that were found, and what kept others from being found. */
export interface FoundJobs {
  readonly jobs: readonly PipelineRecord[]
  readonly missing: readonly string[]
  readonly stopped: HistoryUnavailable | null
}

/** The jobs among which those that are wanted are. A job of another workspace or without permission is simply not there. */
export function findJobs(client: Client, wanted: readonly WantedPipeline[]): Promise<FoundJobs> {
  const byId = new Set(wanted.flatMap(({ id }) => (id === null || !/^\d{1,20}$/.test(id) ? [] : [id])))
  const byName = new Set(wanted.flatMap(({ id, name }) => (id !== null || name === null || name.includes('${') ? [] : [name])))
  return byId.size + byName.size > mostLookups ? listJobs(client) : lookUpJobs(client, byId, byName)
}

async function lookUpJobs(client: Client, ids: Iterable<string>, names: Iterable<string>): Promise<FoundJobs> {
  const jobs: PipelineRecord[] = []
  for (const id of ids) {
    const answer = await client.job(id)
    if (answer.ok) jobs.push(answer.value)
    else if (!isOfOneJob(answer.unavailable)) return { jobs, missing: [], stopped: answer.unavailable }
  }
  for (const name of names) {
    const answer = await client.jobsNamed(name)
    if (!answer.ok) return { jobs, missing: [], stopped: answer.unavailable }
    jobs.push(...answer.value.results)
  }
  return { jobs: once(jobs), missing: [], stopped: null }
}

/** All jobs of the workspace, as far as pages go. */
export async function listJobs(client: Client): Promise<FoundJobs> {
  const jobs: PipelineRecord[] = []
  let token: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const answer = await client.jobs(token)
    if (!answer.ok) return { jobs: once(jobs), missing: [], stopped: answer.unavailable }
    jobs.push(...answer.value.results)
    const { next } = answer.value
    if (next === null || next === token) return { jobs: once(jobs), missing: [], stopped: null }
    token = next
  }
  const sentence = `The workspace has more than ${mostPages * jobPageSize} jobs: only the newest were looked at`
  return { jobs: once(jobs), missing: [sentence], stopped: null }
}

function once(jobs: readonly PipelineRecord[]): readonly PipelineRecord[] {
  return [...new Map(jobs.map((job) => [job.id, job])).values()]
}

/** True where another job may be read all the same: this one is gone, or may not be seen. */
export function isOfOneJob({ reason }: HistoryUnavailable): boolean {
  return reason === 'not-found' || reason === 'forbidden' || reason === 'rejected'
}
