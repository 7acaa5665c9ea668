import type { PipelineRecord } from '../../../history/records.ts'
import type { WantedPipeline } from '../../../history/source.ts'
import type { HistoryUnavailable } from '../../../history/unavailable.ts'
import type { Client, FlowName } from './client.ts'

/** The flows that were found, and what kept others from being found. */
export interface FoundFlows {
  readonly flows: readonly PipelineRecord[]
  readonly names: ReadonlyMap<string, FlowName>
  readonly stopped: HistoryUnavailable | null
}

/** Places at which a joined name is cut: ids with more than two dots are not met. */
const mostCuts = 3

/**
 * Looks up the flows that are wanted. Namespaces and ids may both hold dots, so that `shop.data.load` is first the flow `load` of `shop.data`. A flow of another
 * server or without permission is simply not there.
 */
export async function findFlows(client: Client, wanted: readonly WantedPipeline[]): Promise<FoundFlows> {
  const flows: PipelineRecord[] = []
  const names = new Map<string, FlowName>()
  for (const joined of new Set(wanted.flatMap(({ id, name }) => id ?? name ?? [])))
    for (const name of cutsOf(joined)) {
      const answer = await client.flow(name)
      if (answer.ok) {
        flows.push(answer.value)
        names.set(answer.value.id, name)
        break
      }
      if (!isOfOneFlow(answer.unavailable)) return { flows, names, stopped: answer.unavailable }
    }
  return { flows, names, stopped: null }
}

function cutsOf(joined: string): readonly FlowName[] {
  const parts = joined.split('.')
  const cuts = Array.from({ length: parts.length - 1 }, (_, index) => parts.length - 1 - index).slice(0, mostCuts)
  return cuts.map((cut) => ({ namespace: parts.slice(0, cut).join('.'), flowId: parts.slice(cut).join('.') }))
}

/** True where another flow may be read all the same: this one is gone, or may not be seen. */
export function isOfOneFlow({ reason }: HistoryUnavailable): boolean {
  return reason === 'not-found' || reason === 'forbidden'
}
