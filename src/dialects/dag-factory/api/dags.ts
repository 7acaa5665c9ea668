import { type JsonObject, ShapeError } from '../../../history/json-reader.ts'
import type { PipelineRecord } from '../../../history/records.ts'
import type { WantedPipeline } from '../../../history/source.ts'
import type { HistoryUnavailable } from '../../../history/unavailable.ts'
import { type Client, pageSize } from './client.ts'
import { dagRow } from './run-rows.ts'

/** DAGs that are looked for one by one; where more are wanted, the list of the server costs less. */
const mostLookups = 10
/** Pages of that list. */
const mostPages = 20

/** The DAGs that were found, and what kept others from being found. */
export interface FoundDags {
  readonly dags: readonly PipelineRecord[]
  readonly missing: readonly string[]
  readonly stopped: HistoryUnavailable | null
}

/** The DAGs among which those that are wanted are: their id is their name. One that the server lacks is not there. */
export function findDags(client: Client, wanted: readonly WantedPipeline[]): Promise<FoundDags> {
  const ids = [...new Set(wanted.flatMap(({ id, name }) => id ?? name ?? []))].filter((id) => /^[\w.-]{1,250}$/.test(id))
  return ids.length > mostLookups ? listDags(client) : lookUpDags(client, ids)
}

async function lookUpDags(client: Client, ids: readonly string[]): Promise<FoundDags> {
  const dags: PipelineRecord[] = []
  const forbidden = new Map<string, HistoryUnavailable>()
  for (const id of ids) {
    const answer = await client.dag(id)
    if (answer.ok) dags.push(...rowsOf([answer.value]))
    else if (!isOfOneDag(answer.unavailable)) return { dags, missing: [], stopped: answer.unavailable }
    else if (answer.unavailable.reason === 'forbidden') forbidden.set(id, answer.unavailable)
  }
  const [first] = forbidden.values()
  if (first && forbidden.size === ids.length) return { dags, missing: [], stopped: first }
  return { dags, missing: [...forbidden].map(([id, { text }]) => `Runs of DAG ${id} were not read: ${text}`), stopped: null }
}

async function listDags(client: Client): Promise<FoundDags> {
  const dags = new Map<string, PipelineRecord>()
  for (let page = 0; page < mostPages; page++) {
    const answer = await client.dags(page * pageSize)
    if (!answer.ok) return { dags: [...dags.values()], missing: [], stopped: answer.unavailable }
    const known = dags.size
    for (const row of rowsOf(answer.value)) dags.set(row.id, row)
    if (answer.value.length < pageSize || dags.size === known) return { dags: [...dags.values()], missing: [], stopped: null }
  }
  return {
    dags: [...dags.values()],
    missing: [`The server has more than ${mostPages * pageSize} DAGs: the others were not looked at`],
    stopped: null,
  }
}

function rowsOf(dags: readonly JsonObject[]): readonly PipelineRecord[] {
  return dags.flatMap((dag) => {
    try {
      return [dagRow(dag)]
    } catch (error) {
      if (error instanceof ShapeError) return []
      throw error
    }
  })
}

/** True where another DAG may be read all the same: this one is gone, or may not be seen. */
export function isOfOneDag({ reason }: HistoryUnavailable): boolean {
  return reason === 'not-found' || reason === 'forbidden' || reason === 'rejected'
}
