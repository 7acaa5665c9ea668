import type { Span } from '../../../text/source.ts'

/**
 * What stands between `{{` and `}}`, or after the name of a tag. Spans are indices into the text that was parsed.
 * Chains lean to the left and may be long: walk them with `walk`, which does not recurse.
 */
export type Expression =
  | LiteralExpression
  | JoinedExpression
  | NameExpression
  | MemberExpression
  | IndexExpression
  | CallExpression
  | FilterExpression
  | TestExpression
  | UnaryExpression
  | BinaryExpression
  | ChoiceExpression
  | ListExpression
  | MapExpression

export interface LiteralExpression {
  readonly kind: 'literal'
  readonly span: Span
  readonly value: string | number | boolean | null
}

/** A text in double quotes with `#{…}` in it. */
export interface JoinedExpression {
  readonly kind: 'joined'
  readonly span: Span
  readonly parts: readonly Expression[]
}

export interface NameExpression {
  readonly kind: 'name'
  readonly span: Span
  readonly name: string
}

/** `a.b` or `a.b(…)`. */
export interface MemberExpression {
  readonly kind: 'member'
  readonly span: Span
  readonly object: Expression
  readonly name: string
  readonly nameSpan: Span
  /** Null where it is not called. */
  readonly args: readonly Argument[] | null
}

/** `a[b]`. */
export interface IndexExpression {
  readonly kind: 'index'
  readonly span: Span
  readonly object: Expression
  readonly index: Expression
}

/** A function or macro. */
export interface CallExpression {
  readonly kind: 'call'
  readonly span: Span
  readonly name: string
  readonly nameSpan: Span
  readonly args: readonly Argument[]
}

export interface Argument {
  /** Null for one without a name. */
  readonly name: string | null
  readonly nameSpan: Span
  readonly value: Expression
}

/** `input | name(args)`; `input` is null for a filter of a `{% filter %}` tag. */
export interface FilterExpression {
  readonly kind: 'filter'
  readonly span: Span
  readonly input: Expression | null
  readonly name: string
  readonly nameSpan: Span
  readonly args: readonly Argument[]
}

/** `input is name` or `input is not name`. */
export interface TestExpression {
  readonly kind: 'test'
  readonly span: Span
  readonly input: Expression
  readonly name: string
  readonly nameSpan: Span
  readonly isNegated: boolean
  readonly args: readonly Argument[]
}

export interface UnaryExpression {
  readonly kind: 'unary'
  readonly span: Span
  readonly operator: string
  readonly operand: Expression
}

export interface BinaryExpression {
  readonly kind: 'binary'
  readonly span: Span
  readonly operator: string
  readonly operatorSpan: Span
  readonly left: Expression
  readonly right: Expression
}

/** `condition ? then : otherwise`. */
export interface ChoiceExpression {
  readonly kind: 'choice'
  readonly span: Span
  readonly condition: Expression
  readonly then: Expression
  readonly otherwise: Expression
}

export interface ListExpression {
  readonly kind: 'list'
  readonly span: Span
  readonly items: readonly Expression[]
}

/** Keys and values alternate. */
export interface MapExpression {
  readonly kind: 'map'
  readonly span: Span
  readonly items: readonly Expression[]
}

/** A piece of a template, in the order of the text. */
export type Part = TextPart | PrintPart | IfPart | ForPart | SetPart | MacroPart | BodyPart

export interface TextPart {
  readonly kind: 'text'
  readonly span: Span
}

/** `{{ … }}`. */
export interface PrintPart {
  readonly kind: 'print'
  /** With its marks. */
  readonly span: Span
  readonly expression: Expression
}

export interface IfPart {
  readonly kind: 'if'
  readonly branches: readonly { readonly condition: Expression; readonly body: readonly Part[] }[]
  readonly otherwise: readonly Part[]
}

export interface ForPart {
  readonly kind: 'for'
  readonly variable: string
  readonly iterable: Expression
  readonly body: readonly Part[]
  readonly otherwise: readonly Part[]
}

export interface SetPart {
  readonly kind: 'set'
  readonly name: string
  readonly value: Expression
}

export interface MacroPart {
  readonly kind: 'macro'
  readonly name: string
  readonly parameters: readonly { readonly name: string; readonly value: Expression | null }[]
  readonly body: readonly Part[]
}

/** `{% block %}` and `{% filter %}`. */
export interface BodyPart {
  readonly kind: 'body'
  readonly expressions: readonly Expression[]
  readonly body: readonly Part[]
}

/** The parts of an expression in the order of the text. */
export function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'literal':
    case 'name':
      return []
    case 'joined':
      return node.parts
    case 'member':
      return [node.object, ...valuesOf(node.args ?? [])]
    case 'index':
      return [node.object, node.index]
    case 'call':
      return valuesOf(node.args)
    case 'filter':
      return node.input ? [node.input, ...valuesOf(node.args)] : valuesOf(node.args)
    case 'test':
      return [node.input, ...valuesOf(node.args)]
    case 'unary':
      return [node.operand]
    case 'binary':
      return [node.left, node.right]
    case 'choice':
      return [node.condition, node.then, node.otherwise]
    case 'list':
    case 'map':
      return node.items
  }
}

function valuesOf(args: readonly Argument[]): readonly Expression[] {
  return args.map(({ value }) => value)
}

/** An expression and everything below it, in the order of the text. */
export function* walk(node: Expression): Generator<Expression> {
  const waiting = [node]
  for (let current = waiting.pop(); current; current = waiting.pop()) {
    yield current
    const children = childrenOf(current)
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child) waiting.push(child)
    }
  }
}
