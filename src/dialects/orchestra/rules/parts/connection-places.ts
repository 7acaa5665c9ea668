import type { Pipeline } from '../../../../model/pipeline.ts'
import { type entryOf, nodeAt, type Path, textOf } from '../../../../text/tree.ts'

/** A place that names a connection. */
export interface ConnectionPlace {
  readonly path: Path
  readonly text: string
}

/** Every connection that tasks, their parameters, checks of sensors and alerts name, in the order of the text. */
export function connectionPlaces(pipeline: Pipeline): readonly ConnectionPlace[] {
  const { root } = pipeline.document
  const handlers = [pipeline, ...pipeline.tasks, ...pipeline.triggers].flatMap((owner) => owner.handlers)
  const paths = [
    ...pipeline.tasks.flatMap((task) => [[...task.path, 'connection'], ...parameterPaths(task.parameters, task.parametersPath)]),
    ...pipeline.triggers.flatMap((trigger) => (trigger.sensor?.checks ?? []).map((check) => [...check.path, 'connection'])),
    ...handlers.flatMap((handler) => handler.destinations.map(({ path }) => [...path, 'connection_id'])),
  ]
  const places = paths.flatMap((path) => {
    const node = nodeAt(root, path)
    const text = textOf(node)
    return node === undefined || text === undefined || text.trim() === '' ? [] : [{ path, text, start: node.span.start }]
  })
  return [...new Map(places.map((place) => [place.start, place])).values()].sort((a, b) => a.start - b.start)
}

/** `message_connection_id` and the like; a bare `connection_id` is the other product's own id. */
function parameterPaths(parameters: Parameters<typeof entryOf>[0], path: Path): readonly Path[] {
  if (parameters?.kind !== 'map') return []
  return [...parameters.entries.keys()].filter((key) => /.+_connection_id$/.test(key)).map((key) => [...path, key])
}
