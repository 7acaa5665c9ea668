import { shown } from '../../text/quote.ts'
import { declareSafe, type Safe, templateOf } from './brand.ts'

/** The template of a graph in the language DOT of Graphviz. */
export const dot = templateOf<'dot'>()

/** In UTF-16 units before encoding. */
const longestText = 200

/**
 * A text between the double quotes of DOT. Backslashes begin the escapes of labels (`\N` is the name of the node), and Graphviz reads `&amp;` and
 * `&#38;` as HTML does: both stand for themselves here. `[` too, because a log that shows the text obeys `##[command]`.
 */
export function dotText(text: string, max = longestText): Safe<'dot'> {
  return declareSafe(shown(text, max).replace(/[&"\\<>[]/g, (character) => `&#${character.charCodeAt(0)};`))
}
