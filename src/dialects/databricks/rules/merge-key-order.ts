import type { Problem } from '../../../engine/problem.ts'
import { defineDocumentRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import type { MapNode, Merge, Node } from '../../../text/tree.ts'
import { valuesIn } from '../read/entries.ts'

export default defineDocumentRule({
  summary: 'Mappings under one merge key should not disagree',
  why: 'Of the mappings under one `<<` the CLI lets the later win, while YAML says that the earlier wins: the job is deployed with other values than an editor or another program shows. Two `<<` in one mapping are refused.',
  remedy: 'Merge one mapping, and write the keys that differ below it.',
  severity: 'error',
  since: '0.1.0',
  *check({ document }) {
    yield* problemsIn(document.root, new Set())
  },
})

/** An alias yields the node of its anchor: each node is visited one time. */
function* problemsIn(node: Node | undefined, seen: Set<Node>): Iterable<Problem> {
  if (node === undefined || node.kind === 'scalar' || seen.has(node)) return
  seen.add(node)
  if (node.kind === 'list') {
    for (const item of node.items) yield* problemsIn(item, seen)
    return
  }
  yield* mergeProblems(node)
  for (const { value } of node.entries.values()) yield* problemsIn(value, seen)
}

function* mergeProblems({ entries, merges = [] }: MapNode): Iterable<Problem> {
  for (const { keySpan } of merges.slice(1))
    yield {
      at: { span: keySpan },
      message: 'A mapping has two merge keys, which the CLI refuses',
      remedy: 'Write one merge key with a list, such as `<<: [*first, *second]`.',
    }
  const isOwn = (key: string) => entries.get(key)?.merged === false
  for (const merge of merges) {
    const keys = disputedIn(merge).filter((key) => !isOwn(key))
    const [first] = keys
    if (first === undefined) continue
    yield {
      at: { span: merge.keySpan },
      message: `The mappings under "<<" have different values for ${keys.slice(0, 3).map(quoted).join(', ')}: the CLI takes the last one, YAML the first`,
      severity: 'warning',
      subject: keys.join(' '),
    }
  }
}

/** Keys that two of the mappings have with different values. */
function disputedIn({ sources }: Merge): readonly string[] {
  const first = new Map<string, Node>()
  const disputed = new Set<string>()
  for (const source of sources)
    for (const [key, value] of valuesIn(source)) {
      const other = first.get(key)
      if (other === undefined) first.set(key, value)
      else if (!isSame(other, value)) disputed.add(key)
    }
  return [...disputed]
}

function isSame(one: Node, other: Node): boolean {
  return one === other || (one.kind === 'scalar' && other.kind === 'scalar' && one.value === other.value)
}
