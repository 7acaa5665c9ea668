import { oncePerText } from './once-per-text.ts'
import { withoutShapes } from './secrets/secret-shapes.ts'

/**
 * Characters that show nothing or steer what is shown: controls, soft hyphen, joiners, fillers, bidi marks, line and paragraph
 * separators, variation selectors, byte order mark, non-characters, tag characters, and halves of a surrogate pair.
 * A table of our own, because `\p{Cf}` differs between versions of Node.
 */
const hiddenRanges: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfdd0, 0xfdef],
  [0xfe00, 0xfe0e],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xfffe, 0xffff],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
]

const hiddenClass = `[${hiddenRanges.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join('')}]`
/** U+FE0F asks for the colour form of the sign before it, which shows; after anything else it is hidden. */
const strayEmojiSelector = '(?<![\\u{203c}-\\u{3299}\\u{1f000}-\\u{1faff}])\\u{fe0f}'
const hidden = new RegExp(`${hiddenClass}|${strayEmojiSelector}`, 'gu')

const stackingClass =
  '[\\u{300}-\\u{36f}\\u{483}-\\u{489}\\u{1ab0}-\\u{1aff}\\u{1dc0}-\\u{1dff}\\u{20d0}-\\u{20ff}\\u{fe20}-\\u{fe2f}]'
const stacked = new RegExp(`(${stackingClass}{4})(${stackingClass}+)`, 'gu')

/** A visible mark, or else one code point. */
const unit = /⟨[^⟨⟩]{1,14}⟩|./gsu

/** Most characters of a name that a message repeats. */
const longestName = 80

/** Texts of ASCII signs alone, as most are, hide nothing. */
const allShow = /^[ -~]*$/

/** Replaces each hidden character by what `show` makes of its code point. */
export function replaceHidden(text: string, show: (codePoint: number) => string): string {
  if (allShow.test(text)) return text
  return text.replace(hidden, (character) => show(character.codePointAt(0) ?? 0))
}

/** The text with hidden characters as marks such as `⟨U+202E⟩` and towers of accents cut at four. Always one line. */
export function visible(text: string): string {
  if (allShow.test(text)) return text
  const shown = replaceHidden(text, (code) => `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`)
  return shown.replace(stacked, (_, kept: string, more: string) => `${kept} ⟨+${more.length} marks⟩`)
}

/** At most `max` UTF-16 units, cut between code points and never inside a mark, with `…` where something is missing. */
export function bounded(text: string, max: number): string {
  if (text.length <= max) return text
  let end = 0
  for (const [piece] of text.slice(0, max + 20).matchAll(unit)) {
    if (end + piece.length > max - 1) break
    end += piece.length
  }
  return `${text.slice(0, end)}…`
}

/** What is looked at beyond what is shown, so that a credential is seen whole before it is cut. */
const lookahead = 4000

/** A stranger's text as it may be shown: credentials masked, hidden characters visible, at most `max` UTF-16 units. */
export function shown(text: string, max: number): string {
  const start = text.slice(0, max + lookahead)
  const whole = visible(withoutShapes(start))
  return start.length < text.length && whole.length <= max ? bounded(`${whole}…`, max) : bounded(whole, max)
}

/**
 * A name or value out of a file as every message shows it: in straight double quotes, at most 80 characters, hidden characters
 * visible, inner double quotes as single ones. Renderers take what stands between two double quotes for a stranger's text.
 */
export const quoted = oncePerText((name: string): string => `"${shown(name, longestName).replaceAll('"', "'")}"`)
