import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import type { Document } from '../../../text/document.ts'
import { replaceScalar } from '../../../text/edit/scalar-edit.ts'
import type { Fix } from '../../../text/fix.ts'
import { quoted } from '../../../text/quote.ts'
import { type Node, type Path, textOf } from '../../../text/tree.ts'
import { parseThreshold, thresholdPath, type WrittenThreshold, writtenThresholds } from './parts/threshold.ts'

/** Other ways to write the comparators. */
const comparators: Readonly<Record<string, string>> = { '==': '=', '===': '=', '=>': '>=', '=<': '<=', '<>': '!=', '!==': '!=' }

export default defineRule({
  summary: 'Test thresholds must compare with a whole number of rows',
  why: 'The platform refuses any other text. A threshold counts rows, so decimals, percentages, negative numbers and expressions are not allowed.',
  remedy: 'Write one of `=`, `!=`, `>`, `>=`, `<`, `<=` and a whole number, such as `> 10`.',
  severity: 'error',
  since: '0.1.0',
  about: ['test'],
  *check({ pipeline }) {
    for (const written of writtenThresholds(pipeline)) {
      const problem = written.threshold ? undefined : told(pipeline.document, written)
      if (problem) yield problem
    }
  },
})

function told(document: Document, written: WrittenThreshold): Problem {
  const { task, level, entry } = written
  const path = thresholdPath(written)
  const text = textOf(entry.value) ?? (entry.value.kind === 'scalar' ? String(entry.value.value) : '')
  const fixed = fixedText(text)
  const fix = fixed === undefined ? undefined : thresholdFix(document, entry.value, path, fixed)
  return {
    at: { path },
    message: `The ${level === 'warn' ? 'warning' : 'error'} threshold ${quoted(text)} of ${quoted(task.label)} ${reason(text)}`,
    subject: level,
    ...(fixed !== undefined && { remedy: `Write ${quoted(fixed)}.` }),
    ...(fix && { fix }),
  }
}

function reason(text: string): string {
  const [, comparator = '', rest = ''] = /^\s{0,40}([=!<>]{0,3})(.{0,200})$/s.exec(text) ?? []
  const value = rest.trim()
  if (text.includes('${{')) return 'contains an expression, but only a plain number is accepted'
  if (text.trim() === '') return 'is empty'
  if (Object.hasOwn(comparators, comparator))
    return `has the operator ${quoted(comparator)} instead of ${quoted(comparators[comparator] ?? '')}`
  if (/^\d+\.\d+$/.test(value)) return 'has a decimal number, but thresholds count whole rows'
  if (/^-\s?\d/.test(value)) return 'has a negative number, but a row count is never below 0'
  if (/^[\d.]+\s?%$/.test(value)) return 'is a percentage, but thresholds count rows'
  if (comparator === '' && /^\d+$/.test(value)) return 'has no comparison operator'
  return 'is not a comparison with a whole number'
}

/** The text with the comparator as the platform wants it, where nothing else is wrong. */
function fixedText(text: string): string | undefined {
  const [, comparator = '', rest = ''] = /^\s{0,40}([=!<>]{2,3})(.{0,60})$/s.exec(text) ?? []
  if (!Object.hasOwn(comparators, comparator)) return undefined
  const fixed = `${comparators[comparator]}${rest}`.trim()
  return parseThreshold(fixed) ? fixed : undefined
}

/** Without quotes `!= 0` and `>= 0` would be a tag and a block of text. */
function thresholdFix(document: Document, node: Node, path: Path, text: string): Fix | undefined {
  const fix = replaceScalar(document, path, text)
  const staysPlain = node.kind === 'scalar' && node.style === 'plain' && /^[=<]/.test(text)
  return fix && staysPlain ? { ...fix, edits: [{ span: node.span, text }] } : fix
}
