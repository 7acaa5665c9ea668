import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, type Node, type Path } from '../../../text/tree.ts'
import { itemsIn } from '../read/fan-out.ts'
import { flowsOf } from '../read/pipeline.ts'

export default defineRule({
  summary: 'The values of a ForEach must be different texts, whole numbers or mappings',
  why: 'The values are made distinct before the loop starts: one that is written twice runs once.',
  remedy: 'Remove the repeated value, or make it different.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const { tasks } of flowsOf(pipeline))
      for (const { coreType, node, path, id } of tasks) {
        const key = coreType === 'flow.ForEach' ? 'values' : 'value'
        const values = coreType !== null && loops.has(coreType) ? childOf(node, key) : undefined
        if (!values) continue
        yield* refusedValues(values, [...path, key], id ?? '')
        const repeated = repeatedIn(itemsIn(values) ?? [])
        if (repeated === undefined) continue
        yield {
          at: { path: [...path, key], part: 'key' },
          message: `Loop ${quoted(id ?? '')} names the value ${quoted(repeated)} more than once, and runs it once`,
          subject: id ?? '',
          severity: 'warning',
        }
      }
  },
})

/** Loops that make their values distinct (`FlowableUtils`, up to 1.3). */
const loops: ReadonlySet<string> = new Set(['flow.ForEach', 'flow.EachSequential', 'flow.EachParallel'])

/** Values that end the run when the loop is reached: "Unknown value element type" (`FlowableUtils`, 0.23). */
function* refusedValues(values: Node, path: Path, id: string): Iterable<Problem> {
  if (values.kind !== 'list') return
  for (const [index, item] of values.items.entries()) {
    const kind = item.kind === 'scalar' ? kindOf(item.value) : undefined
    if (kind === undefined) continue
    yield {
      at: { path: [...path, index] },
      message: `Loop ${quoted(id)} has the value ${String(item.kind === 'scalar' ? item.value : '')}, ${kind}: its run fails when the loop is reached`,
      remedy: 'Write the value in quotes.',
      subject: `${id} ${index}`,
      severity: 'error',
    }
  }
}

function kindOf(value: string | number | boolean | null): string | undefined {
  if (value === null) return 'which is no value'
  if (typeof value === 'boolean') return 'which is neither a text nor a whole number'
  return typeof value === 'number' && !Number.isInteger(value) ? 'which is neither a text nor a whole number' : undefined
}

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
