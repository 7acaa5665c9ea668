import type { Span } from '../text/source.ts'

/** A character that looks like one of a cron expression and is another. */
export interface Lookalike {
  /** What it is called, such as `no-break space (U+00A0)`. */
  readonly name: string
  readonly within: Span
}

const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const dashes = /[\u2010-\u2015\u2043\u207b\u2212\ufe58\ufe63\uff0d]/
const stars = /[\u00d7\u2217\u22c6\u2731\u204e\u26b9\uff0a]/
const slashes = /[\u2044\u2215\u29f8\uff0f]/
const commas = /[\u060c\u201a\u3001\ufe50\uff0c]/
const fullWidth = /[\uff01-\uff5e]/
/** Made when it is first tried: most files have no such character. */
const isOtherDigit = (character: string) => /\p{Nd}/u.test(character)

const names: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u202f': 'a narrow no-break space',
  '\u3000': 'an ideographic space',
  '\u2010': 'a hyphen',
  '\u2011': 'a no-break hyphen',
  '\u2012': 'a figure dash',
  '\u2013': 'an en dash',
  '\u2014': 'an em dash',
  '\u2212': 'a minus sign',
}

/** Every character outside ASCII that stands for one of a cron expression, in order. */
export function lookalikesIn(text: string): readonly Lookalike[] {
  if (/^[\t\n\r -~]*$/.test(text)) return []
  return [...text.matchAll(/[^\t\n\r -~]/gu)].flatMap((match) => {
    const character = match[0]
    if (asciiOf(character) === undefined) return []
    return [
      {
        name: `${nameOf(character)} (${codeOf(character)})`,
        within: { start: match.index, end: match.index + character.length },
      },
    ]
  })
}

/** The text with ASCII in place of its lookalikes, and one blank between its words. */
export function inAscii(text: string): string {
  const ascii = text.replace(/[^\t\n\r -~]/gu, (character) => asciiOf(character) ?? character)
  return ascii
    .split(/[ \t\r\n]+/)
    .filter((word) => word !== '')
    .join(' ')
}

function asciiOf(character: string): string | undefined {
  if (spaces.test(character)) return ' '
  if (dashes.test(character)) return '-'
  if (stars.test(character)) return '*'
  if (slashes.test(character)) return '/'
  if (commas.test(character)) return ','
  if (fullWidth.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0)
  return isOtherDigit(character) ? digitOf(character) : undefined
}

/** Decimal digits stand in runs of ten (Unicode, property Nd), so the zero of a script is the first of its run. */
function digitOf(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && isOtherDigit(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}

function nameOf(character: string): string {
  if (names[character] !== undefined) return names[character]
  if (spaces.test(character)) return 'a space of another width'
  if (dashes.test(character)) return 'a dash'
  if (fullWidth.test(character)) return 'a full-width character'
  if (stars.test(character)) return 'another sign than *'
  if (slashes.test(character)) return 'another sign than /'
  return commas.test(character) ? 'another sign than a comma' : 'a digit of another script'
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
