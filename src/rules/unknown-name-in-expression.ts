import { defineRule } from '../engine/rule.ts'

export default defineRule({
  summary: 'Expressions must use documented names and functions',
  why: 'An unknown name makes the task fail when it starts.',
  remedy: 'Use a documented name, and put texts in quotes.',
  severity: 'error',
  since: '0.1.0',
  check: ({ pipeline }) => pipeline.dialect.violationsIn(pipeline, 'unknown-name-in-expression'),
})
