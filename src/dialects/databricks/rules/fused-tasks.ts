import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, nodeAt, textOf } from '../../../text/tree.ts'
import { jobsIn } from '../inspect.ts'
import type { Job } from '../read/bundle.ts'

const lists = [
  ['tasks', 'task_key'],
  ['job_clusters', 'job_cluster_key'],
  ['parameters', 'name'],
] as const

export default defineRule({
  summary: 'Keys of tasks, job clusters and parameters must be unique in their list',
  why: 'The CLI merges entries of one key into one without a message: a task disappears, or runs with settings of another.',
  remedy: 'Give each entry a key of its own, or remove one.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) for (const [list, key] of lists) yield* repeatedIn(job, list, key)
  },
})

function* repeatedIn({ document, path }: Job, list: string, key: string): Iterable<Problem> {
  const own = [...path, list]
  const node = nodeAt(document.root, own)
  const seen = new Map<string, number>()
  for (const [index, item] of (node?.kind === 'list' ? node.items : []).entries()) {
    const name = textOf(childOf(item, key))
    if (name === undefined) continue
    const first = seen.get(name)
    if (first === undefined) seen.set(name, index)
    else
      yield {
        at: { path: [...own, index, key] },
        message: `Two entries of ${quoted(list)} have the ${key} ${quoted(name)}: the CLI merges them into one`,
        related: [{ at: { path: [...own, first, key] }, message: 'is the first of them' }],
      }
  }
}
