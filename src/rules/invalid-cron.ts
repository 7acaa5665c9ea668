import { defineRule } from '../engine/rule.ts'

export default defineRule({
  summary: 'Cron expressions must have six valid fields',
  why: 'The platform refuses a pipeline with an invalid cron expression. The usual causes are expressions with five fields from Unix, and weekdays counted from 0.',
  remedy: 'Write minute, hour, day of month, month, day of week (1 is Sunday) and year, with `?` in one of the two day fields.',
  severity: 'error',
  since: '0.1.0',
  check: ({ pipeline }) => pipeline.dialect.violationsIn(pipeline, 'invalid-cron'),
})
