import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf } from '../../../text/tree.ts'
import { flowsOf } from '../read/pipeline.ts'
import { flowables } from '../types.ts'

export default defineRule({
  summary: 'A timeout belongs on a task that a worker runs',
  why: 'A timeout bounds one attempt of a task on a worker. On a group or a Subflow it is accepted and does nothing, so a hanging task is never stopped.',
  remedy: 'Set `timeout` on the tasks inside, or an `sla` of type `MAX_DURATION` on the flow.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const { tasks } of flowsOf(pipeline))
      for (const { coreType, node, path, id } of tasks) {
        if (coreType === null || coreType === 'flow.Pause' || !childOf(node, 'timeout')) continue
        if (!Object.hasOwn(flowables, coreType) && coreType !== 'flow.Subflow' && coreType !== 'flow.ForEachItem') continue
        yield {
          at: { path: [...path, 'timeout'], part: 'key' },
          message: `The timeout of ${quoted(id ?? '')} has no effect: the task is a ${coreType.split('.').at(-1)}`,
          subject: id ?? '',
        }
      }
  },
})
