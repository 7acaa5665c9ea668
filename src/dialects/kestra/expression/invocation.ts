import type { Argument, Expression, FilterExpression, TestExpression } from './ast.ts'
import { type Cursor, endOfLast, expect, isAt, peek, take, unexpected } from './cursor.ts'
import { Refusal, shown } from './fault.ts'
import { isToken } from './tokens.ts'

/** What may follow `|`. */
export function filterAt(cursor: Cursor, input: Expression | null): FilterExpression {
  if (isAt(cursor, 'operator', '|')) {
    const span = { start: peek(cursor).span.start - 1, end: peek(cursor).span.end }
    throw unexpected(cursor, 'the name of a filter', { span, remedy: 'Write `or`.' })
  }
  const { text: name, span: nameSpan } = expect(cursor, 'name', undefined, 'the name of a filter')
  const args = isAt(cursor, 'punctuation', '(') ? argumentsAt(cursor) : []
  const start = input?.span.start ?? nameSpan.start
  return { kind: 'filter', span: { start, end: endOfLast(cursor) }, input, name, nameSpan, args }
}

/** What may follow `is`. */
export function testAt(cursor: Cursor, input: Expression, isNegated: boolean): TestExpression {
  const { text: name, span: nameSpan } = expect(cursor, 'name', undefined, 'the name of a test, such as "defined"')
  const args = isAt(cursor, 'punctuation', '(') ? argumentsAt(cursor) : []
  return { kind: 'test', span: { start: input.span.start, end: endOfLast(cursor) }, input, name, nameSpan, isNegated, args }
}

/** Arguments in parentheses: those with a name come last. */
export function argumentsAt(cursor: Cursor): readonly Argument[] {
  take(cursor)
  const found: Argument[] = []
  while (!isAt(cursor, 'punctuation', ')')) {
    if (found.length > 0) expect(cursor, 'punctuation', ',', '"," or ")"')
    const { span: nameSpan } = peek(cursor)
    const name = isToken(peek(cursor, 1), 'punctuation', '=') ? newName(cursor) : null
    if (name !== null) take(cursor)
    const value = cursor.read(cursor)
    if (name === null && found.at(-1)?.name != null) {
      throw new Refusal({ message: 'An argument without a name follows one with a name', span: value.span })
    }
    found.push({ name, nameSpan, value })
  }
  take(cursor)
  return found
}

const reserved: ReadonlySet<string> = new Set(['true', 'false', 'null', 'none'])

/** The name of a variable, a parameter or an argument. */
export function newName(cursor: Cursor): string {
  const { text, span } = expect(cursor, 'name', undefined, 'a name')
  if (reserved.has(text)) throw new Refusal({ message: `${shown(text)} is no name that can be given`, span })
  return text
}
