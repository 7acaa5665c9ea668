import type { Span } from '../../../text/source.ts'

/**
 * What stands between `${{` and `}}`. Spans are indices into the text that was parsed.
 * Invariant: chains of operators and of members are flat lists, so the tree is no deeper than the parser's own limit and may be
 * walked by recursion.
 */
export type Expression =
  | StringLiteral
  | NumberLiteral
  | ConstantLiteral
  | ListExpression
  | DictExpression
  | NameExpression
  | ChainExpression
  | LogicalExpression
  | NotExpression
  | CompareExpression
  | ArithmeticExpression
  | SignExpression
  | ChoiceExpression
  | GroupExpression
  | MissingExpression
  | BrokenExpression

export interface StringLiteral {
  readonly kind: 'string'
  readonly span: Span
  /** The span without the quotes. */
  readonly inner: Span
  readonly value: string
}

export interface NumberLiteral {
  readonly kind: 'number'
  readonly span: Span
  readonly value: number
}

/** `True`, `False` or `None`. */
export interface ConstantLiteral {
  readonly kind: 'constant'
  readonly span: Span
  readonly value: boolean | null
}

/** A list, or several values in parentheses. */
export interface ListExpression {
  readonly kind: 'list'
  readonly span: Span
  readonly items: readonly Expression[]
}

/** A mapping in braces; keys and values alternate in `items`. */
export interface DictExpression {
  readonly kind: 'dict'
  readonly span: Span
  readonly items: readonly Expression[]
}

export interface NameExpression {
  readonly kind: 'name'
  readonly span: Span
  readonly name: string
}

/** A value followed by at least one member, index or call. */
export interface ChainExpression {
  readonly kind: 'chain'
  readonly span: Span
  readonly base: Expression
  readonly steps: readonly ChainStep[]
}

export type ChainStep =
  | { readonly kind: 'member'; readonly name: string; readonly span: Span; readonly nameSpan: Span }
  | { readonly kind: 'index'; readonly value: Expression; readonly span: Span }
  | { readonly kind: 'call'; readonly values: readonly Expression[]; readonly span: Span }

/** `a and b and c`: one operator, two operands or more. */
export interface LogicalExpression {
  readonly kind: 'logical'
  readonly span: Span
  readonly operator: 'and' | 'or'
  readonly operands: readonly Expression[]
}

export interface NotExpression {
  readonly kind: 'not'
  readonly span: Span
  readonly operand: Expression
}

export type CompareOperator = '==' | '!=' | '<' | '>' | '<=' | '>=' | 'in' | 'not in' | 'is' | 'is not'

/** `a < b <= c`: every neighbouring pair is compared. */
export interface CompareExpression {
  readonly kind: 'compare'
  readonly span: Span
  readonly first: Expression
  readonly rest: readonly { readonly operator: CompareOperator; readonly operand: Expression }[]
}

export interface ArithmeticExpression {
  readonly kind: 'arithmetic'
  readonly span: Span
  readonly operands: readonly Expression[]
}

/** A value with `-` or `+` before it. */
export interface SignExpression {
  readonly kind: 'sign'
  readonly span: Span
  readonly negative: boolean
  readonly operand: Expression
}

/** `a if b else c`. */
export interface ChoiceExpression {
  readonly kind: 'choice'
  readonly span: Span
  readonly condition: Expression
  readonly then: Expression
  readonly otherwise: Expression
}

/** An expression in parentheses. */
export interface GroupExpression {
  readonly kind: 'group'
  readonly span: Span
  readonly inner: Expression
}

/** Stands where a value should be. */
export interface MissingExpression {
  readonly kind: 'missing'
  readonly span: Span
}

/** `parsed` was read without a fault; `rest` is what could be made of the text after the first one. */
export interface BrokenExpression {
  readonly kind: 'broken'
  readonly span: Span
  readonly parsed: Expression
  readonly rest: readonly Expression[]
}

/** The parts of an expression in the order of the text. */
export function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'list':
    case 'dict':
      return node.items
    case 'chain':
      return [node.base, ...node.steps.flatMap(valuesOf)]
    case 'logical':
    case 'arithmetic':
      return node.operands
    case 'not':
    case 'sign':
      return [node.operand]
    case 'compare':
      return [node.first, ...node.rest.map((pair) => pair.operand)]
    case 'choice':
      return [node.then, node.condition, node.otherwise]
    case 'group':
      return [node.inner]
    case 'broken':
      return [node.parsed, ...node.rest]
    default:
      return []
  }
}

function valuesOf(step: ChainStep): readonly Expression[] {
  if (step.kind === 'index') return [step.value]
  return step.kind === 'call' ? step.values : []
}

/** An expression and everything below it, in the order of the text. The name that begins a chain is part of the chain. */
export function walk(node: Expression): readonly Expression[] {
  const found: Expression[] = []
  const waiting = [node]
  for (let current = waiting.pop(); current; current = waiting.pop()) {
    found.push(current)
    const children = childrenOf(current)
    const first = current.kind === 'chain' && current.base.kind === 'name' ? 1 : 0
    for (let at = children.length - 1; at >= first; at--) {
      const child = children[at]
      if (child) waiting.push(child)
    }
  }
  return found
}

/** An expression without the parentheses around it. */
export function unwrap(node: Expression): Expression {
  let current = node
  while (current.kind === 'group') current = current.inner
  return current
}
