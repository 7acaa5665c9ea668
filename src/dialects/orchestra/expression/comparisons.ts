import type { Span } from '../../../text/source.ts'
import { type CompareOperator, type Expression, unwrap, walk } from './ast.ts'
import { type ExpressionReference, referenceOf } from './references.ts'

/** A status of a task or group that is compared with literals. */
export interface StatusComparison {
  readonly reference: ExpressionReference
  readonly operator: CompareOperator
  /** The literals, with their spans inside the quotes. */
  readonly values: readonly { readonly text: string; readonly span: Span }[]
}

/** Every comparison of a status with one literal, or with a list of literals, in the order of the text. */
export function comparisonsIn(root: Expression): readonly StatusComparison[] {
  const found: StatusComparison[] = []
  for (const node of walk(root)) {
    if (node.kind !== 'compare') continue
    let left = node.first
    for (const { operator, operand } of node.rest) {
      const comparison = statusComparison(left, operator, operand)
      if (comparison) found.push(comparison)
      left = operand
    }
  }
  return found
}

const mirrored: ReadonlySet<CompareOperator> = new Set(['==', '!=', 'is', 'is not'])

/** The comparison that two operands make, whichever side the literal is on, or undefined. */
export function statusComparison(left: Expression, operator: CompareOperator, right: Expression): StatusComparison | undefined {
  const reference = statusReferenceOf(left)
  if (reference) {
    const values = literalsOf(right, operator)
    return values && { reference, operator, values }
  }
  const other = mirrored.has(operator) ? statusReferenceOf(right) : undefined
  const values = other && literalsOf(left, operator)
  return values && { reference: other, operator, values }
}

/** The reference to a status that a node is, or undefined. */
export function statusReferenceOf(node: Expression): ExpressionReference | undefined {
  const reference = referenceOf(unwrap(node))
  const isStatus = reference?.member === 'status' && reference.path.length === 0
  return isStatus && (reference.context === 'task' || reference.context === 'group') ? reference : undefined
}

function literalsOf(node: Expression, operator: CompareOperator): StatusComparison['values'] | undefined {
  const operand = unwrap(node)
  if (operator !== 'in' && operator !== 'not in') {
    return operand.kind === 'string' ? [{ text: operand.value, span: operand.inner }] : undefined
  }
  if (operand.kind !== 'list') return undefined
  const items = operand.items.map(unwrap)
  if (!items.every((item) => item.kind === 'string')) return undefined
  return items.map((item) => ({ text: item.value, span: item.inner }))
}

/** Where `and` stands beside `or` without parentheses: the whole of the first such expression, or undefined. */
export function mixesAndOr(root: Expression): Span | undefined {
  for (const node of walk(root)) {
    if (node.kind === 'logical' && node.operands.some((operand) => operand.kind === 'logical')) return node.span
  }
  return undefined
}
