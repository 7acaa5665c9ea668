import { defineRule } from '../engine/rule.ts'
import { expressionProblems } from './parts/expression-problems.ts'

export default defineRule({
  summary: 'Expressions must be valid',
  why: 'An expression with a missing bracket or quote, or with an operator of another language, fails when the task starts, or the tool receives it as text.',
  remedy: 'Fix the expression between `${{` and `}}`; its syntax is that of Python.',
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
