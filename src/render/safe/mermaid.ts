import { bounded, shown } from '../../text/quote.ts'
import { declareSafe, type Safe } from './safe-text.ts'

/** In UTF-16 units. */
const longestLabel = 40

/** The label of a Mermaid node: letters, digits, blanks, `_`, `-` and `.`; all else is a blank. Never empty. */
export function mermaidLabel(text: string, max = longestLabel): Safe<'mermaid'> {
  const kept = shown(text, max * 8).replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, ' ')
  return declareSafe(bounded(kept.trim(), max) || '-')
}

/** Marks that pair up in Markdown, as letters that look the same. */
const lookAlikes: Readonly<Record<string, string>> = { '*': '∗', '`': 'ˋ', '~': '∼' }
/** U+2060, which shows nothing: no mark of Markdown that stands between two of it is one. */
const joiner = '#8288;'

/**
 * A text between the double quotes of a Mermaid flowchart. All but letters, digits, blanks and a few marks stands as `#code;`, which Mermaid turns
 * into the character. What comes out Mermaid reads as Markdown, also without back-ticks (`1. Load` would be "Unsupported markdown: list"): joiners
 * and letters that look the same keep it from that. Never empty.
 */
export function mermaidText(text: string, max = longestLabel): Safe<'mermaid'> {
  const kept = bounded(shown(text, max * 8).trim(), max) || '-'
  const inert = [...kept].map((character) => (isPlain(character) ? character : inertMark(character))).join('')
  return declareSafe(/^[\p{L}(]/u.test(inert) ? inert : joiner + inert)
}

/** Classes of Unicode take a third of a millisecond to make: here, where a diagram first needs them. */
function isPlain(character: string): boolean {
  return /[\p{L}\p{M}\p{N} ,()/]/u.test(character)
}

function inertMark(mark: string): string {
  const code = `#${(lookAlikes[mark] ?? mark).codePointAt(0)};`
  return mark in lookAlikes ? code : `${joiner}${code}${joiner}`
}
