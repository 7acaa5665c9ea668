import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { flowsOf } from '../read/pipeline.ts'
import { flowables } from '../types.ts'

export default defineRule({
  summary: 'A WorkingDirectory can hold only tasks that a worker runs',
  why: 'All tasks of a WorkingDirectory run on one worker: the server refuses groups and calls of other flows in it.',
  remedy: 'Move the group out of the WorkingDirectory.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const { tasks } of flowsOf(pipeline))
      for (const { coreType, list, id, path, writtenType } of tasks) {
        if (list.owner?.coreType !== 'flow.WorkingDirectory' || list.role !== 'tasks' || coreType === null) continue
        if (!Object.hasOwn(flowables, coreType) && coreType !== 'flow.Subflow' && coreType !== 'flow.ForEachItem') continue
        yield {
          at: { path, part: 'key' },
          message: `WorkingDirectory ${quoted(list.owner.id ?? '')} holds ${quoted(id ?? '')}, of type ${writtenType.split('.').at(-1)}, which no worker runs`,
          subject: id ?? '',
        }
      }
  },
})
