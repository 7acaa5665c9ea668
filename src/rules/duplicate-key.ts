import { defineDocumentRule } from '../engine/rule.ts'
import { textProblems } from './parts/text-problems.ts'

export default defineDocumentRule({
  summary: 'A mapping has each key once',
  why: 'Of two equal keys only the last one counts, without a word. A reviewer reads the first.',
  remedy: 'Keep the one that is meant and delete the other.',
  severity: 'error',
  since: '0.1.0',
  *check({ document }) {
    yield* textProblems(document, ['duplicate-key'])
  },
})
