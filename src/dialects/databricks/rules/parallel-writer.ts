import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, keyPlace, textsIn } from '../inspect.ts'
import { kinds } from '../kinds.ts'
import { dynamicReferencesIn } from '../read/dynamic.ts'
import { startsOf } from '../read/triggers.ts'
import { itemsOf, under, wholeIn } from '../read/value.ts'

export default defineRule({
  summary: 'Scheduled jobs that write should run one at a time',
  why: 'A late run and the next one write the same tables at the same time: rows are lost, doubled, or refused by a conflict.',
  remedy: 'Remove `max_concurrent_runs`, which is 1 then, so that the next run waits.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      const limit = wholeIn(job.value.entries.get('max_concurrent_runs')) ?? 1
      const isScheduled = startsOf(job).some(({ keys, isPaused }) => keys[0] === 'schedule' && !isPaused)
      // Runs that are told apart by a parameter may write different tables.
      if (limit <= 1 || job.bundle.mode === 'development' || !isScheduled || itemsOf(under(job.value, 'parameters')).length > 0)
        continue
      const writer = jobTasks(job).find(({ kind, value }) => {
        const isOfRun = [...textsIn(value)].some(({ text }) => dynamicReferencesIn(text).length > 0)
        return kinds[kind ?? '']?.facts.writes === true && !isOfRun
      })
      if (!writer) continue
      yield {
        at: keyPlace(job, job.value, 'max_concurrent_runs'),
        message: `Up to ${limit} runs of job ${quoted(job.key)} write at the same time: task ${quoted(writer.id)} does not tell its runs apart`,
        subject: job.key,
      }
    }
  },
})
