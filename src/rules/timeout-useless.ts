import { defineBaselineRule } from '../engine/rule.ts'
import { writtenPath } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { count, roughDuration } from '../text/wording.ts'
import { generousTimeout, timeoutReason } from './parts/measured.ts'

export default defineBaselineRule({
  summary: 'Timeouts should not be far above the longest run',
  why: 'With a timeout far above every past run, a hanging task keeps its run open for hours.',
  remedy: 'Set the timeout to twice the p99 of past runs, and well above the longest successful one.',
  severity: 'note',
  since: '0.1.0',
  options: {
    times: {
      type: 'integer',
      description: 'Largest timeout, as a multiple of the longest run',
      default: 20,
      minimum: 2,
      maximum: 1000,
    },
  },
  *check({ pipeline, baseline, options }) {
    for (const task of pipeline.tasks) {
      const past = baseline.tasks.get(task.id)
      const limit = task.timeout.value
      const longest = past?.durations.max ?? null
      // A limit that covers all tasks is made for the longest of them.
      if (!past || limit === undefined || longest === null || past.runs < 20 || task.timeout.origin !== 'declared') continue
      if (limit < 3600 || limit <= longest * options.times) continue
      const proposal = generousTimeout(past) ?? limit
      const evidence = timeoutReason(past)
      const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'timeout', on: task, seconds: proposal, evidence })
      if (!remedy) return
      yield {
        at: { path: writtenPath(task.timeout) ?? task.path, part: 'value' },
        message: `${quoted(task.label)} may take ${roughDuration(limit)}, but the longest of ${count(past.runs, 'run')} took ${roughDuration(longest)}`,
        remedy,
        subject: 'timeout',
      }
    }
  },
})
