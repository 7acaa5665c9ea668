import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, type Node } from '../../../text/tree.ts'
import { itemsIn } from '../read/fan-out.ts'
import { flowsOf } from '../read/pipeline.ts'

export default defineRule({
  summary: 'The values of a ForEach should be different',
  why: 'The values are made distinct before the loop starts: one that is written twice runs once.',
  remedy: 'Remove the repeated value, or make it different.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const { tasks } of flowsOf(pipeline))
      for (const { coreType, node, path, id } of tasks) {
        const key = coreType === 'flow.ForEach' ? 'values' : 'value'
        const values = coreType !== null && loops.has(coreType) ? childOf(node, key) : undefined
        const repeated = values && repeatedIn(itemsIn(values) ?? [])
        if (repeated === undefined) continue
        yield {
          at: { path: [...path, key], part: 'key' },
          message: `Loop ${quoted(id ?? '')} names the value ${quoted(repeated)} more than once, and runs it once`,
          subject: id ?? '',
        }
      }
  },
})

/** Loops that make their values distinct (`FlowableUtils`, up to 1.3). */
const loops: ReadonlySet<string> = new Set(['flow.ForEach', 'flow.EachSequential', 'flow.EachParallel'])

function repeatedIn(items: readonly Node[]): string | undefined {
  const seen = new Set<string>()
  for (const item of items) {
    if (item.kind !== 'scalar' || item.value === null) continue
    const text = String(item.value)
    if (text.includes('{{')) continue
    if (seen.has(text)) return text
    seen.add(text)
  }
  return undefined
}
