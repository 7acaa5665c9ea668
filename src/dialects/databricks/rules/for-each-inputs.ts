import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, placeIn } from '../inspect.ts'
import { arrayIn } from '../read/for-each.ts'
import { textIn, under } from '../read/value.ts'

/** Most characters of inputs. */
const longest = 10_000

export default defineRule({
  summary: 'Inputs of a loop must be a JSON array',
  why: 'The run fails when the loop starts.',
  remedy: 'Write a JSON array in quotes, or a reference to one.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline))
      for (const { id, value } of jobTasks(job)) {
        const loop = under(value, 'for_each_task')
        const inputs = under(loop, 'inputs')
        const text = textIn(inputs)
        const inner = under(loop, 'task', 'for_each_task')
        if (inner)
          yield {
            at: placeIn(job, inner, 'key'),
            message: `Loop ${quoted(id)} holds another loop, which the service refuses`,
            remedy: 'Write the inner loop in a job of its own, and start that with `run_job_task`.',
            subject: id,
          }
        if (!inputs || text === undefined || text.includes('{{') || text.includes('${')) continue
        if (text.length > longest)
          yield {
            at: placeIn(job, inputs),
            message: `Inputs of loop ${quoted(id)} have ${text.length} characters, more than ${longest}`,
            subject: id,
          }
        else if (arrayIn(text) === undefined)
          yield { at: placeIn(job, inputs), message: `Inputs of loop ${quoted(id)} are no JSON array`, subject: id }
      }
  },
})
