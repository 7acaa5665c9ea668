import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, keyPlace } from '../inspect.ts'
import { isServerless, kindsIn } from '../kinds.ts'
import { under } from '../read/value.ts'

export default defineRule({
  summary: 'Serverless tasks take their libraries from an environment',
  why: 'The service refuses `libraries` of a task that names no cluster: the deployment fails after the CLI has found nothing wrong.',
  remedy: 'Write the libraries as `dependencies` of an entry of `environments`, and name it with `environment_key`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline))
      for (const { id, value, kind } of jobTasks(job)) {
        const libraries = under(value, 'libraries')
        if (libraries?.kind !== 'list' || libraries.items.length === 0 || kindsIn(value).length !== 1) continue
        // Without any compute only a notebook is serverless; other kinds have a finding of their own.
        if (!isServerless(value, kind) || (kind !== 'notebook_task' && under(value, 'environment_key') === undefined)) continue
        yield {
          at: keyPlace(job, value, 'libraries'),
          message: `Task ${quoted(id)} is serverless and has "libraries", which the service refuses`,
          subject: id,
        }
      }
  },
})
