import { type CompareExpression, type CompareOperator, type Expression, unwrap } from './ast.ts'

/** What a comparison yields for reasons of the caller, or undefined. */
export type Judge = (left: Expression, operator: CompareOperator, right: Expression) => boolean | undefined

const noJudge: Judge = () => undefined

/**
 * Whether an expression is true or false whatever the run does; undefined where that depends, and where the meaning is not
 * documented (the truth of a text). `judge` may decide comparisons that depend on the run.
 */
export function constantValue(root: Expression, judge: Judge = noJudge): boolean | undefined {
  const node = unwrap(root)
  switch (node.kind) {
    case 'constant':
      return node.value === true
    case 'number':
      return node.value !== 0
    case 'not':
      return negated(constantValue(node.operand, judge))
    case 'logical':
      return joined(node.operator === 'or', node.operands, judge)
    case 'compare':
      return compared(node, judge)
    case 'choice': {
      const condition = constantValue(node.condition, judge)
      return condition === undefined ? undefined : constantValue(condition ? node.then : node.otherwise, judge)
    }
    default:
      return undefined
  }
}

/** True for a condition that no run can fulfil. */
export function isAlwaysFalse(root: Expression): boolean {
  return constantValue(root) === false
}

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value
}

/** `decisive` is the value of one operand that settles the whole: true for `or`, false for `and`. */
function joined(decisive: boolean, operands: readonly Expression[], judge: Judge): boolean | undefined {
  const values = operands.map((operand) => constantValue(operand, judge))
  if (values.includes(decisive)) return decisive
  return values.includes(undefined) ? undefined : !decisive
}

function compared({ first, rest }: CompareExpression, judge: Judge): boolean | undefined {
  let result: boolean | undefined = true
  let left = first
  for (const { operator, operand } of rest) {
    const pair = judge(left, operator, operand) ?? foldedPair(left, operator, operand)
    if (pair === false) return false
    if (pair === undefined) result = undefined
    left = operand
  }
  return result
}

type Literal = { readonly value: string | number | boolean | null } | undefined

function literalOf(expression: Expression): Literal {
  const node = unwrap(expression)
  if (node.kind === 'string' || node.kind === 'number' || node.kind === 'constant') return { value: node.value }
  if (node.kind !== 'sign') return undefined
  const operand = literalOf(node.operand)
  if (typeof operand?.value !== 'number') return undefined
  return { value: node.negative ? -operand.value : operand.value }
}

function foldedPair(left: Expression, operator: CompareOperator, right: Expression): boolean | undefined {
  if (operator === 'in') return contained(left, right)
  if (operator === 'not in') return negated(contained(left, right))
  const a = literalOf(left)
  const b = literalOf(right)
  if (!a || !b) return undefined
  switch (operator) {
    case '==':
      return isEqual(a.value, b.value)
    case '!=':
      return !isEqual(a.value, b.value)
    case 'is':
      return identical(a.value, b.value)
    case 'is not':
      return negated(identical(a.value, b.value))
    default:
      return ordered(a.value, operator, b.value)
  }
}

type Value = string | number | boolean | null

/** As in Python, True equals 1 and False equals 0. */
function isEqual(a: Value, b: Value): boolean {
  return numeric(a) === numeric(b)
}

function numeric(value: Value): Exclude<Value, boolean> {
  return typeof value === 'boolean' ? Number(value) : value
}

/** Identity of texts and numbers is up to the interpreter. */
function identical(a: Value, b: Value): boolean | undefined {
  const isSingle = (value: Value) => value === null || typeof value === 'boolean'
  return isSingle(a) && isSingle(b) ? a === b : undefined
}

function ordered(a: Value, operator: '<' | '>' | '<=' | '>=', b: Value): boolean | undefined {
  const [left, right] = [numeric(a), numeric(b)]
  if (left === null || right === null || typeof left !== typeof right) return undefined
  if (operator === '<') return left < right
  if (operator === '>') return left > right
  return operator === '<=' ? left <= right : left >= right
}

function contained(item: Expression, container: Expression): boolean | undefined {
  const wanted = literalOf(item)
  const list = unwrap(container)
  if (!wanted) return undefined
  if (list.kind === 'string') return typeof wanted.value === 'string' ? list.value.includes(wanted.value) : undefined
  if (list.kind !== 'list') return undefined
  const items = list.items.map(literalOf)
  if (items.some((candidate) => candidate && isEqual(candidate.value, wanted.value))) return true
  return items.includes(undefined) ? undefined : false
}
