import { quoted } from '../core/quote.ts'
import { defineRule } from '../core/rule.ts'
import { expressionProblems } from './parts/expression-problems.ts'
import { unquotedPlaceholders } from './parts/unquoted-placeholders.ts'

export default defineRule({
  summary: 'Every expression begins with a dollar sign',
  why: 'Without the dollar sign the text is not evaluated: the tool receives the braces and the name instead of the value.',
  remedy: 'Write `${{` instead of `{{`.',
  severity: 'warning',
  readsBrokenFiles: true,
  since: '0.1.0',
  *check({ pipeline }) {
    yield* expressionProblems(pipeline, ['missing-dollar'], 'unsafe')
    const { text } = pipeline.document.source
    for (const { kind, span } of unquotedPlaceholders(pipeline.document)) {
      if (kind !== 'orchestra') continue
      const written = text.slice(span.start, span.end)
      yield {
        at: { span },
        message: `The dollar sign is missing, so YAML takes ${quoted(written)} for a mapping`,
        subject: written,
        fix: {
          title: `Write ${quoted(`$${written}`)}`,
          safety: 'unsafe',
          edits: [{ span: { start: span.start, end: span.start }, text: '$' }],
        },
      }
    }
  },
})
