import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf } from '../../../text/tree.ts'
import type { Entry, Flow, FlowInput } from '../flow/flow.ts'
import { refusalOf } from '../flow/input-values.ts'
import { wordOf } from '../flow/tasks.ts'
import { flowsOf } from '../read/pipeline.ts'

export default defineRule({
  summary: 'Values of inputs must have the type that the input declares',
  why: 'The server does not compare values with types when a flow is saved. The execution is not created, or a flag is silently false.',
  remedy: 'Write a value that the type of the input takes.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/inputs'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline))
      for (const input of flow.inputs) {
        for (const entry of [input.default, input.prefill]) if (entry) yield* problemOf(input, entry, 'has the default')
        for (const [trigger, entry] of passedIn(flow, input.id))
          yield* problemOf(input, entry, `gets from trigger ${trigger} the value`)
      }
  },
})

/** The values that triggers pass to an input. */
function passedIn({ triggers }: Flow, name: string): readonly (readonly [string, Entry])[] {
  return triggers.flatMap(({ node, path, id, coreType }) => {
    const value = coreType?.startsWith('trigger.') ? childOf(childOf(node, 'inputs'), name) : undefined
    return value ? [[quoted(id ?? ''), { node: value, path: [...path, 'inputs', name] }] as const] : []
  })
}

function* problemOf(input: FlowInput, { node, path }: Entry, what: string): Iterable<Problem> {
  const refusal = refusalOf(input, node)
  if (refusal === undefined) return
  yield {
    at: { path },
    message: `Input ${quoted(input.id)} of type ${input.type} ${what}${wordOf(node) === null ? '' : ` ${quoted(wordOf(node) ?? '')}`}, ${refusal}`,
    subject: what,
    ...(input.type === 'BOOL' && { severity: 'warning' as const }),
  }
}
