import { defineRule } from '../engine/rule.ts'
import { expressionProblems } from './parts/expression-problems.ts'

export default defineRule({
  summary: 'Every expression can be read',
  why: 'An expression with a missing bracket or quote, or with an operator of another language, fails when the task starts, or is sent to the tool as text.',
  remedy: 'Complete the expression between `${{` and `}}`; its grammar is that of Python.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    const codes = ['unclosed', 'empty', 'unbalanced', 'quote', 'operator', 'syntax', 'too-deep', 'too-long'] as const
    // How deep the product reads is not documented.
    yield* expressionProblems(pipeline, codes, 'safe', ({ code }) =>
      code === 'too-deep' || code === 'too-long' ? { severity: 'warning' } : {},
    )
  },
})
