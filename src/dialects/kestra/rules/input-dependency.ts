import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import type { FlowInput } from '../flow/flow.ts'
import { flowsOf } from '../read/pipeline.ts'

export default defineRule({
  summary: 'Inputs can depend only on inputs that exist, and not on themselves',
  why: 'The server refuses a flow whose input depends on an input that the flow does not declare, or on itself by way of others.',
  remedy: 'Write the id of another input of the flow.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const { inputs } of flowsOf(pipeline)) {
      const ids = inputs.map(({ id }) => id)
      for (const input of inputs)
        for (const { name, path } of input.dependsOn) {
          if (ids.includes(name) || name.includes('{{')) continue
          const near = soleClosestTo(
            name,
            ids.filter((id) => id !== input.id),
          )
          yield {
            at: { path },
            message: `Input ${quoted(input.id)} depends on ${quoted(name)}, which is no input of the flow${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
            ...(near !== undefined && { remedy: `Write ${quoted(near)}.` }),
            subject: [input.id, name].join('\n'),
          }
        }
      yield* cyclesIn(inputs)
    }
  },
})

/** One problem for each set of inputs that wait for each other, at the first of them. */
function* cyclesIn(inputs: readonly FlowInput[]): Iterable<Problem> {
  const byId = new Map(inputs.map((input) => [input.id, input]))
  const told = new Set<string>()
  for (const input of inputs) {
    const cycle = told.has(input.id) ? null : cycleFrom(input, byId)
    if (!cycle) continue
    for (const id of cycle) told.add(id)
    const [, next = input.id] = cycle
    yield {
      at: { path: input.dependsOn.find(({ name }) => name === next)?.path ?? input.path },
      message: `Dependency cycle of inputs: ${[...cycle, input.id].join(' → ')}`,
      remedy: `Remove ${quoted(next)} from the inputs that ${quoted(input.id)} depends on.`,
      subject: ['cycle', ...cycle].join('\n'),
    }
  }
}

/** The shortest way from an input back to itself, itself first; null where there is none. */
function cycleFrom(input: FlowInput, byId: ReadonlyMap<string, FlowInput>): readonly string[] | null {
  const before = new Map<string, string>()
  const queue = [input.id]
  for (const id of queue)
    for (const { name } of byId.get(id)?.dependsOn ?? []) {
      if (name === input.id) return wayTo(id, before)
      if (before.has(name) || !byId.has(name)) continue
      before.set(name, id)
      queue.push(name)
    }
  return null
}

function wayTo(last: string, before: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = []
  for (let id: string | undefined = last; id !== undefined; id = before.get(id)) way.unshift(id)
  return way
}
