import { defineRule } from '../engine/rule.ts'

export default defineRule({
  summary: 'Expressions must be valid',
  why: 'An expression with a missing bracket or quote, or with an operator of another language, fails when the task starts, or the tool receives it as text.',
  remedy: 'Fix the expression between `${{` and `}}`; its syntax is that of Python.',
  severity: 'error',
  since: '0.1.0',
  check: ({ pipeline }) => pipeline.dialect.violationsIn(pipeline, 'invalid-expression'),
})
