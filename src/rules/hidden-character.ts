import { defineDocumentRule } from '../engine/rule.ts'
import { textProblems } from './parts/text-problems.ts'

export default defineDocumentRule({
  summary: 'The text holds no invisible characters',
  why: 'Characters without width or that turn the direction of text make a line look like something it is not.',
  remedy: 'Delete the character; nothing that is meant is lost.',
  severity: 'warning',
  since: '0.1.0',
  *check({ document }) {
    yield* textProblems(document, ['hidden-character'])
  },
})
