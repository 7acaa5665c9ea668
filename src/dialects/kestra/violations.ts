import type { Pipeline } from '../../model/pipeline.ts'
import type { LanguageViolationKind, Violation } from '../../model/violation.ts'
import { clockViolations } from './clock-violations.ts'
import { nameViolations, syntaxViolations } from './expression/violations.ts'

/** Mistakes in the clocks and expressions of a flow. */
export function* languageViolations(pipeline: Pipeline, kind: LanguageViolationKind): Iterable<Violation> {
  if (kind === 'invalid-expression') yield* syntaxViolations(pipeline)
  else if (kind === 'unknown-name-in-expression') yield* nameViolations(pipeline)
  else yield* clockViolations(pipeline, kind)
}
