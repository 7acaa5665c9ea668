import type { Violation } from '../../model/violation.ts'
import { isBroken } from '../../text/document.ts'
import type { Project } from '../dialect.ts'
import { flowsIn } from './flow/documents.ts'
import { flowViolations } from './format/check.ts'

/** Most violations that are told one by one. */
const mostViolations = 1_000

/** What the format says against the flows of a file. Never throws. */
export function validateFlows({ documents: [document] }: Project): readonly Violation[] {
  const told: Violation[] = []
  for (const flow of flowsIn(document)) {
    if (isBroken(flow.document)) continue
    for (const violation of flowViolations(flow)) {
      if (told.length === mostViolations) return told
      told.push(flow.document === document ? violation : { ...violation, document: flow.document })
    }
  }
  return told
}
