import type { Violation } from '../../model/violation.ts'
import type { Project } from '../dialect.ts'

/** Breaches of the format. */
export function validateBundle(_: Project): readonly Violation[] {
  return []
}
