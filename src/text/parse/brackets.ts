import { isClosedQuote } from './spelling.ts'
import { slip, spanAt, type Watch } from './watch.ts'

/** Looks at a bracket that opens. */
export function seeOpening(watch: Watch, sign: string, offset: number): void {
  watch.brackets.push({ sign, offset })
}

/** Looks at a bracket that closes. */
export function seeClosing(watch: Watch, sign: string, offset: number): void {
  const opening = watch.brackets.pop()
  if (!opening && watch.lostBrackets > 0) watch.lostBrackets--
  else if (!opening)
    slip(watch, 'This closing bracket has no opening bracket; remove it, or put the text in quotes', spanAt(offset, sign), {
      derails: true,
    })
  else if ((opening.sign === '[') !== (sign === ']')) {
    const message = 'This bracket does not match the opening one; use ] after [ and } after {'
    slip(watch, message, spanAt(offset, sign), { derails: true })
  }
}

/** Tells of the innermost bracket that is still open; at the end of the text, and where the lexer gives up on it. */
export function seeUnclosed(watch: Watch): void {
  const last = watch.brackets.at(-1)
  if (!last) return
  watch.lostBrackets += watch.brackets.length
  watch.brackets.length = 0
  const message = 'The bracket that opens here is not closed, or the lines inside it are indented too little'
  slip(watch, message, spanAt(last.offset, last.sign), { derails: true })
}

/** Said of a quoted text that the lexer finds no end of. */
export const unclosedQuote = 'The quote that opens here is not closed, or the lines inside it are indented too little'

/** Looks at a quoted text: the lexer ends it also at a line that is indented too little, or at the end of the file. */
export function seeQuoted(watch: Watch, lexeme: string, offset: number): void {
  if (isClosedQuote(lexeme)) return
  const firstLine = lexeme.split('\n', 1)[0]?.trimEnd() ?? ''
  const end = offset + lexeme.length
  slip(watch, unclosedQuote, spanAt(offset, firstLine), {
    derails: true,
    reach: Math.max(end, closingQuoteAfter(watch, end, lexeme.charAt(0))),
  })
}

/** The next quote of the kind, or -1. Asked only while slips are still told, so that the whole stays linear. */
function closingQuoteAfter(watch: Watch, from: number, quote: string): number {
  return watch.slips.length < 5 ? watch.text.indexOf(quote, from) : -1
}
