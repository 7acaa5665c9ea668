import { shown } from '../../text/quote.ts'
import { declareSafe, type Safe, templateOf } from './safe-text.ts'

/** The template of an HTML page. */
export const html = templateOf<'html'>()
/** The template of an XML document. */
export const xml = templateOf<'xml'>()

/** In UTF-16 units before encoding. */
const longestText = 4000

/** A text node or a quoted attribute of HTML. */
export function htmlText(text: string, max = longestText): Safe<'html'> {
  return declareSafe(escaped(text, max))
}

/** A text node or a quoted attribute of XML 1.0. */
export function xmlText(text: string, max = longestText): Safe<'xml'> {
  return declareSafe(escaped(text, max))
}

/** `[` too, because a log that shows the document obeys `##[command]`. */
function escaped(text: string, max: number): string {
  return shown(text, max).replace(/[&<>"'`[]/g, (character) => `&#${character.charCodeAt(0)};`)
}
