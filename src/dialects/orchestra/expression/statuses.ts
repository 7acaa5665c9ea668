import { type Expression, walk } from './ast.ts'
import { comparisonsIn, type StatusComparison, statusComparison, statusReferenceOf } from './comparisons.ts'
import { constantValue } from './constants.ts'
import type { ExpressionReference } from './references.ts'
import { type FinalStatus, finalStatuses, passingStatuses } from './vocabulary.ts'

type Upstream = Pick<ExpressionReference, 'context' | 'name'>

const listed: ReadonlySet<string> = new Set([...finalStatuses, ...passingStatuses])

/**
 * The final statuses of an upstream task, or of all tasks of an upstream group, under which a condition can still be true.
 * Undefined where the condition does not ask for that status, or does so in a way that cannot be evaluated.
 * Everything else in the condition is taken to be as it must; `COMPLETED` and statuses not on the product's list decide nothing.
 */
export function acceptedStatuses(root: Expression, upstream: Upstream): ReadonlySet<FinalStatus> | undefined {
  const uses = walk(root).filter((node) => node.kind === 'chain' && isSame(statusReferenceOf(node), upstream)).length
  const understood = comparisonsIn(root).filter((comparison) => isSame(comparison.reference, upstream)).length
  if (upstream.name === null || uses === 0 || uses !== understood) return undefined
  return new Set(finalStatuses.filter((status) => canHold(root, upstream, status)))
}

function isSame(reference: ExpressionReference | undefined, upstream: Upstream): boolean {
  return reference !== undefined && reference.context === upstream.context && reference.name === upstream.name
}

function canHold(root: Expression, upstream: Upstream, status: FinalStatus): boolean {
  const value = constantValue(root, (left, operator, right) => {
    const comparison = statusComparison(left, operator, right)
    return comparison && isSame(comparison.reference, upstream) ? resultFor(status, comparison) : undefined
  })
  return value !== false
}

function resultFor(status: FinalStatus, { operator, values }: StatusComparison): boolean | undefined {
  const isNegated = operator === '!=' || operator === 'is not' || operator === 'not in'
  if (!isNegated && operator !== '==' && operator !== 'is' && operator !== 'in') return undefined
  if (values.some((value) => value.text === status)) return !isNegated
  return values.every((value) => listed.has(value.text)) ? isNegated : undefined
}
