import type { Template, TemplateProblem, TemplateProblemCode } from '../../dialects/orchestra/expression/index.ts'
import type { Problem } from '../../engine/problem.ts'
import type { Pipeline } from '../../model/pipeline.ts'
import { replacePiece } from '../../text/edit/piece-edit.ts'
import type { Fix } from '../../text/fix.ts'
import type { Span } from '../../text/source.ts'

type Extra = Pick<Problem, 'severity' | 'message' | 'remedy' | 'subject'>

/** What is wrong with the expressions of a pipeline, as far as it has one of the codes. `extra` adds to a problem or replaces parts. */
export function* expressionProblems(
  pipeline: Pipeline,
  codes: readonly TemplateProblemCode[],
  safety: Fix['safety'],
  extra: (problem: TemplateProblem, text: string) => Partial<Extra> = () => ({}),
): Iterable<Problem> {
  for (const { path, template } of pipeline.sites) {
    for (const problem of template.problems) {
      if (!codes.includes(problem.code)) continue
      const { message, suggestion } = problem
      const within = problem.code === 'empty' ? wholeExpression(template, problem.within) : problem.within
      const fix = suggestion === undefined ? undefined : replacePiece(pipeline.document, { path, within }, suggestion, safety)
      const text = template.text.slice(within.start, within.end)
      yield {
        at: { path, within },
        message,
        subject: [problem.code, { path, within }],
        ...(suggestion !== undefined && { remedy: `Write ${suggestion}` }),
        ...(fix && { fix }),
        ...extra(problem, text),
      }
    }
  }
}

/** The expression with its delimiters, for a problem with all that is between them. */
function wholeExpression({ text }: Template, inner: Span): Span {
  const isDelimited = text.startsWith('${{', inner.start - 3) && text.startsWith('}}', inner.end)
  return isDelimited ? { start: inner.start - 3, end: inner.end + 2 } : inner
}
