import { defineDocumentRule } from '../engine/rule.ts'
import { textProblems } from './parts/text-problems.ts'

export default defineDocumentRule({
  summary: 'Files must not contain invisible characters',
  why: 'Zero-width characters and characters that change the text direction make a line look different from what it is.',
  remedy: 'Delete the character.',
  severity: 'warning',
  since: '0.1.0',
  about: ['text-problem'],
  *check({ document }) {
    yield* textProblems(document, ['hidden-character'])
  },
})
