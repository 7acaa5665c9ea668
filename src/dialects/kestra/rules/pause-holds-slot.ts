import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf } from '../../../text/tree.ts'
import { flowsOf } from '../read/pipeline.ts'

const bounds = ['timeout', 'pauseDuration', 'delay']

export default defineRule({
  summary: 'A Pause in a flow that is scheduled or has a run limit must end by itself',
  why: 'A paused execution counts as running: it keeps its place under the limit, and its schedule waits for it. All later runs wait until someone resumes it.',
  remedy: 'Set `pauseDuration` and `behavior` on the task, or move the approval to a flow of its own.',
  severity: 'warning',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/tasks/flowable-tasks'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline)) {
      const isScheduled = pipeline.triggers.some(({ kind }) => kind === 'cron' || kind === 'sensor')
      const hasLimit = childOf(flow.root, 'concurrency') !== undefined
      if (!isScheduled && !hasLimit) continue
      for (const task of flow.tasks) {
        if (task.coreType !== 'flow.Pause' || task.isDisabled || task.runIf !== null) continue
        const isGiven = flow.pluginDefaults.some(({ values }) => bounds.some((key) => values?.entries.has(key)))
        if (isGiven || bounds.some((key) => childOf(task.node, key))) continue
        yield {
          at: { path: [...task.path, 'type'] },
          message: `Pause ${quoted(task.id ?? '')} has no end: until someone resumes it, ${isScheduled ? 'the trigger starts no other run' : 'it keeps its place under the run limit'}`,
          subject: task.id ?? '',
        }
      }
    }
  },
})
