import { defineBaselineRule } from '../engine/rule.ts'
import { isRetried, writtenPath } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { count, joined } from '../text/wording.ts'
import { clauseOf } from './parts/advice.ts'

export default defineBaselineRule({
  summary: 'Tasks should retry only errors that a retry can fix',
  why: 'A missing permission or a broken query fails in every attempt: retries only delay the failure and its alert.',
  remedy: 'Fix the cause. Until then switch the retries of the task off, so that the alert is sent immediately.',
  severity: 'note',
  since: '0.1.0',
  formerIds: ['retries-in-vain'],
  options: {
    failures: {
      type: 'integer',
      description: 'Number of failed runs from which the rule reports',
      default: 3,
      minimum: 1,
      maximum: 100,
    },
  },
  *check({ pipeline, baseline, options }) {
    for (const task of pipeline.tasks) {
      const past = baseline.tasks.get(task.id)
      if (!past || !isRetried(task) || past.failed < options.failures) continue
      const known = past.errors.filter((error) => error.retryHelps !== null)
      if (known.length === 0 || known.some((error) => error.retryHelps === true)) continue
      const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'no-retry', on: [task] })
      if (!remedy) continue
      const kinds = joined(known.slice(0, 3).map((error) => `${error.title} (${count(error.count, 'time')})`))
      yield {
        at: { path: writtenPath(task.retry.retries) ?? task.path, part: 'value' },
        message: `Retrying ${quoted(task.label)} never succeeded: ${past.failed} of ${count(past.runs, 'run')} failed: ${kinds}`,
        remedy: `Fix the cause. Until then ${clauseOf(remedy)}, so that the alert is sent immediately.`,
        subject: 'retries',
      }
    }
  },
})
