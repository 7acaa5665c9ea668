import { defineRule } from '../core/rule.ts'
import { cronProblems } from './parts/cron-problems.ts'

export default defineRule({
  summary: 'Every cron text has a date on which it fires',
  why: 'A schedule for 31 June is well formed and starts nothing, ever. Nobody notices until the data is missed.',
  remedy: 'Name a day that the months have; `L` is the last day of a month.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    yield* cronProblems(pipeline, (code) => code === 'never-fires')
  },
})
