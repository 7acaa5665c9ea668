import { defineDocumentRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, textOf } from '../../../text/tree.ts'
import { isRoot } from '../project.ts'
import { referencesIn } from '../read/reference.ts'

export default defineDocumentRule({
  summary: 'Patterns of include cannot hold references',
  why: 'The CLI reads the files before it knows variables and targets: it looks for a folder of that very name, and the jobs in it are not deployed.',
  remedy: 'Write a pattern without references, and what differs per target in the targets.',
  severity: 'error',
  since: '0.1.0',
  *check({ document }) {
    const list = childOf(document.root, 'include')
    if (list?.kind !== 'list' || !isRoot(document)) return
    for (const [index, item] of list.items.entries()) {
      const pattern = textOf(item) ?? ''
      const [reference] = referencesIn(pattern)
      if (reference)
        yield {
          at: { path: ['include', index] },
          message: `The include pattern ${quoted(pattern)} holds the reference ${quoted(reference.text)}, which the CLI does not resolve there`,
        }
    }
  },
})
