import type { Problem } from '../../engine/problem.ts'
import type { Document, TextProblemCode } from '../../text/document.ts'
import { lineIndexAt } from '../../text/source.ts'

/** The problems of a text that have one of the codes. Of several faults of grammar in one line the first is the cause of the others. */
export function textProblems(document: Document, codes: readonly TextProblemCode[]): Iterable<Problem> {
  return document.problems.length === 0 ? none : problemsOf(document, codes)
}

const none: readonly Problem[] = []

function* problemsOf(document: Document, codes: readonly TextProblemCode[]): Iterable<Problem> {
  const faulty = new Set<number>()
  for (const { code, message, span, fix, remedy } of document.problems) {
    const line = lineIndexAt(document.lineStarts, span.start)
    const isEcho = code === 'syntax' && faulty.has(line)
    if (code === 'syntax') faulty.add(line)
    if (codes.includes(code) && !isEcho)
      yield { at: { span }, message, ...(fix && { fix }), ...(remedy !== undefined && { remedy }) }
  }
}
