import { quoted } from '../core/quote.ts'
import { defineBaselineRule } from '../core/rule.ts'
import { count, roughDuration } from '../core/wording.ts'
import { generousTimeout, timeoutReason } from './parts/measured.ts'

export default defineBaselineRule({
  summary: 'A timeout leaves room above the longest good run',
  why: 'A limit close to the usual time turns a slow day into a failed one.',
  remedy: 'Set the timeout to twice the p99 of past runs, and well above the longest good one.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline, baseline }) {
    for (const task of pipeline.tasks) {
      const past = baseline.tasks.get(task.id)
      const limit = task.timeout.value
      const longest = past?.durations.max ?? null
      if (!past || limit === undefined || longest === null || past.runs < 10 || limit >= longest * 1.2) continue
      const proposal = generousTimeout(past) ?? limit
      yield {
        at: { path: task.timeout.path ?? task.path, part: 'value' },
        message: `${quoted(task.label)} may take ${roughDuration(limit)}, and the longest of ${count(past.runs, 'good run')} took ${roughDuration(longest)}`,
        remedy: `Set \`timeout: ${proposal}\` (${roughDuration(proposal)}), ${timeoutReason(past)}.`,
        subject: task.id,
      }
    }
  },
})
