import { bounded, visible } from '../../text/quote.ts'
import { withoutShapes } from '../../text/secrets/secret-shapes.ts'

/** A piece of a message of ours: a name in double quotes (group 1), code in back-ticks (group 2), or a word. */
export const messagePiece = /"([^"]*)"|`([^`]*)`|[^ "`]+|["`]/g

/** A message with nothing hidden and no shape of a credential in it: at most `max` units and a mark or two. A cut within a name or within code does not let go of the rest of it. */
export function messageWithin(message: string, max: number): string {
  const text = visible(withoutShapes(message)).trim()
  if (text.length <= max) return text
  for (const { 0: all, 1: name, 2: code, index } of text.matchAll(messagePiece)) {
    if (index + all.length < max) continue
    const mark = name === undefined && code === undefined ? '' : (all[0] ?? '')
    return `${bounded(text, Math.max(max, index + 3))}${mark}`
  }
  return bounded(text, max)
}
