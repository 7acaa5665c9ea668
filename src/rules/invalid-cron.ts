import { defineRule } from '../engine/rule.ts'
import { cronProblems } from './parts/cron-problems.ts'

export default defineRule({
  summary: 'Every cron text has six fields that the scheduler understands',
  why: 'The platform refuses a pipeline with a cron text it cannot read. Texts of five fields from Unix or Airflow, and weekdays counted from 0, are the usual cause.',
  remedy: 'Write minute, hour, day of month, month, day of week (1 is Sunday) and year, with `?` in one of the two day fields.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    yield* cronProblems(pipeline, (code) => code !== 'never-fires')
  },
})
