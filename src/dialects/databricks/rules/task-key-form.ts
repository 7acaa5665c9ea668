import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, placeIn } from '../inspect.ts'
import { under } from '../read/value.ts'

/** Most characters of a key. */
const longest = 100

export default defineRule({
  summary: 'Keys of tasks consist of at most 100 letters, digits, hyphens and underscores',
  why: 'The service refuses other keys at deploy; the CLI does not check them.',
  remedy: 'Write a shorter key of letters, digits, `-` and `_`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline))
      for (const { id, value } of jobTasks(job)) {
        const key = under(value, 'task_key')
        if (key?.kind !== 'scalar') continue
        const isLong = id.length > longest
        if (!isLong && /^[\w-]*$/.test(id)) continue
        yield {
          at: placeIn(job, key),
          message: isLong
            ? `The task key ${quoted(id)} has ${id.length} characters, more than ${longest}`
            : `The task key ${quoted(id)} has characters other than letters, digits, - and _`,
          subject: id,
        }
      }
  },
})
