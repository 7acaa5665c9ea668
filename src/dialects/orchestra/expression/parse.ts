import type { Span } from '../../../text/source.ts'
import type { ArithmeticExpression, CompareOperator, Expression } from './ast.ts'
import { type Cursor, isAt, isOperator, maxDepth, peek, spanFrom, take, takeOperator } from './cursor.ts'
import { parseChain } from './operand.ts'
import { type ProblemList, problemList, shown, type TemplateProblem } from './problem.ts'
import { type Token, tokensOf } from './tokens.ts'

export interface ParsedExpression {
  readonly ast: Expression
  readonly problems: readonly TemplateProblem[]
}

/** Reads the expression that is a text, or a span of it. Any text yields one. All spans are indices into the whole text. */
export function parseExpression(text: string, span: Span = { start: 0, end: text.length }): ParsedExpression {
  const problems = problemList()
  const cursor: Cursor = { tokens: tokensOf(text, span, problems), problems, closers: [], at: 0, depth: 0 }
  if (peek(cursor).kind === 'end' && !problems.failed) {
    problems.report({ code: 'empty', message: 'The expression is empty', within: span })
  }
  const parsed = parseChoice(cursor)
  const ast = peek(cursor).kind === 'end' ? parsed : brokenExpression(cursor, parsed)
  return { ast, problems: inOrder(problems) }
}

function inOrder(list: ProblemList): readonly TemplateProblem[] {
  return [...list.problems].sort((a, b) => a.within.start - b.within.start)
}

/** Reports what follows a complete expression and salvages the values in it. */
function brokenExpression(cursor: Cursor, parsed: Expression): Expression {
  cursor.problems.fail(leftoverProblem(cursor))
  const rest: Expression[] = []
  while (peek(cursor).kind !== 'end') {
    const before = cursor.at
    const next = parseChoice(cursor)
    if (next.kind !== 'missing') rest.push(next)
    if (cursor.at === before) take(cursor)
  }
  return { kind: 'broken', span: spanFrom(cursor, parsed.span.start), parsed, rest }
}

function leftoverProblem(cursor: Cursor): TemplateProblem {
  const token = peek(cursor)
  const within = token.span
  if (token.text === ')' || token.text === ']') {
    return { code: 'unbalanced', message: `${shown(token.text)} has no opening bracket`, within }
  }
  if (token.text === '|') return { code: 'operator', message: 'Expressions do not support filters after "|"', within }
  if (token.kind === 'operator') return { code: 'syntax', message: `${shown(token.text)} is not valid here`, within }
  return { code: 'syntax', message: `An operator is missing before ${shown(token.text)}`, within }
}

/** A whole expression: `a if b else c`, or less. */
export function parseChoice(cursor: Cursor): Expression {
  if (cursor.depth >= maxDepth) return tooDeep(cursor)
  cursor.depth++
  const then = parseOr(cursor)
  const choice = isAt(cursor, 'if') ? parseAlternative(cursor, then) : then
  cursor.depth--
  return choice
}

function tooDeep(cursor: Cursor): Expression {
  const { span } = peek(cursor)
  cursor.problems.fail({ code: 'too-deep', message: `The expression nests deeper than ${maxDepth} levels`, within: span })
  return { kind: 'missing', span: { start: span.start, end: span.start } }
}

function parseAlternative(cursor: Cursor, then: Expression): Expression {
  const keyword = take(cursor)
  const condition = parseOr(cursor)
  if (!isAt(cursor, 'else')) {
    cursor.problems.fail({ code: 'syntax', message: '"else" is missing after this "if"', within: keyword.span })
    return { kind: 'broken', span: spanFrom(cursor, then.span.start), parsed: then, rest: [condition] }
  }
  take(cursor)
  const otherwise = parseChoice(cursor)
  return { kind: 'choice', span: spanFrom(cursor, then.span.start), then, condition, otherwise }
}

const parseOr = (cursor: Cursor): Expression => parseLogical(cursor, 'or', parseAnd)
const parseAnd = (cursor: Cursor): Expression => parseLogical(cursor, 'and', parseNot)

function parseLogical(cursor: Cursor, operator: 'and' | 'or', parseOperand: (cursor: Cursor) => Expression): Expression {
  const first = parseOperand(cursor)
  const operands = [first]
  while (isOperator(cursor, operator)) {
    takeOperator(cursor)
    operands.push(parseOperand(cursor))
  }
  return operands.length === 1 ? first : { kind: 'logical', operator, operands, span: spanFrom(cursor, first.span.start) }
}

function parseNot(cursor: Cursor): Expression {
  if (!isOperator(cursor, 'not')) return parseComparison(cursor)
  if (cursor.depth >= maxDepth) return tooDeep(cursor)
  const { start } = peek(cursor).span
  takeOperator(cursor)
  cursor.depth++
  const operand = parseNot(cursor)
  cursor.depth--
  return { kind: 'not', operand, span: spanFrom(cursor, start) }
}

function parseComparison(cursor: Cursor): Expression {
  const first = parseSum(cursor)
  const rest: { operator: CompareOperator; operand: Expression }[] = []
  for (let operator = takeComparison(cursor); operator; operator = takeComparison(cursor)) {
    rest.push({ operator, operand: parseSum(cursor) })
  }
  return rest.length === 0 ? first : { kind: 'compare', first, rest, span: spanFrom(cursor, first.span.start) }
}

const comparisons = ['==', '!=', '<', '>', '<=', '>=', 'in', 'is'] as const

function takeComparison(cursor: Cursor): CompareOperator | undefined {
  if (isOperator(cursor, 'not') && isOperator(cursor, 'in', 1)) {
    takeOperator(cursor)
    takeOperator(cursor)
    return 'not in'
  }
  const operator = comparisons.find((candidate) => isOperator(cursor, candidate))
  if (!operator) return undefined
  takeOperator(cursor)
  if (operator !== 'is' || !isOperator(cursor, 'not')) return operator
  takeOperator(cursor)
  return 'is not'
}

const sums: ReadonlySet<string> = new Set(['+', '-'])
const products: ReadonlySet<string> = new Set(['*', '/', '//', '%'])
const powers: ReadonlySet<string> = new Set(['**'])

const parseSum = (cursor: Cursor): Expression => parseArithmetic(cursor, sums, parseProduct)
const parseProduct = (cursor: Cursor): Expression => parseArithmetic(cursor, products, parseSign)
const parsePower = (cursor: Cursor): Expression => parseArithmetic(cursor, powers, (at) => parseSigned(at, parseAtomic))

function parseArithmetic(
  cursor: Cursor,
  operators: ReadonlySet<string>,
  parseOperand: (cursor: Cursor) => Expression,
): Expression {
  const first = parseOperand(cursor)
  const operands = [first]
  while (isArithmetic(peek(cursor), operators)) {
    take(cursor)
    operands.push(parseOperand(cursor))
  }
  if (operands.length === 1) return first
  return { kind: 'arithmetic', operands, span: spanFrom(cursor, first.span.start) } satisfies ArithmeticExpression
}

function isArithmetic(token: Token, operators: ReadonlySet<string>): boolean {
  return token.kind === 'operator' && operators.has(token.text)
}

const parseSign = (cursor: Cursor): Expression => parseSigned(cursor, parsePower)
const parseAtomic = (cursor: Cursor): Expression => parseChain(cursor, parseChoice)

function parseSigned(cursor: Cursor, parseOperand: (cursor: Cursor) => Expression): Expression {
  const { start } = peek(cursor).span
  let signs = 0
  let negative = false
  for (; isArithmetic(peek(cursor), sums); signs++) negative = (take(cursor).text === '-') !== negative
  const operand = parseOperand(cursor)
  return signs === 0 ? operand : { kind: 'sign', negative, operand, span: spanFrom(cursor, start) }
}
