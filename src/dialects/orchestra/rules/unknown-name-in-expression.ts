import { defineRule } from '../../../engine/rule.ts'
import { expressionProblems } from '../../../rules/parts/expression-problems.ts'

/** Constants of other languages; whether the product takes them is not documented. */
const foreignConstant = /^(?:null|nil|none|true|false)$/i

const remedies: ReadonlyMap<string, string> = new Map([
  [
    'unknown-member',
    'Use status, outputs, run_parameters or task_run_id of a task, .all().status or .any().status of a group, or a documented member of ORCHESTRA',
  ],
  ['unknown-function', 'Use format_date, add_days, add_months, len, int or str'],
])

export default defineRule({
  summary: 'Expressions must use documented names and functions',
  why: 'An unknown name makes the task fail when it starts.',
  remedy: 'Use ORCHESTRA, tasks, task_groups, inputs, ENV, MATRIX, outputs or secrets, and put texts in quotes.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    const codes = ['unknown-context', 'unknown-member', 'unknown-function'] as const
    yield* expressionProblems(pipeline, codes, 'unsafe', ({ code, suggestion }, text) => ({
      ...(suggestion === undefined && remedies.has(code) && { remedy: remedies.get(code) ?? '' }),
      // Members and functions are added now and then, contexts are not.
      ...((code !== 'unknown-context' || foreignConstant.test(text)) && { severity: 'warning' as const }),
    }))
  },
})
