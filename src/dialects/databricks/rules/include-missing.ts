import { defineDocumentRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { patternsOf } from '../project.ts'

export default defineDocumentRule({
  summary: 'Files that include names must exist',
  why: 'The CLI refuses the bundle: of a pattern without wildcards it wants the file.',
  remedy: 'Correct the path, which is relative to the root of the bundle, or remove the entry.',
  severity: 'error',
  since: '0.1.0',
  *check({ document, namedFiles, checkout }) {
    for (const { text, path, at, task } of namedFiles) {
      if (task !== null || checkout?.has(path) !== false) continue
      yield {
        at,
        message: `"include" names the file ${quoted(text)}, which does not exist`,
        subject: text,
      }
    }
    for (const [index, pattern] of patternsOf(document).entries())
      if (pattern.startsWith('/'))
        yield {
          at: { path: ['include', index] },
          message: `"include" has the absolute path ${quoted(pattern)}, which the CLI refuses`,
          remedy: 'Write the path from the root of the bundle.',
          subject: pattern,
        }
  },
})
