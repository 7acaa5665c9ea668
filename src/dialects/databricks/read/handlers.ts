import type { Destination, Handler } from '../../../model/pipeline.ts'
import type { Job } from './bundle.ts'
import { events } from './outcomes.ts'
import { pathIn } from './setting.ts'
import { itemsOf, type MapValue, textIn, under, type Value } from './value.ts'

const channels = [
  ['email_notifications', 'email'],
  ['webhook_notifications', 'webhook'],
] as const

/** Who is told of the runs of a job, or of the attempts of a task. */
export function handlersOf(job: Job, holder: MapValue, scope: Handler['scope']): readonly Handler[] {
  return channels.flatMap(([key, integration]) => {
    const block = under(holder, key)
    if (block?.kind === 'unknown') return [unknownHandler(job, block, scope, key)]
    if (block?.kind !== 'map') return []
    return [...block.entries].flatMap(([event, list]) => handlerOf(job, { event, list, integration, scope, key }))
  })
}

interface Told {
  readonly event: string
  readonly list: Value
  readonly integration: string
  readonly scope: Handler['scope']
  readonly key: string
}

function handlerOf(job: Job, { event, list, integration, scope, key }: Told): readonly Handler[] {
  const outcomes = events[event]
  if (outcomes === undefined || (list.kind === 'list' && list.items.length === 0) || list.kind === 'scalar') return []
  const path = pathIn(job, list, [key, event])
  const named = [{ text: event, path, outcomes: list.kind === 'unknown' ? null : outcomes }]
  const items = list.kind === 'unknown' ? [list] : itemsOf(list)
  const destinations = items.map((item, index) => destinationOf(job, item, integration, [key, event, index]))
  return [{ scope, path, name: '', namePath: path, outcomes, named, destinations }]
}

function destinationOf(job: Job, item: Value, integration: string, standIn: readonly (string | number)[]): Destination {
  const written = integration === 'webhook' && item.kind === 'map' ? under(item, 'id') : item
  const address = textIn(written) ?? null
  // What a variable decides is told as it is written, and is no address that is known.
  const target = address ?? (written?.kind === 'unknown' ? written.text : null)
  return { path: pathIn(job, item, standIn), integration, target, address, connection: null, parameters: undefined }
}

/** A block that a variable yields may tell of anything. */
function unknownHandler(job: Job, block: Value, scope: Handler['scope'], key: string): Handler {
  const path = pathIn(job, block, [key])
  const destinations = [destinationOf(job, block, '', [key])]
  return { scope, path, name: '', namePath: path, outcomes: [], named: [{ text: key, path, outcomes: null }], destinations }
}
