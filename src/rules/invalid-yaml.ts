import { defineDocumentRule } from '../engine/rule.ts'
import { textProblems } from './parts/text-problems.ts'

export default defineDocumentRule({
  summary: 'The file is YAML that can be read in exactly one way',
  why: 'A file that cannot be parsed is refused by the platform, and nothing in it can be reviewed.',
  remedy: 'Mend the text at the place shown; what follows it may be read wrongly until then.',
  severity: 'error',
  since: '0.1.0',
  *check({ document }) {
    yield* textProblems(document, ['syntax', 'unknown-alias', 'tag', 'refused'])
  },
})
