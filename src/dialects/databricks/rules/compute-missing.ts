import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, placeIn } from '../inspect.ts'
import { computeKeys, kinds, kindsIn } from '../kinds.ts'
import { under } from '../read/value.ts'

export default defineRule({
  summary: 'Python, dbt and JAR tasks must name their compute',
  why: 'The CLI refuses such a task without a cluster or an environment.',
  remedy: 'Add `environment_key` for serverless compute, or `job_cluster_key`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline))
      for (const { id, value, kind } of jobTasks(job)) {
        if (kind === undefined || kinds[kind]?.compute !== 'needed' || kindsIn(value).length !== 1) continue
        if (computeKeys.some((key) => under(value, key) !== undefined)) continue
        yield {
          at: placeIn(job, value),
          message: `Task ${quoted(id)} has a ${quoted(kind)} and no compute: neither a cluster nor an environment_key`,
          subject: id,
        }
      }
  },
})
