/** Ranges of code points that show nothing, or turn the direction of what is shown; [first, last]. Unicode 16. */
const hidden: readonly (readonly [number, number])[] = [
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f], // combining grapheme joiner
  [0x61c, 0x61c], // Arabic letter mark
  [0x115f, 0x1160], // Hangul fillers
  [0x180e, 0x180e], // Mongolian vowel separator
  [0x200b, 0x200f], // zero-width space, joiners, directional marks
  [0x202a, 0x202e], // embeddings and overrides
  [0x2060, 0x206f], // word joiner, invisible operators, isolates
  [0x3164, 0x3164], // Hangul filler
  [0xfe00, 0xfe0d], // variation selectors but those of emoji (FE0E, FE0F)
  [0xfeff, 0xfeff], // byte order mark inside the text
  [0xffa0, 0xffa0], // Hangul filler
  [0xfff9, 0xfffb], // interlinear annotation
  [0x1d173, 0x1d17a], // musical format controls
  [0xe0000, 0xe0fff], // tags, supplementary variation selectors
]

/** UTF-16 length of the hidden character that starts at `at`, or 0. Joiners of emoji and of scripts that need them are not hidden. */
export function hiddenLengthAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0
  if (code < 0xad || !isHidden(code)) return 0
  if (code === 0xfeff && at === 0) return 0
  if ((code === 0x200c || code === 0x200d) && isSpelling(text, at, code)) return 0
  if (code >= 0xe0020 && code <= 0xe007f && isInFlag(text, at)) return 0
  return code > 0xffff ? 2 : 1
}

function isHidden(code: number): boolean {
  return hidden.some(([first, last]) => code >= first && code <= last)
}

/** Joiners stand between the letters of some scripts, and between emoji. */
function isSpelling(text: string, at: number, code: number): boolean {
  const joinedScripts =
    /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]/u
  const pictograph = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u
  const before = characterBefore(text, at)
  const after = String.fromCodePoint(text.codePointAt(at + 1) ?? 0)
  if (joinedScripts.test(before) && (code === 0x200d || joinedScripts.test(after))) return true
  return code === 0x200d && pictograph.test(before) && /\p{Extended_Pictographic}/u.test(after)
}

function characterBefore(text: string, at: number): string {
  const pair = text.codePointAt(at - 2) ?? 0
  return pair > 0xffff ? String.fromCodePoint(pair) : text.charAt(at - 1)
}

/** Flags of regions are a black flag, at most six tags and the closing tag; each tag takes two units. */
function isInFlag(text: string, at: number): boolean {
  const flag = text.lastIndexOf('\u{1f3f4}', at)
  if (flag === -1 || at - flag > 14) return false
  return /^\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f}/u.exec(text.slice(flag, flag + 18)) !== null
}
