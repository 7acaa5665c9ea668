import type { Violation, ViolationKind } from '../../../model/violation.ts'
import type { Value } from '../value.ts'

/** Makes a violation at a value. */
export type Say = (kind: ViolationKind, value: Value, message: string, remedy: string, part?: 'key') => Violation
