import { bounded, shown } from '../../text/quote.ts'
import { declareSafe, type Safe } from './brand.ts'

/** In UTF-16 units. */
const longestLabel = 40

/** The label of a Mermaid node: letters, digits, blanks, `_`, `-` and `.`; all else is a blank. Never empty. */
export function mermaidLabel(text: string, max = longestLabel): Safe<'mermaid'> {
  const kept = shown(text, max * 8).replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, ' ')
  return declareSafe(bounded(kept.trim(), max) || '-')
}
