import { defineBaselineRule } from '../engine/rule.ts'
import { quoted } from '../text/quote.ts'
import { count } from '../text/wording.ts'

export default defineBaselineRule({
  summary: 'Data tests should not fail in every run',
  why: 'A test that fails in every run carries no information, and the team learns to ignore all tests.',
  remedy: 'Fix the data or the threshold, or remove the test.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline, baseline }) {
    for (const task of pipeline.tasks) {
      const past = baseline.tasks.get(task.id)
      if (task.action.facts?.family !== 'test' || !past || past.runs < 5 || past.failed < past.runs) continue
      yield {
        at: { path: task.path, part: 'key' },
        message: `Test ${quoted(task.label)} failed in each of the last ${count(past.runs, 'run')} that reached it`,
        subject: 'test',
      }
    }
  },
})
