import { defineRule } from '../engine/rule.ts'
import { fieldSpan } from './parts/cron-edit.ts'
import { cronProblems } from './parts/cron-problems.ts'
import { timedTriggers, triggerWord } from './parts/triggers.ts'

/** The year of this release: rules know no clock, and a year before it is over on every day on which they run. */
const presentYear = 2026
const yearField = 5

export default defineRule({
  summary: 'Cron expressions must match a date in the future',
  why: 'A schedule for 31 June is valid but never starts a run. It goes unnoticed until the data is missed.',
  remedy: 'Use a day that the months have; `L` is the last day of a month.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    yield* cronProblems(pipeline, (code) => code === 'never-fires')
    for (const { trigger, path, result, text } of timedTriggers(pipeline)) {
      if (!('cron' in result) || result.cron.lastYear >= presentYear) continue
      yield {
        at: { path, within: fieldSpan(text, yearField) },
        message: `${triggerWord(trigger)} fired for the last time in ${result.cron.lastYear}`,
        remedy: 'Write `*` for the year, or remove the entry',
        subject: result.cron.text,
      }
    }
  },
})
