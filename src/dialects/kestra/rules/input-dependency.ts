import { defineRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { flowsOf } from '../read/pipeline.ts'

export default defineRule({
  summary: 'Inputs can depend only on inputs that exist',
  why: 'The server refuses a flow whose input depends on an input that the flow does not declare.',
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
    }
  },
})
