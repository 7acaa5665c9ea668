import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import type { MapNode, Node, Path } from '../../../text/tree.ts'

/**
 * Aliases of a flow. Jackson, which reads flows, hands on the name of an alias as a text and knows no merge keys: recorded with 1.3.5 and 2.0.0 in
 * conformance/kestra.
 */
export function* aliasViolations(text: string, root: MapNode): Iterable<Violation> {
  yield* aliasesIn(text, root, [])
}

function* aliasesIn(text: string, node: Node, path: Path): Iterable<Violation> {
  if (node.kind === 'map') yield* aliasesInMap(text, node, path)
  if (node.kind !== 'list') return
  let end = node.span.start
  for (const [index, item] of node.items.entries()) {
    const own = [...path, index]
    // What an alias names stands further up.
    if (item.span.start < end) yield aliased(text, end, 'An entry of the list', own)
    else {
      yield* aliasesIn(text, item, own)
      end = item.span.end
    }
  }
}

function* aliasesInMap(text: string, { entries, span }: MapNode, path: Path): Iterable<Violation> {
  const entered = [...entries.values()]
  if (entered.some(({ merged }) => merged)) yield mergeKey(text, span.start, path)
  for (const { key, keySpan, value, merged } of entered) {
    if (merged) continue
    if (value.span.start < keySpan.start) yield aliased(text, keySpan.end, quoted(key), [...path, key])
    else yield* aliasesIn(text, value, [...path, key])
  }
}

/** The name that stands after a place in a text. */
function aliased(text: string, from: number, what: string, path: Path): Violation {
  const name = /\*([^\s,\]}]+)/.exec(text.slice(from, from + 200))?.[1] ?? ''
  return {
    kind: 'wrong-value',
    at: { path, part: 'key' },
    message: `${what} is the alias \`*${name}\`, which Kestra reads as the text ${quoted(name)}`,
    remedy: 'Write the value out: Kestra does not resolve aliases',
  }
}

function mergeKey(text: string, from: number, path: Path): Violation {
  const found = text.indexOf('<<', from)
  const start = found < 0 ? from : found
  return {
    kind: 'wrong-value',
    at: found < 0 ? { path } : { span: { start, end: start + 2 } },
    message: 'Kestra does not merge: it reads `<<` as a key of that name',
    remedy: 'Write the keys out in their place',
    subject: path.join('/'),
  }
}
