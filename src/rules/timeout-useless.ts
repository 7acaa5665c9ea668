import { defineBaselineRule } from '../engine/rule.ts'
import { quoted } from '../text/quote.ts'
import { count, roughDuration } from '../text/wording.ts'
import { generousTimeout, timeoutReason } from './parts/measured.ts'

export default defineBaselineRule({
  summary: 'A timeout is short enough to be of use',
  why: 'A limit far above anything that ever happened lets a hanging task hold its run open for hours.',
  remedy: 'Set the timeout to twice the p99 of past runs, and well above the longest good one.',
  severity: 'note',
  since: '0.1.0',
  options: {
    times: {
      type: 'integer',
      description: 'How many times the longest run a timeout may be',
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
      yield {
        at: { path: task.timeout.path ?? task.path, part: 'value' },
        message: `${quoted(task.label)} may take ${roughDuration(limit)}, though the longest of ${count(past.runs, 'run')} took ${roughDuration(longest)}`,
        remedy: `Set \`timeout: ${proposal}\` (${roughDuration(proposal)}), ${timeoutReason(past)}.`,
        subject: 'timeout',
      }
    }
  },
})
