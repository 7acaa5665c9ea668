import { defineDocumentRule } from '../engine/rule.ts'
import { textProblems } from './parts/text-problems.ts'

export default defineDocumentRule({
  summary: 'Keys must be unique in a mapping',
  why: 'Of two equal keys only the last one counts, without a warning, or the file is refused. A reviewer reads the first.',
  remedy: 'Keep the correct one and delete the other.',
  severity: 'error',
  since: '0.1.0',
  about: ['text-problem'],
  *check({ document }) {
    yield* textProblems(document, ['duplicate-key'])
  },
})
