import { defineDocumentRule } from '../core/rule.ts'
import { textProblems } from './parts/text-problems.ts'

export default defineDocumentRule({
  summary: 'The file is a plain UTF-8 text of reasonable size',
  why: 'Other encodings, control characters, unusual line ends and links can make the platform read something else than a reviewer sees.',
  remedy: 'Save the file as plain UTF-8 text with ordinary line ends.',
  severity: 'error',
  since: '0.1.0',
  *check({ document }) {
    yield* textProblems(document, ['encoding', 'control-character', 'line-break', 'too-large', 'not-a-file'])
  },
})
