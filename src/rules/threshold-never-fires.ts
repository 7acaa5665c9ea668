import type { Task } from '../core/pipeline.ts'
import { quoted } from '../core/quote.ts'
import { defineRule } from '../core/rule.ts'
import { textOf } from '../core/tree.ts'
import { neverFires, writtenThresholds } from './parts/threshold.ts'

export default defineRule({
  summary: 'Every threshold of a test can be reached',
  why: 'A number of rows is never below 0: a test with such an error threshold passes whatever it finds.',
  remedy: 'Write a number of rows that can occur, such as `= 0` for "no rows" or `> 0` for "any row".',
  severity: 'warning',
  since: '0.1.0',
  dialects: ['orchestra'],
  *check({ pipeline }) {
    const written = writtenThresholds(pipeline)
    const warned = new Set<Task>()
    for (const { task, level, threshold } of written)
      if (level === 'warn' && threshold && !neverFires(threshold)) warned.add(task)
    for (const { task, level, threshold, entry, path } of written) {
      if (!threshold || !neverFires(threshold) || task.paused) continue
      const onlyWarns = level === 'error' && warned.has(task)
      yield {
        at: { path },
        message: `${level === 'error' ? 'Test' : 'The warning of test'} ${quoted(task.label)} ${level === 'error' ? 'never fails' : 'never comes'}: no number of rows is ${quoted(textOf(entry.value)?.trim() ?? '')}${onlyWarns ? ', so it can only warn' : ''}`,
        subject: level,
        ...((onlyWarns || level === 'warn') && { severity: 'note' as const }),
      }
    }
  },
})
