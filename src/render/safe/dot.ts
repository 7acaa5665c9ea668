import { shown } from '../../text/quote.ts'
import { declareSafe, type Safe, templateOf } from './safe-text.ts'

/** The template of a graph in the language DOT of Graphviz. */
export const dot = templateOf<'dot'>()

/** In UTF-16 units before encoding. */
const longestText = 200

/**
 * A text between the double quotes of DOT. A backslash begins the escapes of labels (`\N` is the name of the node), also where it is written as
 * `&#92;`, and Graphviz reads `&amp;` as HTML does: both stand for themselves here. `[` too, because a log that shows the text obeys
 * `##[command]`. Never empty.
 */
export function dotText(text: string, max = longestText): Safe<'dot'> {
  const kept = shown(text, max).trim() || '-'
  return declareSafe(kept.replace(/[&"\\<>[]/g, (mark) => (mark === '\\' ? '\\\\' : `&#${mark.charCodeAt(0)};`)))
}
