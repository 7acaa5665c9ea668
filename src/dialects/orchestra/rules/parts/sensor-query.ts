import type { SensorCheck } from '../../../../model/pipeline.ts'
import { type Node, textOf } from '../../../../text/tree.ts'
import { fieldIn } from './keys.ts'

/** The SQL text of a sensor check. */
export interface SensorQuery {
  readonly key: string
  readonly node: Node
  readonly text: string
}

/** Longer texts are not judged. */
const longestQuery = 20_000

/** The query of a check that asks by SQL; undefined for other checks and for texts of more than 20,000 characters. */
export function sensorQueryOf({ type, parameters }: SensorCheck): SensorQuery | undefined {
  if (!type.endsWith('_QUERY') || type === 'MONGODB_QUERY') return undefined
  for (const name of ['query', 'statement', 'sql']) {
    const field = fieldIn(parameters, name)
    const text = textOf(field?.node)
    if (field && text !== undefined && text.length <= longestQuery) return { key: field.key, node: field.node, text }
  }
  return undefined
}

/** Where the source of a document can take more text behind the value of a scalar; undefined where that is not in one place. */
export function endOfText(source: string, { node, text }: SensorQuery): number | undefined {
  const style = node.kind === 'scalar' ? node.style : 'empty'
  if (!['plain', 'single', 'double'].includes(style) || text.includes('--') || !/[\w'")\]]$/.test(text)) return undefined
  const end = style === 'plain' ? node.span.end : node.span.end - 1
  return style === 'plain' || source[end] === (style === 'single' ? "'" : '"') ? end : undefined
}
