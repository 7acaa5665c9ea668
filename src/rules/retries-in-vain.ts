import { defineBaselineRule } from '../engine/rule.ts'
import { quoted } from '../text/quote.ts'
import { count, joined } from '../text/wording.ts'

export default defineBaselineRule({
  summary: 'Retries are for faults that pass',
  why: 'A missing privilege or a broken query fails the same way each time: retries only make the failure come later.',
  remedy: 'Mend the cause; until then set `retries: 0` on the task, so that the alert comes at once.',
  severity: 'note',
  since: '0.1.0',
  options: {
    failures: {
      type: 'integer',
      description: 'Failed runs from which on it is worth a word',
      default: 3,
      minimum: 1,
      maximum: 100,
    },
  },
  *check({ pipeline, baseline, options }) {
    for (const task of pipeline.tasks) {
      const past = baseline.tasks.get(task.id)
      if (!past || (task.retry.retries.value ?? 0) === 0 || past.failed < options.failures) continue
      const known = past.errors.filter((error) => error.retryHelps !== null)
      if (known.length === 0 || known.some((error) => error.retryHelps === true)) continue
      const kinds = joined(known.slice(0, 3).map((error) => `${error.title} (${error.count})`))
      yield {
        at: { path: task.retry.retries.path ?? task.path, part: 'value' },
        message: `Retries never helped ${quoted(task.label)}: ${past.failed} of ${count(past.runs, 'run')} failed, of ${kinds}`,
        subject: 'retries',
      }
    }
  },
})
