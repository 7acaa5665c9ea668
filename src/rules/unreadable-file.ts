import { defineDocumentRule } from '../engine/rule.ts'
import { textProblems } from './parts/text-problems.ts'

export default defineDocumentRule({
  summary: 'The file is a plain UTF-8 text of reasonable size',
  why: 'Other encodings, control characters, unusual line ends and links can make the platform read something else than a reviewer sees.',
  remedy: 'Save the file as plain UTF-8 text with ordinary line ends.',
  severity: 'error',
  since: '0.1.0',
  *check({ document }) {
    yield* textProblems(document, ['encoding', 'control-character', 'line-break'])
    for (const problem of textProblems(document, ['too-large']))
      yield { ...problem, remedy: 'Split the pipeline, or keep long code and queries in files of their own.' }
    for (const problem of textProblems(document, ['not-a-file']))
      yield { remedy: 'Put a regular file there that everybody may read, or leave the path out of the review.', ...problem }
  },
})
