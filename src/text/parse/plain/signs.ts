/** UTF-16 units that mean something in YAML. */
export const sign = {
  tab: 0x09,
  lineFeed: 0x0a,
  blank: 0x20,
  doubleQuote: 0x22,
  hash: 0x23,
  ampersand: 0x26,
  singleQuote: 0x27,
  star: 0x2a,
  plus: 0x2b,
  comma: 0x2c,
  dash: 0x2d,
  dot: 0x2e,
  colon: 0x3a,
  question: 0x3f,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  pipe: 0x7c,
  less: 0x3c,
  greater: 0x3e,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const

/** True for a blank, a line feed and the end of the text, which has no unit. */
export function isGap(unit: number): boolean {
  return unit === sign.blank || unit === sign.lineFeed || Number.isNaN(unit)
}

/** Words and signs of five characters at most that some reader takes for something else than text, in small letters. */
const meanings = new Set(['yes', 'no', 'true', 'false', 'on', 'off', 'null', '~', '=', '<<', ''])

/** True for an unquoted text that all readers take for text, as they do most. */
export function isOnlyText(text: string): boolean {
  const unit = text.charCodeAt(0)
  const isNumeric = (unit >= 0x30 && unit <= 0x39) || unit === 0x2b || unit === sign.dash || unit === sign.dot
  return !isNumeric && (text.length > 5 || !meanings.has(text.toLowerCase()))
}

/** ASCII signs that begin something else than an unquoted text, or that may do so. */
const openers = new Uint8Array(128)
for (const character of '"\'#&*!|>%@`,[]{}\t') openers[character.charCodeAt(0)] = 1

/** True where an unquoted text of which no reader doubts begins. `next` is the unit behind it. */
export function beginsPlain(unit: number, next: number): boolean {
  if (isGap(unit) || (unit < 128 && openers[unit] === 1)) return false
  return (unit !== sign.dash && unit !== sign.question && unit !== sign.colon) || !isGap(next)
}
