import { shown } from '../../text/quote.ts'
import { messagePiece, messageWithin } from './message-pieces.ts'
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

/** A message of ours between the tags of HTML: code in back-ticks becomes a code element, all else is text. */
export function htmlMessage(message: string, max = longestText): Safe<'html'> {
  const text = messageWithin(message, max)
  return declareSafe(
    text.replace(messagePiece, (all: string, _: string | undefined, code: string | undefined) =>
      code === undefined ? entitiesOf(all) : `<code>${entitiesOf(code)}</code>`,
    ),
  )
}

/** A text node or a quoted attribute of XML 1.0. */
export function xmlText(text: string, max = longestText): Safe<'xml'> {
  return declareSafe(escaped(text, max))
}

/** A picture inside a page: elements and references to characters mean the same in both, and our templates write no `<![CDATA[`. */
export function svgInHtml(picture: Safe<'xml'>): Safe<'html'> {
  return declareSafe(picture)
}

/** A style sheet of the product itself. */
export function ownStyle(style: string): Safe<'html'> {
  return declareSafe(withoutEnd(style))
}

/** A script of the product itself. */
export function ownScript(script: string): Safe<'html'> {
  return declareSafe(withoutEnd(script))
}

/** Throws where a text would end the element that it stands in; ours never does. */
function withoutEnd(text: string): string {
  if (/<(?:\/|!--|script)/i.test(text)) throw new Error('A style or script of the page would end its element')
  return text
}

/** `[` too, because a log that shows the document obeys `##[command]`. */
function escaped(text: string, max: number): string {
  return entitiesOf(shown(text, max))
}

function entitiesOf(text: string): string {
  return text.replace(/[&<>"'`[]/g, (character) => `&#${character.charCodeAt(0)};`)
}
