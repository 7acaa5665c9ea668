import type { Problem, Violation, ViolationKind } from '../../core/problem.ts'

/** What the dialect's schema said of one kind. */
export function violationsOf(violations: readonly Violation[], kind: ViolationKind): readonly Problem[] {
  return violations.filter((violation) => violation.kind === kind)
}
