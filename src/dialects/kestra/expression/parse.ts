import type { BinaryExpression, Expression, LiteralExpression } from './ast.ts'
import { type Cursor, endOfLast, expect, isAt, nested, peek, take, unexpected } from './cursor.ts'
import { Refusal, shown } from './fault.ts'
import { filterAt, testAt } from './invocation.ts'
import { members } from './members.ts'
import { binary, unary, unaryStrength } from './operators.ts'

/** Reads an expression (`ExpressionParser`). Throws a `Refusal` where the engine refuses it. */
export function parseExpression(cursor: Cursor, weakest = 0): Expression {
  return nested(cursor, () => {
    let left = operand(cursor)
    for (let strength = strengthAt(cursor); strength >= weakest; strength = strengthAt(cursor))
      left = operation(cursor, left, strength)
    return weakest === 0 ? choice(cursor, left) : left
  })
}

function strengthAt(cursor: Cursor): number {
  const { kind, text } = peek(cursor)
  return kind === 'operator' ? (binary[text] ?? -1) : -1
}

function operation(cursor: Cursor, left: Expression, strength: number): Expression {
  const { text: operator, span: operatorSpan } = take(cursor)
  if (operator === '|') return filterAt(cursor, left)
  if (operator === 'is' || operator === 'is not') return testAt(cursor, left, operator === 'is not')
  const right = parseExpression(cursor, strength + 1)
  const span = { start: left.span.start, end: right.span.end }
  return { kind: 'binary', span, operator, operatorSpan, left, right } satisfies BinaryExpression
}

function choice(cursor: Cursor, condition: Expression): Expression {
  if (!isAt(cursor, 'punctuation', '?')) return condition
  take(cursor)
  const then = parseExpression(cursor)
  expect(cursor, 'punctuation', ':', '":" and the value for the other case')
  const otherwise = parseExpression(cursor)
  return { kind: 'choice', span: { start: condition.span.start, end: otherwise.span.end }, condition, then, otherwise }
}

function operand(cursor: Cursor): Expression {
  const { kind, text, span } = peek(cursor)
  if (kind === 'operator' && unary.has(text)) {
    take(cursor)
    const inner = parseExpression(cursor, unaryStrength)
    return { kind: 'unary', span: { start: span.start, end: inner.span.end }, operator: text, operand: inner }
  }
  if (kind !== 'punctuation') return members(cursor, primary(cursor))
  if (text === '(') return grouped(cursor)
  // No member follows a list or map that is written out.
  if (text === '[') return listAt(cursor)
  if (text === '{') return mapAt(cursor)
  throw unexpected(cursor, 'a value')
}

function grouped(cursor: Cursor): Expression {
  take(cursor)
  const inner = parseExpression(cursor)
  expect(cursor, 'punctuation', ')', '")"')
  return members(cursor, inner)
}

const constants: Readonly<Record<string, boolean | null>> = {
  true: true,
  TRUE: true,
  false: false,
  FALSE: false,
  none: null,
  NONE: null,
  null: null,
  NULL: null,
}

function primary(cursor: Cursor): Expression {
  const token = peek(cursor)
  const { kind, text, span } = token
  if (kind === 'string' || kind === 'join-start') return stringAt(cursor)
  if (kind === 'number') {
    if (!text.includes('.') && BigInt(text.replace('L', '')) > longest) {
      throw new Refusal({ message: `The number ${shown(text)} is above ${longest}`, span })
    }
    take(cursor)
    return { kind: 'literal', span, value: Number(text.replace('L', '')) }
  }
  if (kind !== 'name') throw unexpected(cursor, 'a value')
  take(cursor)
  const constant = Object.hasOwn(constants, text) ? constants[text] : undefined
  return constant === undefined ? { kind: 'name', span, name: text } : { kind: 'literal', span, value: constant }
}

/** The largest long of Java. */
const longest = 2n ** 63n - 1n

function stringAt(cursor: Cursor): Expression {
  const { span } = peek(cursor)
  const parts: Expression[] = []
  let last: string | undefined
  for (;;) {
    if (isAt(cursor, 'string') && last !== 'string') {
      const { text: value, span: own } = take(cursor)
      parts.push({ kind: 'literal', span: own, value } satisfies LiteralExpression)
      last = 'string'
    } else if (isAt(cursor, 'join-start')) {
      take(cursor)
      parts.push(parseExpression(cursor))
      expect(cursor, 'join-end', undefined, '"}" after "#{"')
      last = 'join'
    } else break
  }
  const [only, ...others] = parts
  return only && others.length === 0 ? only : { kind: 'joined', span: { start: span.start, end: endOfLast(cursor) }, parts }
}

function listAt(cursor: Cursor): Expression {
  const { start } = take(cursor).span
  const items: Expression[] = []
  if (!isAt(cursor, 'punctuation', ']')) {
    items.push(parseExpression(cursor))
    while (!isAt(cursor, 'punctuation', ']')) {
      expect(cursor, 'punctuation', ',', '"," or "]"')
      items.push(parseExpression(cursor))
    }
  }
  take(cursor)
  return { kind: 'list', span: { start, end: endOfLast(cursor) }, items }
}

function mapAt(cursor: Cursor): Expression {
  const { start } = take(cursor).span
  const items: Expression[] = []
  const entry = () => {
    items.push(parseExpression(cursor))
    expect(cursor, 'punctuation', ':', '":" after the key')
    items.push(parseExpression(cursor))
  }
  if (!isAt(cursor, 'punctuation', '}')) {
    entry()
    while (!isAt(cursor, 'punctuation', '}')) {
      expect(cursor, 'punctuation', ',', '"," or "}"')
      entry()
    }
  }
  take(cursor)
  return { kind: 'map', span: { start, end: endOfLast(cursor) }, items }
}
