import { membersOf } from '../core/graph.ts'
import type { NodeKey, Pipeline } from '../core/pipeline.ts'
import { quoted } from '../core/quote.ts'
import { defineRule } from '../core/rule.ts'
import { matricesOf } from './parts/matrices.ts'

export default defineRule({
  summary: 'The tasks of a matrix use its value',
  why: 'A group that never reads the value does exactly the same work once for each item.',
  remedy: 'Read the value as `${{ MATRIX.name }}` in the tasks of the group, or remove the matrix.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    const readers = readersOfMatrix(pipeline)
    for (const { group, input } of matricesOf(pipeline)) {
      if (
        group.taskKeys.length === 0 ||
        input.items?.length === 0 ||
        membersOf(pipeline, group).some(({ parameters }) => parameters?.kind !== 'map') ||
        [group.key, ...group.taskKeys].some((key) => readers.has(key))
      )
        continue
      yield {
        at: { path: input.path, part: 'key' },
        message: `No task of group ${quoted(group.label)} reads the matrix value ${quoted(input.name)}: each item does the same`,
        subject: 'value',
      }
    }
  },
})

/** Whoever reads any matrix value; a wrong name has a rule of its own. */
function readersOfMatrix(pipeline: Pipeline): ReadonlySet<NodeKey> {
  const reads = pipeline.references.filter(({ context }) => context === 'matrix')
  return new Set(reads.flatMap(({ site }) => site.reader ?? []))
}
