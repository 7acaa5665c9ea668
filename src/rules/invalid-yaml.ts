import { defineDocumentRule } from '../engine/rule.ts'
import { textProblems } from './parts/text-problems.ts'

export default defineDocumentRule({
  summary: 'Files must be valid YAML',
  why: 'The platform refuses a file that cannot be parsed, and the rest of it cannot be reviewed.',
  remedy: 'Fix the syntax at this location; the text after it may be misread until then.',
  severity: 'error',
  since: '0.1.0',
  *check({ document }) {
    yield* textProblems(document, ['syntax', 'unknown-alias', 'tag', 'refused'])
  },
})
