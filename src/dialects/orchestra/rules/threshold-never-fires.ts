import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import type { Pipeline, Task } from '../../../model/pipeline.ts'
import { isActive } from '../../../rules/parts/active-tasks.ts'
import { neverReturnsRow } from '../../../rules/parts/sql/row-count.ts'
import { sqlStatements } from '../../../rules/parts/sql/tokens.ts'
import { quoted } from '../../../text/quote.ts'
import { textOf } from '../../../text/tree.ts'
import { fieldIn } from './parts/keys.ts'
import { fires, neverFires, parseThreshold, thresholdPath, writtenThresholds } from './parts/threshold.ts'

export default defineRule({
  summary: 'Test thresholds must be reachable',
  why: 'A row count is never below 0: a test with such an error threshold always passes.',
  remedy: 'Write a row count that can occur, such as `= 0` for "no rows" or `> 0` for "any row".',
  severity: 'warning',
  since: '0.1.0',
  about: ['test'],
  *check({ pipeline }) {
    const written = writtenThresholds(pipeline)
    const warned = new Set<Task>()
    for (const { task, level, threshold } of written)
      if (level === 'warn' && threshold && !neverFires(threshold)) warned.add(task)
    for (const one of written) {
      const { task, level, threshold, entry } = one
      if (!threshold || !neverFires(threshold) || task.paused) continue
      const onlyWarns = level === 'error' && warned.has(task)
      yield {
        at: { path: thresholdPath(one) },
        message: `${level === 'error' ? 'Test' : 'The warning of test'} ${quoted(task.label)} ${level === 'error' ? 'never fails' : 'never fires'}: no row count is ${quoted(textOf(entry.value)?.trim() ?? '')}${onlyWarns ? ', so it can only warn' : ''}`,
        subject: level,
        ...((onlyWarns || level === 'warn') && { severity: 'note' as const }),
      }
    }
    yield* emptyQueries(pipeline)
  },
})

/** The error threshold where the file is silent. */
const defaultThreshold = '> 0'

/** Tests whose query returns no row in any case, and that fail on rows only. */
function* emptyQueries(pipeline: Pipeline): Iterable<Problem> {
  for (const task of pipeline.tasks) {
    if (task.action.facts?.family !== 'test' || !isActive(pipeline, task)) continue
    const field = fieldIn(task.parameters, 'statement') ?? fieldIn(task.parameters, 'query')
    const written = fieldIn(task.parameters, 'error_threshold_expression')
    const threshold = parseThreshold(written ? (textOf(written.node) ?? '') : defaultThreshold)
    const statements = field && threshold && !neverFires(threshold) ? sqlStatements(textOf(field.node) ?? '') : undefined
    const [statement] = statements ?? []
    if (!field || !threshold || !statement || statements?.length !== 1 || fires(threshold, 0) || !neverReturnsRow(statement))
      continue
    const warning = fieldIn(task.parameters, 'warn_threshold_expression')
    const warns = parseThreshold(textOf(warning?.node) ?? defaultThreshold)
    const onlyWarns = warns !== undefined && fires(warns, 0)
    yield {
      at: { path: [...task.parametersPath, field.key] },
      message: `Test ${quoted(task.label)} never fails: its query never returns a row${onlyWarns ? ', so it can only warn' : ''}`,
      subject: 'query',
      remedy: 'Remove `LIMIT 0`, or the condition that is never true.',
      ...(onlyWarns && { severity: 'note' as const }),
    }
  }
}
