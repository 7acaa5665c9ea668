import { defineRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, placeIn } from '../inspect.ts'
import { kindsIn } from '../kinds.ts'

export default defineRule({
  summary: 'Each task must do exactly one thing',
  why: 'The service refuses a task without a kind, such as `notebook_task`, and one with two. A misspelt task_key in a target adds such a task.',
  remedy: 'Write exactly one key such as `notebook_task`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      const tasks = jobTasks(job)
      for (const { id, value } of tasks) {
        const kinds = kindsIn(value)
        const mayBeNewer = [...value.entries.keys()].some((key) => key.endsWith('_task') && !kinds.includes(key))
        if (kinds.length === 1 || mayBeNewer) continue
        const target = value.layer === 'target' ? job.bundle.target : null
        const near =
          target === null
            ? undefined
            : soleClosestTo(
                id,
                tasks.filter((task) => task.id !== id).map((task) => task.id),
              )
        const where = target === null ? '' : `, which target ${quoted(target)} adds,`
        yield {
          at: placeIn(job, value),
          message:
            kinds.length === 0
              ? `Task ${quoted(id)}${where} has no kind such as "notebook_task"${near === undefined ? '' : `; did you mean the task ${quoted(near)}?`}`
              : `Task ${quoted(id)} has ${kinds.length} kinds: ${kinds.map(quoted).join(' and ')}`,
          ...(near !== undefined && { remedy: `Write ${quoted(near)} as its \`task_key\`, or add a kind.` }),
          subject: id,
        }
      }
    }
  },
})
