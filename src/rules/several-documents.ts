import { defineDocumentRule } from '../engine/rule.ts'
import { textProblems } from './parts/text-problems.ts'

export default defineDocumentRule({
  summary: 'A file must contain one YAML document',
  why: 'The platform reads one pipeline from a file. It refuses or ignores what follows a second `---`.',
  remedy: 'Move the second document to its own file.',
  severity: 'error',
  since: '0.1.0',
  about: ['text-problem'],
  *check({ document }) {
    yield* textProblems(document, ['several-documents'])
  },
})
