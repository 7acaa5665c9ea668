import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import type { Pipeline } from '../../../model/pipeline.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { unevaluatedIn } from '../expression/unevaluated.ts'
import { expressionProblems } from '../expression/violations.ts'
import { expressionSubject } from './parts/expression-subject.ts'
import { unquotedPlaceholders } from './parts/unquoted-placeholders.ts'

export default defineRule({
  summary: 'Expressions should start with a dollar sign and two braces',
  why: 'Without the dollar sign, or with one brace, the text is not evaluated: the tool receives the braces and the name instead of the value.',
  remedy: 'Write `${{` before the expression and `}}` after it.',
  severity: 'warning',
  readsBrokenFiles: true,
  since: '0.1.0',
  *check({ pipeline }) {
    yield* expressionProblems(pipeline, ['missing-dollar'], 'unsafe', (_, text) => ({
      subject: expressionSubject(withoutBraces(text)),
    }))
    yield* singleBraces(pipeline)
    const { text } = pipeline.document.source
    for (const { kind, span } of unquotedPlaceholders(pipeline.document)) {
      if (kind !== 'orchestra') continue
      const written = text.slice(span.start, span.end)
      yield {
        at: { span },
        message: `The dollar sign is missing, so YAML reads ${quoted(written)} as a mapping`,
        subject: expressionSubject(withoutBraces(written)),
        fix: {
          title: `Write ${quoted(`$${written}`)}`,
          safety: 'unsafe',
          edits: [{ span: { start: span.start, end: span.start }, text: '$' }],
        },
      }
    }
  },
})

function withoutBraces(text: string): string {
  return text
    .replace(/^\{\{?/, '')
    .replace(/\}?\}$/, '')
    .trim()
}

/** `${inputs.day}` and `$ENV.DAY`, as other tools write it. */
function* singleBraces(pipeline: Pipeline): Iterable<Problem> {
  for (const { place, form, within, expression } of unevaluatedIn(pipeline)) {
    if (form !== 'brace') continue
    const right = `\${{ ${expression} }}`
    const fix = replacePiece(pipeline.document, { path: place.path, within }, right, 'unsafe')
    const written = place.text.slice(within.start, within.end)
    yield {
      at: { path: place.path, within },
      message: `Expressions need \${{ and }}, so ${quoted(written)} is passed on as text`,
      subject: ['single', expressionSubject(expression)],
      remedy: `Write ${right}`,
      ...(fix && { fix }),
    }
  }
}
