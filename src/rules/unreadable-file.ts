import { defineDocumentRule } from '../engine/rule.ts'
import { textProblems } from './parts/text-problems.ts'

export default defineDocumentRule({
  summary: 'Files must be plain UTF-8 text of reasonable size',
  why: 'Because of other encodings, control characters, unusual line endings and links, the platform may read something other than what a reviewer sees.',
  remedy: 'Save the file as plain UTF-8 text with ordinary line endings.',
  severity: 'error',
  since: '0.1.0',
  about: ['text-problem'],
  *check({ document }) {
    yield* textProblems(document, ['encoding', 'control-character', 'line-break'])
    for (const problem of textProblems(document, ['too-large']))
      yield { ...problem, remedy: 'Split the pipeline, or move long code and queries to separate files.' }
    for (const problem of textProblems(document, ['not-a-file']))
      yield { remedy: 'Replace it with a regular, readable file, or exclude the path from the review.', ...problem }
  },
})
