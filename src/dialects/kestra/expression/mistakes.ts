import { type Fault, shown } from './fault.ts'

/** Spellings of other languages that are no character of this one, longest first. */
const foreign: readonly (readonly [string, string])[] = [
  ['&&', 'and'],
  ['!', 'not '],
  ['“', "'"],
  ['”', "'"],
  ['‘', "'"],
  ['’', "'"],
]

/** Characters that look like a blank and are none. */
const hardSpaces = '\u00a0\u2007\u202f\ufeff\u200b'

/** What is wrong with a character that no expression may have here. */
export function characterFault(text: string, at: number): Fault {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  const span = { start: at, end: at + character.length }
  if (hardSpaces.includes(character)) {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return {
      message: `An expression contains a no-break space (U+${code})`,
      span,
      remedy: 'Replace it with an ordinary space.',
      suggestion: ' ',
    }
  }
  const known = foreign.find(([written]) => text.startsWith(written, at))
  if (!known) return { message: `Unexpected character ${shown(character)} in an expression`, span }
  const [written, meant] = known
  return {
    message: `Unexpected ${shown(written)} in an expression`,
    span: { start: at, end: at + written.length },
    remedy: `Write \`${meant.trim()}\`.`,
    suggestion: meant,
  }
}

/** Tags of other template languages and what this one has instead. */
const foreignTags: Readonly<Record<string, string>> = {
  elif: 'elseif',
  elsif: 'elseif',
  fi: 'endif',
  end: 'endif',
  done: 'endfor',
}

/** What to write instead of a tag that does not exist; undefined where nothing is sure. */
export function tagMeant(name: string): string | undefined {
  return foreignTags[name]
}
