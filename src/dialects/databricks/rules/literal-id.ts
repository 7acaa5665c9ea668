import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, placeIn } from '../inspect.ts'
import { textIn, under } from '../read/value.ts'

/** Ids of things that each workspace has its own of, by the kind of task that names them. */
const ids: readonly (readonly string[])[] = [
  ['existing_cluster_id'],
  ['sql_task', 'warehouse_id'],
  ['dbt_task', 'warehouse_id'],
  ['notebook_task', 'warehouse_id'],
  ['run_job_task', 'job_id'],
  ['pipeline_task', 'pipeline_id'],
]

export default defineRule({
  summary: 'Ids of a workspace should not be literals in a bundle for several targets',
  why: 'Each workspace has its own ids: the job runs in one target, and fails or uses the wrong thing in the others.',
  remedy: 'Write a variable with a value or a `lookup` for each target, or a reference to a resource of the bundle.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      if (job.bundle.project.variants.length < 2) continue
      for (const { id, value } of jobTasks(job))
        for (const path of ids) {
          const found = under(value, ...path)
          // What a target or a variable says may differ in each.
          if (found?.kind !== 'scalar' || found.layer !== 'base' || found.node === undefined) continue
          if (!/^(?:(?=.*\d)[\da-f-]{8,}|\d{4}-\d{6}-[a-z\d]{4,})$/i.test(textIn(found) ?? '')) continue
          yield {
            at: placeIn(job, found),
            message: `Task ${quoted(id)} has a literal ${path.at(-1)}, which belongs to one workspace, and the bundle has ${job.bundle.project.variants.length} targets`,
            subject: `${id} ${path.at(-1)}`,
          }
        }
    }
  },
})
