import { defineRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, placeIn } from '../inspect.ts'
import { kindsIn } from '../kinds.ts'
import { overlaysOf } from '../read/overlays.ts'
import { itemsOf, textIn, under } from '../read/value.ts'

export default defineRule({
  summary: 'A target should override tasks that the job has',
  why: 'A task_key that the job does not have adds a task. Without a kind of its own the deployment fails in that target.',
  remedy: 'Write the `task_key` of a task of the job, or add a kind such as `notebook_task`.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline))
      for (const { target, base, overlay } of overlaysOf(job)) {
        // The target under review has a finding of task-kind-count.
        if (target === job.bundle.target || !base) continue
        const known = itemsOf(under(base, 'tasks')).flatMap((task) => textIn(under(task, 'task_key')) ?? [])
        for (const task of itemsOf(under(overlay, 'tasks'))) {
          const id = textIn(under(task, 'task_key'))
          if (task.kind !== 'map' || id === undefined || id.includes('${') || known.includes(id) || kindsIn(task).length > 0)
            continue
          const near = soleClosestTo(id, known)
          yield {
            at: placeIn(job, task),
            message: `Target ${quoted(target)} adds task ${quoted(id)} without a kind such as "notebook_task"${near === undefined ? '' : `; did you mean the task ${quoted(near)}?`}`,
            subject: `${target} ${id}`,
          }
        }
      }
  },
})
