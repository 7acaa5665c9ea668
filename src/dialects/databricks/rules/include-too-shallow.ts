import { defineDocumentRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, textOf } from '../../../text/tree.ts'
import { isRoot } from '../project.ts'

export default defineDocumentRule({
  summary: 'Patterns of include are not recursive',
  why: 'In a pattern, `**` is one folder and no more: files directly in the folder above it, and files two folders below, are not deployed.',
  remedy: 'Write one pattern for each depth, such as `resources/*.yml` and `resources/*/*.yml`.',
  severity: 'warning',
  since: '0.1.0',
  sources: ['https://github.com/databricks/cli/issues/4831'],
  *check({ document }) {
    const list = childOf(document.root, 'include')
    if (list?.kind !== 'list' || !isRoot(document)) return
    const patterns = list.items.map((item) => textOf(item) ?? '')
    for (const [index, pattern] of patterns.entries()) {
      // Where a pattern for the folder itself stands beside it, the depth is known to the author.
      const flat = pattern.replace('**/', '')
      if (!pattern.includes('**/') || patterns.some((other) => other.replace(/^\.\//, '') === flat.replace(/^\.\//, ''))) continue
      yield {
        at: { path: ['include', index] },
        message: `The include pattern ${quoted(pattern)} finds files exactly one folder deep: "**" is not recursive`,
      }
    }
  },
})
