import { CST } from 'yaml'
import type { Span } from '../source.ts'
import { seeClosing, seeOpening, seeQuoted, seeUnclosed } from './brackets.ts'
import { limits } from './limits.ts'
import { quoteFix, signMessage, valueOnLine } from './quote-value.ts'
import { isPlatformName, knownTags, tabRuns } from './spelling.ts'
import { note, overBudget, type Stop, secondDocument, slip, spanAt, type Watch } from './watch.ts'

/** Looks at one lexeme before the parser sees it; linear, without recursion. */
export function seeLexeme(watch: Watch, lexeme: string, offset: number): Stop | undefined {
  const { previous } = watch
  watch.previous = lexeme
  if (previous === CST.SCALAR) return seeScalar(watch, lexeme, offset)
  if (lexeme === CST.SCALAR) return undefined
  const first = lexeme[0]
  if (first === ' ' || first === '\t') {
    if (watch.hasTabs) seeTabs(watch, lexeme, offset)
    return undefined
  }
  if (++watch.tokens > limits.tokens) return tooManyTokens(offset)
  if (first === '&' || first === '!') return seeProperty(watch, lexeme, offset)
  watch.lineProperties = 0
  if (first === '\n' || first === '\r' || first === '#') return undefined
  watch.properties = 0
  return seeOther(watch, lexeme, offset, previous)
}

function seeScalar(watch: Watch, lexeme: string, offset: number): Stop | undefined {
  watch.lineProperties = 0
  watch.properties = 0
  if (watch.inBlockScalar) watch.inBlockScalar = false
  else seePlain(watch, lexeme, offset)
  return ++watch.tokens > limits.tokens ? tooManyTokens(offset) : undefined
}

function tooManyTokens(offset: number): Stop {
  return overBudget('The file has too many parts to be read safely; split it', offset)
}

function seePlain(watch: Watch, lexeme: string, offset: number): void {
  if (watch.hasTabs) seeTabs(watch, lexeme, offset)
  if (watch.brackets.length === 0 || !/^:|\?/.test(lexeme)) return
  const sign = lexeme.startsWith(':') ? 'a colon' : 'a question mark'
  const message = `Between brackets the platform's YAML reader treats ${sign} as syntax; put the text in quotes`
  slip(watch, message, spanAt(offset, lexeme))
}

/** PyYAML refuses tabs everywhere but in quoted texts, block scalars and comments. */
function seeTabs(watch: Watch, lexeme: string, offset: number): void {
  const message = "Tab where the platform's YAML reader accepts only spaces; replace it with spaces"
  for (const { start, end } of tabRuns(lexeme)) {
    if (watch.slips.length >= limits.problems) return
    slip(watch, message, { start: offset + start, end: offset + end })
  }
}

function seeProperty(watch: Watch, lexeme: string, offset: number): Stop | undefined {
  watch.properties++
  // A mapping and its first key may both have theirs, on two lines.
  if (++watch.lineProperties > 2 || watch.properties > 4) {
    return overBudget('A value takes at most one anchor and one tag; remove the others', offset, 'syntax')
  }
  if (lexeme[0] === '&') return seeAnchor(watch, lexeme, offset)
  const message = "The platform's YAML reader does not support this tag and refuses the file; remove it"
  if (!knownTags.has(lexeme)) note(watch, 'tag', message, spanAt(offset, lexeme))
  else if (/[,\]}]/.test(watch.text.charAt(offset + lexeme.length)))
    slip(watch, "The platform's YAML reader takes this sign for a part of the tag; remove the tag", spanAt(offset, lexeme))
  return undefined
}

function seeAnchor(watch: Watch, lexeme: string, offset: number): Stop | undefined {
  const name = lexeme.slice(1)
  const message = "This anchor name is already used above, which the platform's YAML reader refuses; use another name"
  if (!isPlatformName(name)) seeOddName(watch, lexeme, offset)
  else if (watch.anchors.has(name)) note(watch, 'syntax', message, spanAt(offset, lexeme))
  watch.anchors.add(name)
  return watch.anchors.size > limits.anchors ? overBudget('The file has more than 1,000 anchors; split it', offset) : undefined
}

function seeAlias(watch: Watch, lexeme: string, offset: number): Stop | undefined {
  if (!isPlatformName(lexeme.slice(1))) seeOddName(watch, lexeme, offset)
  return ++watch.aliases > limits.aliases ? overBudget('The file has more than 5,000 aliases; split it', offset) : undefined
}

function seeOddName(watch: Watch, lexeme: string, offset: number): void {
  const message =
    "After & or * the platform's YAML reader accepts only a name of ASCII letters, digits, - and _; rename it, or put the text in quotes"
  const value = lexeme[0] === '*' && watch.brackets.length === 0 ? valueOnLine(watch.text, offset) : undefined
  const isValue = value?.start === offset
  const sign = isValue ? signMessage(watch.text.slice(value.start, value.end)) : undefined
  note(watch, 'syntax', sign ?? message, spanAt(offset, lexeme), isValue ? quoteFix(watch.text, value) : undefined)
}

function seeOther(watch: Watch, lexeme: string, offset: number, previous: string): Stop | undefined {
  switch (lexeme[0]) {
    case CST.DOCUMENT:
      return ++watch.documents > 1 ? secondDocument(offset) : undefined
    case '-':
      return lexeme === '---' && previous !== CST.DOCUMENT ? secondDocument(offset) : undefined
    case '*':
      return seeAlias(watch, lexeme, offset)
    case '.':
      if (previous === CST.DOCUMENT)
        note(watch, 'refused', 'This line ends a document before one has begun; remove it', spanAt(offset, '...'))
      return undefined
    default:
      seeSign(watch, lexeme, offset)
      return undefined
  }
}

function seeSign(watch: Watch, lexeme: string, offset: number): void {
  const sign = lexeme[0]
  if (sign === '"' || sign === "'") seeQuoted(watch, lexeme, offset)
  else if (sign === '[' || sign === '{') seeOpening(watch, lexeme, offset)
  else if (sign === ']' || sign === '}') seeClosing(watch, lexeme, offset)
  else if (sign === CST.FLOW_END) seeUnclosed(watch)
  else if (sign === '|' || sign === '>') watch.inBlockScalar = true
  else if (sign === '%') seeDirective(watch, lexeme, offset)
}

function seeDirective(watch: Watch, lexeme: string, offset: number): void {
  const span = spanAt(offset, lexeme)
  if (/^%YAML(?![^ \t\r\n])/.test(lexeme)) seeVersion(watch, lexeme, span)
  else if (lexeme.startsWith('%TAG')) note(watch, 'tag', 'A %TAG line gives tags another meaning; remove it', span)
  else
    note(
      watch,
      'syntax',
      'A line that starts with % is a directive, but YAML does not define this one; remove it or put it in quotes',
      span,
    )
}

/** PyYAML takes one `%YAML` line of a version 1. */
function seeVersion(watch: Watch, lexeme: string, span: Span): void {
  const isTaken = /^%YAML[ ]+0*1\.[0-9]+[ ]*$/.test(lexeme) && !watch.hasVersion
  watch.hasVersion = true
  if (isTaken) note(watch, 'yaml-1-1', 'Readers of YAML treat a %YAML line differently; remove it', span)
  else
    note(
      watch,
      'refused',
      "The platform's YAML reader refuses this %YAML line: it takes one line with version 1.1; remove it",
      span,
    )
}
