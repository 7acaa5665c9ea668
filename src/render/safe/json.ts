import { replaceHidden } from '../../text/quote.ts'
import { withoutShapes } from '../../text/secrets/secret-shapes.ts'

/**
 * JSON in which nothing hidden stands raw and no log finds a command; on one line without `indent`. Reading it gives back exactly what was
 * written, with all masked that has the shape of a credential.
 */
export function jsonText(value: unknown, indent = 2): string {
  const text = JSON.stringify(value, (_, entry: unknown) => (typeof entry === 'string' ? withoutShapes(entry) : entry), indent)
  return `${replaceHidden(text, (code) => (code === 0x0a ? '\n' : escapeOf(code))).replaceAll('##[', '##\\u005b')}\n`
}

function escapeOf(codePoint: number): string {
  const units = String.fromCodePoint(codePoint).split('')
  return units.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
}
