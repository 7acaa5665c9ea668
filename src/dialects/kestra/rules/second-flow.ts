import { defineDocumentRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { flowsIn } from '../flow/documents.ts'

export default defineDocumentRule({
  summary: 'A file should hold one flow',
  why: 'The server takes every document of a file as a flow, but the local check of the command line reads the first one only.',
  remedy: 'Move the second flow to a file of its own.',
  severity: 'note',
  since: '0.1.0',
  *check({ document }) {
    const [, second] = flowsIn(document)
    if (!second) return
    const start = second.root.span.start
    yield {
      at: { span: { start, end: start + 2 } },
      message: `The file holds a second flow, ${quoted(second.id ?? '')}, which the local check does not read`,
    }
  },
})
