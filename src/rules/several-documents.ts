import { defineDocumentRule } from '../engine/rule.ts'
import { textProblems } from './parts/text-problems.ts'

export default defineDocumentRule({
  summary: 'The file holds one YAML document',
  why: 'The platform reads one pipeline from a file. What stands behind a second `---` is either refused or silently left out.',
  remedy: 'Move the second document to a file of its own.',
  severity: 'error',
  since: '0.1.0',
  *check({ document }) {
    yield* textProblems(document, ['several-documents'])
  },
})
