import type { Handler, Pipeline } from '../../model/pipeline.ts'
import { quoted } from '../../text/quote.ts'
import { isUnset, type Node, nodeAt, type Path, textOf } from '../../text/tree.ts'
import { fieldIn } from './keys.ts'

/** One place that an alert goes to, as the file has it. */
export interface Channel {
  readonly path: Path
  readonly integration: string
  /** A Slack channel or an address; null where nothing is written. */
  readonly destination: string | null
  readonly connection: string | null
  readonly parameters: Node | undefined
}

/** The destinations of an alert, with what the model leaves out. */
export function channelsOf({ document }: Pipeline, { destinations }: Handler): readonly Channel[] {
  return destinations.map(({ integration, path }) => {
    const node = nodeAt(document.root, path)
    return {
      path,
      integration,
      destination: textIn(node, 'destination'),
      connection: textIn(node, 'connection_id'),
      parameters: fieldIn(node, 'parameters')?.node,
    }
  })
}

function textIn(node: Node | undefined, key: string): string | null {
  const value = fieldIn(node, key)?.node
  const text = textOf(value)?.trim()
  if (text !== undefined) return text === '' ? null : text
  return value === undefined || isUnset(value) ? null : ''
}

/** The alerts of a pipeline by the pipeline, task or sensor that they belong to. */
export function alertScopes(pipeline: Pipeline): readonly (readonly Handler[])[] {
  const scopes = [
    pipeline.handlers,
    ...pipeline.tasks.map((task) => task.handlers),
    ...pipeline.triggers.map(({ handlers }) => handlers),
  ]
  return scopes.filter((handlers) => handlers.length > 0)
}

/** `Alert "On failure"`, for the beginning of a sentence. */
export function alertWord({ name }: Handler): string {
  return name.trim() === '' ? 'An alert' : `Alert ${quoted(name)}`
}
