import type { Problem } from '../engine/problem.ts'
import { defineDocumentRule } from '../engine/rule.ts'
import type { DialectFacts } from '../model/dialect.ts'
import type { Document } from '../text/document.ts'
import { quoted } from '../text/quote.ts'
import { textProblems } from './parts/text-problems.ts'

export default defineDocumentRule({
  summary: 'Files must be valid YAML',
  why: 'The platform refuses a file that cannot be parsed, and the rest of it cannot be reviewed.',
  remedy: 'Fix the syntax at this location; the text after it may be misread until then.',
  severity: 'error',
  since: '0.1.0',
  about: ['text-problem'],
  *check({ document, nearest }) {
    yield* textProblems(document, ['syntax', 'unknown-alias', 'refused'])
    for (const problem of textProblems(document, ['tag'])) yield readable(problem, document, nearest) ?? problem
  },
})

/** The problem of a tag that the dialect may read; null for any other. */
function readable(problem: Problem, document: Document, dialect: DialectFacts | null): Problem | null {
  if (!('span' in problem.at)) return null
  const tag = document.source.text.slice(problem.at.span.start, problem.at.span.end)
  const found = dialect?.readableTags?.find(({ pattern }) => pattern.test(tag))
  return found
    ? { ...problem, message: `Tag ${quoted(tag)} ${found.problem}`, remedy: found.remedy, severity: found.severity }
    : null
}
