import { startsByItself, type Task } from '../core/pipeline.ts'
import { quoted } from '../core/quote.ts'
import { defineRule } from '../core/rule.ts'
import type { Span } from '../core/source.ts'
import { type Path, textOf } from '../core/tree.ts'
import { isAwake } from './parts/awake.ts'

export default defineRule({
  summary: 'A pipeline that starts by itself does not work on one fixed day',
  why: 'Each run reads or loads the same day again. The date was usually typed in for one backfill.',
  remedy:
    'Use `${{ format_date(ORCHESTRA.PIPELINE_RUN_STARTED_AT, "%Y-%m-%d") }}`, an input, or the date function of the warehouse.',
  severity: 'note',
  since: '0.1.0',
  dialects: ['orchestra'],
  *check({ pipeline }) {
    if (!startsByItself(pipeline)) return
    for (const task of pipeline.tasks) {
      if (!isAwake(pipeline, task)) continue
      for (const { path, within, date } of fixedDates(task))
        yield {
          at: { path, within },
          message: `Task ${quoted(task.label)} works on ${quoted(date)} in every run`,
          subject: date,
        }
    }
  },
})

const sqlKeys = ['statement', 'query', 'sql']
const commandKeys = ['command', 'commands', 'script']
/** A date column that equals one day. Bounds such as `>=` mark the start of history and are left alone. */
const sqlDay = /(?<=(?<![<>!])=\s{0,3}(?:date\s{0,3}|timestamp\s{0,3})?')20(?!99)\d\d-\d\d-\d\d(?=')/gi
const commandDay = /(?<=\s--(?:run-|execution-|business-|logical-|as-of-)?(?:date|day)[=\s]["']?)20(?!99)\d\d-\d\d-\d\d(?!\S*\d)/g

/** The first fixed day of each parameter. */
function* fixedDates({ parameters, parametersPath }: Task): Iterable<{ path: Path; within: Span; date: string }> {
  if (parameters?.kind !== 'map') return
  for (const [key, { value }] of parameters.entries) {
    const pattern = sqlKeys.includes(key) ? sqlDay : commandKeys.includes(key) ? commandDay : undefined
    const text = pattern && textOf(value)
    const found = pattern && text !== undefined ? text.matchAll(pattern).next().value : undefined
    if (found)
      yield { path: [...parametersPath, key], within: { start: found.index, end: found.index + found[0].length }, date: found[0] }
  }
}
