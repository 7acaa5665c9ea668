import type { Violation } from '../../model/violation.ts'
import type { Project } from '../dialect.ts'

/** What the format says against the flows of a file. Never throws. */
export function validateFlows(_project: Project): readonly Violation[] {
  return []
}
