/**
 * One look at a text tells most patterns that they need not search it: a pattern has a trace, words without which it cannot match. The look sees
 * the runs of three characters of all words in one pass and costs about a nanosecond for each character; it may see what is not there, never miss
 * what is.
 */
export interface Trace {
  /** Of each group one word, in small letters, must be in the text. */
  readonly groups: readonly (readonly string[])[]
  /** What a look sees of each group. */
  readonly marks: readonly number[]
}

/** What one look has seen of a text. */
export interface Look {
  readonly text: string
  readonly marks: number
  /** The text in small letters, made when it is first asked for. */
  small: string | undefined
}

/** Characters are told apart by five bits, in which small and capital letters are alike. */
const bitsOfCharacter = 5
const runs = new Int32Array(1 << (3 * bitsOfCharacter))
const always = 1 << 30
const mostMarks = 30
let words = 0

/** The trace of a pattern: of each group, one word must be in the text, in small or capital letters. */
export function traceOf(...groups: readonly (readonly string[])[]): Trace {
  return { groups, marks: groups.map((group) => group.reduce((mark, word) => mark | markOf(word), 0)) }
}

/** A word of two characters may be followed by any third one; a shorter one is always looked for. */
function markOf(word: string): number {
  if (word.length < 2) return always
  const mark = 1 << (words++ % mostMarks)
  const first = runAt(word, 0)
  const last = word.length === 2 ? first | 31 : first
  for (let run = word.length === 2 ? first & ~31 : first; run <= last; run++) runs[run] = (runs[run] ?? 0) | mark
  return mark
}

/** A mark of its own for texts that begin in one of several ways, each of three characters. */
export function marksFor(starts: Iterable<string>): Int8Array {
  const found = new Int8Array(runs.length)
  for (const start of starts) found[runAt(start, 0)] = 1
  return found
}

/** The three characters at an offset as a number. */
export function runAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31)
}

/** Looks at a text. */
export function lookAt(text: string): Look {
  let marks = always
  let run = 0
  // One step more than there are characters, for a word of two at the end.
  for (let at = 0; at <= text.length; at++) {
    run = ((run << bitsOfCharacter) | (text.charCodeAt(at) & 31)) & 0x7fff
    marks |= runs[run] ?? 0
  }
  return { text, marks, small: undefined }
}

/** Whether a pattern with this trace may match. */
export function mayMatch(look: Look, { groups, marks }: Trace): boolean {
  for (const mark of marks) if ((look.marks & mark) === 0) return false
  look.small ??= look.text.toLowerCase()
  const { small } = look
  for (const group of groups) if (!group.some((word) => small.includes(word))) return false
  return true
}
