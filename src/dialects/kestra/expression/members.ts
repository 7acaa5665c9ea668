import type { Expression } from './ast.ts'
import { type Cursor, endOfLast, expect, isAt, peek, take, unexpected } from './cursor.ts'
import { Refusal } from './fault.ts'
import { argumentsAt } from './invocation.ts'

/** Members, indices and calls after a value. */
export function members(cursor: Cursor, first: Expression): Expression {
  let node = first
  for (;;) {
    if (isAt(cursor, 'punctuation', '.')) node = memberAt(cursor, node)
    else if (isAt(cursor, 'punctuation', '[')) node = indexAt(cursor, node)
    else if (isAt(cursor, 'punctuation', '(')) node = callAt(cursor, node)
    else return node
  }
}

function memberAt(cursor: Cursor, object: Expression): Expression {
  take(cursor)
  const token = peek(cursor)
  if (token.kind === 'number' || (token.kind === 'operator' && /^[a-zA-Z]+$/.test(token.text))) {
    const index = token.kind === 'number' ? token.text : `'${token.text}'`
    throw unexpected(cursor, 'a name', { remedy: `Use brackets: \`[${index}]\`.` })
  }
  const { text: name, span: nameSpan } = expect(cursor, 'name', undefined, 'a name after "."')
  const args = isAt(cursor, 'punctuation', '(') ? argumentsAt(cursor) : null
  if (args?.some((arg) => arg.name !== null)) {
    throw new Refusal({ message: 'A method takes no arguments with names', span: nameSpan })
  }
  return { kind: 'member', span: { start: object.span.start, end: endOfLast(cursor) }, object, name, nameSpan, args }
}

function indexAt(cursor: Cursor, object: Expression): Expression {
  take(cursor)
  const index = cursor.read(cursor)
  expect(cursor, 'punctuation', ']', '"]"')
  return { kind: 'index', span: { start: object.span.start, end: endOfLast(cursor) }, object, index }
}

function callAt(cursor: Cursor, called: Expression): Expression {
  const { start, end } = called.span
  // `(now)()` calls nothing: only a name in front of the parenthesis is a function.
  if (called.kind !== 'name' || endOfLast(cursor) !== end) throw unexpected(cursor, 'an operator or the end of the expression')
  const args = argumentsAt(cursor)
  return { kind: 'call', span: { start, end: endOfLast(cursor) }, name: called.name, nameSpan: called.span, args }
}
