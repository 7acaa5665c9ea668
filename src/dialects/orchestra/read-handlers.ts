import type { Handler } from '../../model/pipeline.ts'
import { isUnset, textOf } from '../../text/tree.ts'
import { type Field, fieldOf, itemsOf, textIn } from './fields.ts'
import { outcomesIn, readOutcomes } from './outcomes.ts'

/** The alerts of a pipeline, task or sensor. */
export function readHandlers(alerts: Field, scope: Handler['scope']): readonly Handler[] {
  if (alerts.node === undefined) return none
  return itemsOf(alerts).map((alert) => {
    const named = readOutcomes(fieldOf(alert, 'statuses'))
    const name = fieldOf(alert, 'name')
    return {
      scope,
      path: alert.path,
      name: textIn(name),
      namePath: name.path,
      outcomes: outcomesIn(named),
      named,
      destinations: itemsOf(fieldOf(alert, 'destinations')).map(readDestination),
    }
  })
}

const none: readonly Handler[] = []

function readDestination(destination: Field): Handler['destinations'][number] {
  const [address, connection] = [fieldOf(destination, 'destination'), fieldOf(destination, 'connection_id')]
  return {
    path: destination.path,
    integration: textIn(fieldOf(destination, 'integration')),
    target: textIn(address) || textIn(connection) || null,
    address: writtenText(address),
    connection: writtenText(connection),
    parameters: fieldOf(destination, 'parameters').node,
  }
}

/** Null where nothing is written, empty for what is no text. */
function writtenText({ node }: Field): string | null {
  const text = textOf(node)?.trim()
  if (text !== undefined) return text === '' ? null : text
  return node === undefined || isUnset(node) ? null : ''
}
