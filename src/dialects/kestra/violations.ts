import type { Pipeline } from '../../model/pipeline.ts'
import type { LanguageViolationKind, Violation } from '../../model/violation.ts'
import { clockViolations } from './clock-violations.ts'

/** Mistakes in the clocks and expressions of a flow. */
export function* languageViolations(pipeline: Pipeline, kind: LanguageViolationKind): Iterable<Violation> {
  yield* clockViolations(pipeline, kind)
}
