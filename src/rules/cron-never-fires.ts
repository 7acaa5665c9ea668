import { defineRule } from '../engine/rule.ts'

export default defineRule({
  summary: 'Cron expressions must match a date in the future',
  why: 'A schedule for 31 June is valid but never starts a run. It goes unnoticed until the data is missed.',
  remedy: 'Use a day that the months have; `L` is the last day of a month.',
  severity: 'error',
  since: '0.1.0',
  check: ({ pipeline }) => pipeline.dialect.violationsIn(pipeline, 'cron-never-fires'),
})
