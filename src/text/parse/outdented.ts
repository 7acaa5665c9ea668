import type { TextProblem } from '../document.ts'
import { unclosedQuote } from './brackets.ts'
import type { Slip } from './watch.ts'

/** Stands for the line breaks that are out of the way; the value of such a text is decoded from the file itself. */
export const lineBreakMask = '\ufffc'

/** A text whose first quoted text of too little indentation is on one line, as long as before. */
export interface Joined {
  readonly text: string
  readonly problem: TextProblem
}

const quotedText = { "'": /'(?:[^']|'')*'/y, '"': /"(?:[^"\\]|\\[\s\S])*"/y } as const

/**
 * PyYAML does not look at the indentation of the lines of a quoted text, and editors of the platform write such lines. Undefined where the
 * first slip is another one, or no quote closes the text.
 */
export function joinedQuote(text: string, [slip]: readonly Slip[]): Joined | undefined {
  if (slip?.problem.message !== unclosedQuote) return undefined
  const { start } = slip.problem.span
  const pattern = quotedText[text.charAt(start) === "'" ? "'" : '"']
  pattern.lastIndex = start
  const found = pattern.exec(text)?.[0]
  if (found === undefined || !found.includes('\n') || /\n(?:---|\.\.\.)(?=\s)/.test(found)) return undefined
  const masked = found.replace(/\\?\r?\n/g, (lineBreak) => lineBreakMask.repeat(lineBreak.length))
  return {
    text: text.slice(0, start) + masked + text.slice(start + found.length),
    problem: { ...slip.problem, code: 'yaml-1-1', message },
  }
}

const message =
  "Lines of this quoted text are indented less than its key, which the platform's YAML reader accepts and most others refuse; indent them"
