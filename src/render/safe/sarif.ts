import { shown } from '../../text/quote.ts'
import { withoutShapes } from '../../text/secrets/secret-shapes.ts'
import { declareSafe, type Safe, templateOf } from './safe-text.ts'

/** The template of a SARIF message. */
export const sarif = templateOf<'sarif'>()

/** In UTF-16 units before encoding. */
const longestText = 2000

/** A plain-text message: braces doubled (they are placeholders), and no `[text](target)`, which SARIF reads as a link (3.11.6). */
export function sarifText(text: string, max = longestText): Safe<'sarif'> {
  return declareSafe(shown(text, max).replace(/[{}]/g, '$&$&').replaceAll('](', '] ('))
}

/** A name that is no message, so that braces stay as they are. */
export function sarifName(text: string, max = 200): Safe<'sarif'> {
  return declareSafe(shown(text, max))
}

/** A path as a relative, percent-encoded URI reference. */
export function sarifUri(path: string): Safe<'sarif'> {
  const segments = withoutShapes(path.toWellFormed()).split('/')
  return declareSafe(
    segments
      .filter((segment) => segment !== '')
      .map(encodeURIComponent)
      .join('/'),
  )
}
