import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { type JobTask, jobsIn, jobTasks, keyPlace } from '../inspect.ts'
import { itemsOf, textIn, under } from '../read/value.ts'

export default defineRule({
  summary: 'A task must not wait for both branches of a condition',
  why: 'One branch of a condition is always excluded. A task that needs both never runs, nor does anything after it, and the run succeeds.',
  remedy: 'Set `run_if: NONE_FAILED` on the task.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      const tasks = new Map(jobTasks(job).flatMap((task) => (task.isInner ? [] : [[task.id, task] as const])))
      for (const task of tasks.values()) {
        const rule = textIn(under(task.value, 'run_if')) ?? 'ALL_SUCCESS'
        const hides = rule === 'AT_LEAST_ONE_SUCCESS'
        if ((rule !== 'ALL_SUCCESS' && !hides) || under(task.value, 'run_if')?.kind === 'unknown') continue
        const condition = bothSidesOf(task, tasks)
        if (condition === undefined) continue
        if (hides) {
          yield {
            at: keyPlace(job, task.value, 'run_if'),
            message: `Task ${quoted(task.id)} joins both branches of condition ${quoted(condition)} and also runs when one of its dependencies failed`,
            severity: 'note',
            subject: task.id,
          }
          continue
        }
        yield {
          at: keyPlace(job, task.value, 'depends_on'),
          message: `Task ${quoted(task.id)} never runs: it waits for both branches of condition ${quoted(condition)}, and one is always excluded`,
          subject: task.id,
        }
      }
    }
  },
})

/** The condition of which a task needs "true" as well as "false". */
function bothSidesOf(task: JobTask, tasks: ReadonlyMap<string, JobTask>): string | undefined {
  const needed = new Map<string, string>()
  const visited = new Set<JobTask>()
  const visit = (current: JobTask): string | undefined => {
    if (visited.has(current)) return undefined
    visited.add(current)
    for (const entry of itemsOf(under(current.value, 'depends_on'))) {
      const on = textIn(under(entry, 'task_key')) ?? ''
      const outcome = textIn(under(entry, 'outcome'))
      if (outcome !== undefined && (needed.get(on) ?? outcome) !== outcome) return on
      if (outcome !== undefined) needed.set(on, outcome)
      const next = tasks.get(on)
      // Only what needs success of all above passes an exclusion on.
      const isStrict =
        next &&
        (textIn(under(next.value, 'run_if')) ?? 'ALL_SUCCESS') === 'ALL_SUCCESS' &&
        under(next.value, 'run_if')?.kind !== 'unknown'
      const found = next && isStrict ? visit(next) : undefined
      if (found !== undefined) return found
    }
    return undefined
  }
  return visit(task)
}
