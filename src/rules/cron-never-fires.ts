import { defineRule } from '../engine/rule.ts'
import { fieldSpan } from './parts/cron-edit.ts'
import { cronProblems } from './parts/cron-problems.ts'
import { timedTriggers, triggerWord } from './parts/triggers.ts'

/** The year of this release: rules know no clock, and a year before it is over on every day on which they run. */
const presentYear = 2026
const yearField = 5

export default defineRule({
  summary: 'Every cron text has a date on which it fires',
  why: 'A schedule for 31 June is well formed and starts nothing, ever. Nobody notices until the data is missed.',
  remedy: 'Name a day that the months have; `L` is the last day of a month.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    yield* cronProblems(pipeline, (code) => code === 'never-fires')
    for (const { trigger, path, result, text } of timedTriggers(pipeline)) {
      if (!('cron' in result) || result.cron.lastYear >= presentYear) continue
      yield {
        at: { path, within: fieldSpan(text, yearField) },
        message: `${triggerWord(trigger)} fired in ${result.cron.lastYear} for the last time`,
        remedy: 'Write * for the year, or remove the entry',
        subject: result.cron.text,
      }
    }
  },
})
