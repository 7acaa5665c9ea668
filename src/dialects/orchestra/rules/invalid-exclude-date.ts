import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import type { Pipeline, Trigger } from '../../../model/pipeline.ts'
import { triggerWord } from '../../../rules/parts/triggers.ts'
import { replaceScalar } from '../../../text/edit/scalar-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { type Node, nodeAt, type Path } from '../../../text/tree.ts'
import { daysInMonth } from '../../../time/calendar.ts'

export default defineRule({
  summary: 'Excluded dates must be valid dates',
  why: 'Excluded dates have the form year-month-day. Any other form is refused, or it excludes nothing and the run starts on the holiday.',
  remedy: 'Write the date as year-month-day, such as 2026-12-25.',
  severity: 'error',
  since: '0.1.0',
  about: ['trigger'],
  *check({ pipeline }) {
    for (const trigger of pipeline.triggers) {
      if (trigger.kind !== 'cron' && trigger.kind !== 'sensor') continue
      const path = [...trigger.path, 'exclude']
      const excluded = nodeAt(pipeline.document.root, path)
      if (excluded?.kind === 'scalar') yield* told(pipeline, trigger, excluded, path)
      if (excluded?.kind === 'list') {
        for (const [index, item] of excluded.items.entries()) yield* told(pipeline, trigger, item, [...path, index])
      }
    }
  },
})

/** A date with a time behind it may be read all the same. */
function* told({ document }: Pipeline, trigger: Trigger, node: Node, path: Path): Iterable<Problem> {
  const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
  if (text === undefined || text.includes('${{') || isDate(text.trim())) return
  const hasTime = isDate(text.trim().slice(0, 10)) && /^.{10}[T ]\d/.test(text.trim())
  const fixed = hasTime ? text.trim().slice(0, 10) : isoDate(text.trim())
  const fix = fixed === undefined ? undefined : replaceScalar(document, path, fixed)
  yield {
    at: { path },
    message: `${triggerWord(trigger)} excludes ${quoted(text)}, which is ${hasTime ? 'a date with a time' : 'not a date'}${fixed === undefined ? '' : `; did you mean ${quoted(fixed)}?`}`,
    subject: text,
    ...(hasTime && { severity: 'warning' as const }),
    ...(fix && { fix }),
  }
}

function isDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return isDay(Number(year), Number(month), Number(day))
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The date that another way of writing means, where it can mean one only: the year first, or a day above 12. */
function isoDate(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})$/.exec(text) ?? []
  if (year !== undefined) return written(year, month, day)
  const [, first, second, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (Number(first) > 12) return written(last, second, first)
  return Number(second) > 12 || first === second ? written(last, first, second) : undefined
}

function written(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const isReal = isDay(Number(year), Number(month), Number(day))
  return isReal ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined
}
