import type { Severity } from '../engine/finding.ts'
import type { Drawing } from '../model/drawing.ts'
import { flowchartOf } from './drawing-mermaid.ts'
import { markdownMermaid, type Safe } from './safe.ts'

/** Well below what Mermaid draws, and what people still take in. */
const mostCharacters = 8000

/** What waits for what, as a Mermaid graph; tasks with findings have a border. Null for one that is too long to be drawn. */
export function graphBlock(drawing: Drawing, worst: ReadonlyMap<string, Severity>): Safe<'markdown'> | null {
  const text = flowchartOf(drawing, { worst })
  return text.length > mostCharacters ? null : markdownMermaid(text)
}
