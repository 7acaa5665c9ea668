import { bounded, shown } from '../../text/quote.ts'
import { declareSafe, type Safe } from './brand.ts'

/** In UTF-16 units. */
const longestLabel = 40

/** The label of a Mermaid node: letters, digits, blanks, `_`, `-` and `.`; all else is a blank. Never empty. */
export function mermaidLabel(text: string, max = longestLabel): Safe<'mermaid'> {
  const kept = shown(text, max * 8).replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, ' ')
  return declareSafe(bounded(kept.trim(), max) || '-')
}

const plain = /[\p{L}\p{M}\p{N}_ .,:()/+-]/u

/**
 * A text between the double quotes of a Mermaid flowchart. All but letters, digits, blanks and harmless punctuation stands as `#code;`, which Mermaid turns into the
 * character once it has read the diagram. Never empty.
 */
export function mermaidText(text: string, max = longestLabel): Safe<'mermaid'> {
  const kept = bounded(shown(text, max * 8).trim(), max) || '-'
  return declareSafe([...kept].map((character) => (plain.test(character) ? character : `#${character.codePointAt(0)};`)).join(''))
}
