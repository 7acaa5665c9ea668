import type { Span } from '../../../text/source.ts'
import type { ChainStep, Expression } from './ast.ts'
import { type Cursor, endOfLast, isAt, peek, spanFrom, take } from './cursor.ts'
import { replaced, shown } from './problem.ts'
import { operatorOf } from './tokens.ts'
import { contexts } from './vocabulary.ts'

type ParseWhole = (cursor: Cursor) => Expression

/** A value with its members, indices and calls. `parseWhole` reads what stands in brackets. */
export function parseChain(cursor: Cursor, parseWhole: ParseWhole): Expression {
  const base = parseAtom(cursor, parseWhole)
  if (base.kind === 'missing') return base
  const steps: ChainStep[] = []
  for (let step = parseStep(cursor, parseWhole); step; step = parseStep(cursor, parseWhole)) steps.push(step)
  return steps.length === 0 ? base : { kind: 'chain', base, steps, span: spanFrom(cursor, base.span.start) }
}

function parseStep(cursor: Cursor, parseWhole: ParseWhole): ChainStep | undefined {
  const { start } = peek(cursor).span
  if (isAt(cursor, '.')) return parseMember(cursor)
  if (isAt(cursor, '(')) {
    const { items } = parseItems(cursor, ')', (at) => parseArgument(at, parseWhole))
    return { kind: 'call', values: items, span: spanFrom(cursor, start) }
  }
  return isAt(cursor, '[') ? parseIndex(cursor, parseWhole) : undefined
}

/** A value that is handed over by position or, as in Python, by name. */
function parseArgument(cursor: Cursor, parseWhole: ParseWhole): Expression {
  if (peek(cursor).kind === 'name' && isAt(cursor, '=', 1)) cursor.at += 2
  return parseWhole(cursor)
}

function parseIndex(cursor: Cursor, parseWhole: ParseWhole): ChainStep {
  const open = peek(cursor)
  const { items } = parseItems(cursor, ']', parseWhole)
  const span = spanFrom(cursor, open.span.start)
  const [value] = items
  if (value && items.length === 1) return { kind: 'index', value, span }
  if (!value) cursor.problems.fail({ code: 'syntax', message: 'A name or number is missing between the brackets', within: span })
  return { kind: 'index', value: { kind: 'list', items, span }, span }
}

function parseMember(cursor: Cursor): ChainStep | undefined {
  const dot = take(cursor)
  const token = peek(cursor)
  if (token.kind === 'name' || (token.kind === 'string' && token.text === token.value)) {
    take(cursor)
    const nameSpan = token.kind === 'name' ? dashedName(cursor, token.span) : token.span
    const name = nameSpan === token.span ? token.text : dashedText(cursor, nameSpan)
    return { kind: 'member', name, nameSpan, span: { start: dot.span.start, end: nameSpan.end } }
  }
  cursor.problems.fail({ code: 'syntax', message: 'A name is missing after the dot', within: dot.span })
  return undefined
}

/** `inputs.my-name` is a subtraction to the product; a dash right between two names that stand alone was not meant so. */
function dashedName(cursor: Cursor, span: Span): Span {
  let end = span.end
  while (isDashAndName(cursor, end)) {
    take(cursor)
    end = take(cursor).span.end
  }
  if (end === span.end) return span
  const within = { start: span.start - 1, end }
  const name = dashedText(cursor, { start: span.start, end })
  cursor.problems.report(
    replaced('syntax', `A name with a dash needs brackets and quotes: ${shown(name)}`, within, `['${name}']`),
  )
  return { start: span.start, end }
}

function isDashAndName(cursor: Cursor, end: number): boolean {
  const dash = peek(cursor)
  const next = peek(cursor, 1)
  if (dash.kind !== 'operator' || dash.text !== '-' || dash.span.start !== end || next.span.start !== dash.span.end) return false
  return next.kind === 'name' && !contexts.has(next.text.toLowerCase()) && !isAt(cursor, '(', 2)
}

/** The tokens of `span`, which ends where the cursor stands, without blanks between them. */
function dashedText(cursor: Cursor, span: Span): string {
  let text = ''
  for (let at = cursor.at - 1; at >= 0; at--) {
    const token = cursor.tokens[at]
    if (!token || token.span.start < span.start) break
    text = token.text + text
  }
  return text
}

function parseAtom(cursor: Cursor, parseWhole: ParseWhole): Expression {
  const token = peek(cursor)
  const { span } = token
  switch (token.kind) {
    case 'string':
      take(cursor)
      return { kind: 'string', span, inner: token.inner, value: token.value }
    case 'number':
      take(cursor)
      return { kind: 'number', span, value: token.value }
    case 'name':
      return operatorOf(token) || notNames.has(token.text) ? missing(cursor) : nameOrConstant(take(cursor))
    case 'operator':
      return bracketed(cursor, parseWhole) ?? missing(cursor)
    case 'end':
      return missing(cursor)
  }
}

const notNames: ReadonlySet<string> = new Set(['if', 'else'])
const constants: ReadonlyMap<string, boolean | null> = new Map([
  ['True', true],
  ['true', true],
  ['False', false],
  ['false', false],
  ['None', null],
])

function nameOrConstant(token: { text: string; span: Span }): Expression {
  const { text, span } = token
  const value = constants.get(text)
  return value === undefined ? { kind: 'name', name: text, span } : { kind: 'constant', value, span }
}

function missing(cursor: Cursor): Expression {
  const before = cursor.tokens[cursor.at - 1]
  const token = peek(cursor)
  const at = endOfLast(cursor)
  const span = { start: at, end: at }
  if (!before && token.kind === 'end') return { kind: 'missing', span }
  const message = before ? `A value is missing after ${shown(before.text)}` : `A value is missing before ${shown(token.text)}`
  cursor.problems.fail({ code: 'syntax', message, within: before?.span ?? token.span })
  return { kind: 'missing', span }
}

function bracketed(cursor: Cursor, parseWhole: ParseWhole): Expression | undefined {
  const { start } = peek(cursor).span
  if (isAt(cursor, '(')) {
    const { items, comma } = parseItems(cursor, ')', parseWhole)
    const [inner] = items
    const span = spanFrom(cursor, start)
    return inner && !comma ? { kind: 'group', inner, span } : { kind: 'list', items, span }
  }
  if (isAt(cursor, '[')) return { kind: 'list', items: parseItems(cursor, ']', parseWhole).items, span: spanFrom(cursor, start) }
  if (isAt(cursor, '{')) return { kind: 'dict', items: parseItems(cursor, '}', parseWhole).items, span: spanFrom(cursor, start) }
  return undefined
}

const closers: ReadonlySet<string> = new Set([')', ']', '}'])

/** What stands between a bracket and its partner, separated by commas; colons of dicts and slices separate as well. */
function parseItems(cursor: Cursor, close: string, parseWhole: ParseWhole): { items: Expression[]; comma: boolean } {
  const open = take(cursor)
  const items: Expression[] = []
  let comma = false
  cursor.closers.push(close)
  while (!closers.has(peek(cursor).text) && peek(cursor).kind !== 'end') {
    items.push(parseWhole(cursor))
    if (!isAt(cursor, ',') && !isAt(cursor, ':')) break
    comma = true
    take(cursor)
  }
  cursor.closers.pop()
  closeBracket(cursor, open, close)
  return { items, comma }
}

function closeBracket(cursor: Cursor, open: { text: string; span: Span }, close: string): void {
  const token = peek(cursor)
  if (isAt(cursor, close)) {
    take(cursor)
  } else if (closers.has(token.text) && token.text !== '}' && !cursor.closers.includes(token.text)) {
    take(cursor)
    const message = `${shown(open.text)} is closed by ${shown(token.text)}`
    cursor.problems.report(replaced('unbalanced', message, token.span, close))
  } else if (token.kind === 'end' || closers.has(token.text)) {
    cursor.problems.fail({ code: 'unbalanced', message: `${shown(open.text)} is never closed`, within: open.span })
  } else if (token.kind !== 'operator' || token.text === '[' || token.text === '(') {
    cursor.problems.fail({
      code: 'syntax',
      message: `A comma or an operator is missing before ${shown(token.text)}`,
      within: token.span,
    })
  } else {
    cursor.problems.fail({ code: 'syntax', message: `${shown(token.text)} is not valid here`, within: token.span })
  }
}
