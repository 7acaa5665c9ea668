import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, placeIn, textsIn } from '../inspect.ts'
import { dynamicReferencesIn } from '../read/dynamic.ts'
import { startsOf } from '../read/triggers.ts'
import { under } from '../read/value.ts'

export default defineRule({
  summary: 'The planned time of a run needs a schedule',
  why: 'A run that a file, a table or a continuous job starts has no planned time: the reference stays empty.',
  remedy: 'Read `{{job.start_time.iso_date}}`, or start the job by a schedule.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      const starts = startsOf(job)
      const hasClock = starts.some(
        ({ value, keys }) => keys[0] === 'schedule' || ['schedule', 'periodic'].some((key) => under(value, key) !== undefined),
      )
      if (starts.length === 0 || hasClock) continue
      for (const holder of [
        under(job.value, 'parameters'),
        ...jobTasks(job).flatMap(({ value, isInner }) => (isInner ? [] : [value])),
      ])
        for (const { text, value } of textsIn(holder))
          for (const { steps, text: reference } of dynamicReferencesIn(text))
            if (steps[0] === 'job' && steps[1] === 'trigger' && steps[2] === 'time')
              yield {
                at: placeIn(job, value),
                message: `${quoted(reference)} is empty: job ${quoted(job.key)} is not started by a schedule`,
                subject: reference,
              }
    }
  },
})
