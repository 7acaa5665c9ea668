import type { Pipeline } from '../../../../model/pipeline.ts'
import { childOf, type Node, nodeAt, type Path, textOf } from '../../../../text/tree.ts'

/** A place that names a connection. */
export interface ConnectionPlace {
  readonly path: Path
  readonly text: string
}

/** Every connection that tasks, their parameters, checks of sensors and alerts name, in the order of the text. */
export function connectionPlaces(pipeline: Pipeline): readonly ConnectionPlace[] {
  const { root } = pipeline.document
  const places = new Map<number, ConnectionPlace & { readonly start: number }>()
  const note = (holder: Node | undefined, path: Path, key: string): void => {
    const node = childOf(holder, key)
    const text = textOf(node)
    if (node === undefined || text === undefined || text.trim() === '') return
    places.set(node.span.start, { path: [...path, key], text, start: node.span.start })
  }
  const noteHandlers = ({ handlers }: Handled): void => {
    for (const { destinations } of handlers) for (const { path } of destinations) note(nodeAt(root, path), path, 'connection_id')
  }
  for (const task of pipeline.tasks) {
    if (task.connection.state !== 'unset') note(nodeAt(root, task.path), task.path, 'connection')
    if (task.parameters?.kind === 'map')
      for (const { key } of task.parameters.entries.list)
        if (namesConnection(key)) note(task.parameters, task.parametersPath, key)
  }
  for (const { sensor } of pipeline.triggers)
    for (const { path } of sensor?.checks ?? []) note(nodeAt(root, path), path, 'connection')
  noteHandlers(pipeline)
  for (const task of pipeline.tasks) noteHandlers(task)
  for (const trigger of pipeline.triggers) noteHandlers(trigger)
  return places.size === 0 ? none : [...places.values()].sort((a, b) => a.start - b.start)
}

const none: readonly ConnectionPlace[] = []

type Handled = Pick<Pipeline, 'handlers'>

const ending = '_connection_id'

/** `message_connection_id` and the like; a bare `connection_id` is the other product's own id. */
function namesConnection(key: string): boolean {
  return key.length > ending.length && key.endsWith(ending)
}
