import type { Violation } from '../../../model/violation.ts'
import type { Document } from '../../../text/document.ts'
import type { Node, Path } from '../../../text/tree.ts'
import type { Purse } from './check.ts'

/** What the YAML reader of the CLI takes for a number, a flag or a date; it wants keys that are texts (Databricks CLI 1.13, `libs/dyn/yamlloader`). */
const otherThanText = /^(?:[-+]?(?:\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|0[xob][\da-f_]+)|true|false|\d{4}-\d\d-\d\d)$/i

/** Keys that are no texts, anywhere in a file. */
export function* keyViolations(document: Document, purse: Purse): Iterable<Violation> {
  yield* wrongKeys(document, document.root, [], purse, new Set())
}

function* wrongKeys(document: Document, node: Node | undefined, path: Path, purse: Purse, seen: Set<Node>): Iterable<Violation> {
  if (node === undefined || node.kind === 'scalar' || seen.has(node) || purse.left-- <= 0) return
  seen.add(node)
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* wrongKeys(document, item, [...path, index], purse, seen)
    return
  }
  for (const [key, { value, keySpan, merged }] of node.entries) {
    const written = document.source.text.slice(keySpan.start, keySpan.end)
    if (!merged && otherThanText.test(written))
      yield {
        kind: 'wrong-type',
        at: { path: [...path, key], part: 'key' },
        message: `The key ${written} is not a text, and the CLI refuses the file`,
        remedy: `Write "${written}" in quotes`,
      }
    if (value.kind !== 'scalar') yield* wrongKeys(document, value, [...path, key], purse, seen)
  }
}
