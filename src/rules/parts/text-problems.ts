import type { Document, TextProblemCode } from '../../core/document.ts'
import type { Problem } from '../../core/problem.ts'

/** The problems of a text that bear one of the codes. */
export function* textProblems(document: Document, codes: readonly TextProblemCode[]): Iterable<Problem> {
  for (const { code, message, span } of document.problems) if (codes.includes(code)) yield { at: { span }, message }
}
