import type { Handler } from '../../model/pipeline.ts'
import { type Field, fieldOf, itemsOf, textIn, textsIn } from './fields.ts'

/** The alerts of a pipeline, task or sensor. */
export function readHandlers(alerts: Field, scope: Handler['scope']): readonly Handler[] {
  return itemsOf(alerts).map((alert) => ({
    scope,
    path: alert.path,
    name: textIn(fieldOf(alert, 'name')),
    namePath: fieldOf(alert, 'name').path,
    statuses: textsIn(fieldOf(alert, 'statuses')),
    destinations: itemsOf(fieldOf(alert, 'destinations')).map((destination) => ({
      integration: textIn(fieldOf(destination, 'integration')),
      target: textIn(fieldOf(destination, 'destination')) || textIn(fieldOf(destination, 'connection_id')) || null,
      path: destination.path,
    })),
  }))
}
