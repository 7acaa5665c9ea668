import { defineDocumentRule } from '../../../engine/rule.ts'
import type { Document } from '../../../text/document.ts'
import { quoted } from '../../../text/quote.ts'
import { count } from '../../../text/wording.ts'
import { isIncluded, resolvedPattern } from '../include.ts'
import { isRoot, patternsOf, surroundingsOf } from '../project.ts'

export default defineDocumentRule({
  summary: 'Patterns of include are not recursive',
  why: 'In a pattern, `**` is one folder and no more: files directly in the folder above it, and files two folders below, are not deployed.',
  remedy: 'Write one pattern for each depth, such as `resources/*.yml` and `resources/*/*.yml`.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://github.com/databricks/cli/issues/4831'],
  *check({ document }) {
    if (!isRoot(document)) return
    const patterns = patternsOf(document)
    for (const [index, pattern] of patterns.entries()) {
      // Where a pattern for the folder itself stands beside it, the depth is known to the author.
      const flat = pattern.replace('**/', '')
      if (!pattern.includes('**/') || patterns.some((other) => other.replace(/^\.\//, '') === flat.replace(/^\.\//, ''))) continue
      const { found, missed } = depthsOf(document, pattern)
      const [first] = missed
      const example =
        first === undefined
          ? ''
          : `; it misses ${missed.length > 1 ? `${count(missed.length, 'file')} such as ` : ''}${quoted(first)}`
      yield {
        at: { path: ['include', index] },
        message: `The include pattern ${quoted(pattern)} finds files exactly one folder deep: "**" is not recursive${example}`,
        severity: missed.length > 0 ? (found === 0 ? 'error' : 'warning') : found === 0 ? 'warning' : 'note',
        remedy: `Write ${quoted(flat)} and ${quoted(pattern.replace('**/', '*/'))}, one pattern for each depth.`,
        subject: pattern,
      }
    }
  },
})

/** How many files a pattern finds, and which it would find besides, were it recursive. */
function depthsOf(root: Document, pattern: string): { readonly found: number; readonly missed: readonly string[] } {
  const { path } = root.source
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const from = resolvedPattern(folder, pattern)
  if (from === null) return { found: 0, missed: [] }
  const { own, left } = surroundingsOf(root)
  const found = own.filter(({ source }) => isIncluded(from, source.path)).length
  return { found, missed: left.map(({ source }) => source.path).filter((other) => isMeant(from, other)) }
}

/** Most folders that a `**` may stand for. */
const deepest = 10

/** True where `**` stands for no folder, or for several. */
function isMeant(pattern: string, path: string): boolean {
  const steps = path.split('/').length - pattern.split('/').length + 1
  if (steps < 0 || steps > deepest) return false
  const middle = Array.from({ length: steps }, () => '*/').join('')
  return isIncluded(pattern.replace('**/', middle), path)
}
