import type { Problem } from '../../engine/problem.ts'
import type { Violation, ViolationKind } from '../../model/violation.ts'

/** What the dialect's schema said of one kind. */
export function violationsOf(violations: readonly Violation[], kind: ViolationKind): readonly Problem[] {
  if (violations.length === 0) return none
  // The place says which one it is; a message holds labels, and renaming a task makes nothing new.
  return violations
    .filter((violation) => violation.kind === kind)
    .map((violation) => ({ subject: '', isDialectText: true, ...violation }))
}

const none: readonly Problem[] = []
