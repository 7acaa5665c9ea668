import { Later } from '../../text/later.ts'
import type { Span } from '../../text/source.ts'

/** Where a text stops being JSON. */
export interface JsonFault {
  readonly within: Span
  /** What is wrong, to go after "is not JSON:". */
  readonly message: string
  /** A text for `within` that fixes it, where there is no doubt. */
  readonly replacement?: string
}

interface Token {
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'value' | 'expression' | 'end'
  readonly span: Span
}

type Scan = { readonly token: Token } | { readonly fault: JsonFault } | 'unsure'

const tokenPattern = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null|NaN|-?Infinity)(?!\w)/y
const wordPattern = new Later(() => /[\p{L}\p{N}_.+-]+/uy)
const blankPattern = /[ \t\r\n]*/y
const pythonWords: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['False', 'false'],
  ['None', 'null'],
])

/**
 * The first fault of a text that should be JSON, or undefined. An expression inside quotes is text, in the place of a value it is a
 * value; anywhere else nothing can be said. `NaN` and `Infinity` pass, as in Python. Linear.
 */
export function jsonFaultOf(text: string, expressions: readonly Span[]): JsonFault | undefined {
  return expressions.length === 0 && isSound(text) ? undefined : firstFault(text, expressions)
}

function isSound(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function firstFault(text: string, expressions: readonly Span[]): JsonFault | undefined {
  const open: { closer: '}' | ']'; span: Span }[] = []
  let state: 'value' | 'first' | 'key' | 'firstKey' | 'colon' | 'after' = 'value'
  let comma: Span | undefined
  for (let at = 0; ; ) {
    const scan = scanAt(text, at, expressions, open.length > 0)
    if (scan === 'unsure') return undefined
    if ('fault' in scan) return scan.fault
    const { kind, span } = scan.token
    const top = open[open.length - 1]
    at = span.end
    if (kind === 'end') {
      if (top) return { within: top.span, message: `the ${top.closer === '}' ? 'brace' : 'bracket'} is never closed` }
      return state === 'after' ? undefined : { within: span, message: 'there is no value' }
    }
    if (kind === 'expression' && state !== 'value' && state !== 'first') return undefined
    if (state === 'after' && !top) return { within: span, message: 'there is text after its end' }
    if ((state === 'after' || state === 'first' || state === 'firstKey') && kind === top?.closer) {
      open.pop()
      state = 'after'
    } else if (state === 'after') {
      if (kind !== ',') return unexpectedAfter(text, kind, span)
      comma = span
      state = top?.closer === '}' ? 'key' : 'value'
    } else if (state === 'key' || state === 'firstKey') {
      if (kind !== 'string') return unexpectedKey(text, kind, span, comma)
      state = 'colon'
    } else if (state === 'colon') {
      if (kind !== ':') return { within: span, message: 'a colon is missing before it' }
      state = 'value'
      comma = undefined
    } else if (kind === '{' || kind === '[') {
      open.push({ closer: kind === '{' ? '}' : ']', span })
      state = kind === '{' ? 'firstKey' : 'first'
    } else if (kind === 'string' || kind === 'value' || kind === 'expression') state = 'after'
    else
      return kind === ']' && comma && state === 'value'
        ? trailingComma(comma)
        : { within: span, message: 'a value is missing before it' }
  }
}

function unexpectedAfter(text: string, kind: Token['kind'], span: Span): JsonFault {
  if (kind === 'string' || kind === 'value' || kind === '{' || kind === '[')
    return { within: span, message: 'a comma is missing before it' }
  return { within: span, message: `${text.slice(span.start, span.end)} is not valid here` }
}

function unexpectedKey(text: string, kind: Token['kind'], span: Span, comma: Span | undefined): JsonFault {
  if (kind === '}' && comma) return trailingComma(comma)
  return {
    within: span,
    message: kind === 'value' ? 'names must be in double quotes' : `a name is missing before ${text.slice(span.start, span.end)}`,
  }
}

function trailingComma(within: Span): JsonFault {
  return { within, message: 'an entry is missing after the comma', replacement: '' }
}

function scanAt(text: string, from: number, expressions: readonly Span[], isInside: boolean): Scan {
  blankPattern.lastIndex = from
  const start = from + (blankPattern.exec(text)?.[0].length ?? 0)
  if (start >= text.length) return { token: { kind: 'end', span: { start: text.trimEnd().length, end: text.length } } }
  const expression = expressionAt(expressions, start)
  if (expression) return afterExpression(text, expression)
  if (text[start] === '"') return scanString(text, start, expressions)
  tokenPattern.lastIndex = start
  const [written] = tokenPattern.exec(text) ?? []
  if (written === undefined) return { fault: strangeWord(text, start, isInside) }
  const span = { start, end: start + written.length }
  return { token: { kind: '{}[],:'.includes(written) ? (written as Token['kind']) : 'value', span } }
}

/** An expression that is glued to other text may yield anything. */
function afterExpression(text: string, span: Span): Scan {
  return /^\s*[,}\]]|^\s*$|^\s+"/.test(text.slice(span.end, span.end + 80)) ? { token: { kind: 'expression', span } } : 'unsure'
}

function scanString(text: string, start: number, expressions: readonly Span[]): Scan {
  for (let at = start + 1; at < text.length; at++) {
    const expression = expressionAt(expressions, at)
    if (expression) {
      at = expression.end - 1
      continue
    }
    const character = text[at] ?? ''
    if (character === '"') return { token: { kind: 'string', span: { start, end: at + 1 } } }
    if (character === '\\') {
      if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at + 1, at + 6))) {
        return {
          fault: { within: { start: at, end: Math.min(at + 2, text.length) }, message: 'a backslash must be written twice' },
        }
      }
      at++
    } else if (character < ' ') {
      return { fault: { within: { start, end: at }, message: 'a line break or tab is not allowed in double quotes' } }
    }
  }
  return { fault: { within: { start, end: start + 1 }, message: 'a double quote is never closed' } }
}

function strangeWord(text: string, start: number, isInside: boolean): JsonFault {
  if (text[start] === "'")
    return { within: { start, end: start + 1 }, message: 'texts must be in double quotes, not in single quotes' }
  if (/^(?:#|\/\/|\/\*)/.test(text.slice(start, start + 2))) {
    return { within: { start, end: start + 1 }, message: 'JSON does not allow comments' }
  }
  wordPattern.value.lastIndex = start
  const word = wordPattern.value.exec(text)?.[0].slice(0, 60) ?? [...text.slice(start, start + 2)][0] ?? ''
  const within = { start, end: start + word.length }
  const python = pythonWords.get(word)
  if (python !== undefined) return { within, message: `${word} must be written ${python}`, replacement: python }
  return { within, message: isInside ? 'texts and names must be in double quotes' : 'it does not start with a brace or bracket' }
}

/** The expression that begins at an index; the list is in the order of the text. */
function expressionAt(expressions: readonly Span[], start: number): Span | undefined {
  let low = 0
  let high = expressions.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = expressions[middle]
    if (span?.start === start) return span
    if ((span?.start ?? 0) < start) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
