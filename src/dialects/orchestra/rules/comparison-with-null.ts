import { defineRule } from '../../../engine/rule.ts'
import type { Pipeline } from '../../../model/pipeline.ts'
import { isActive } from '../../../rules/parts/active-tasks.ts'
import { checksOf, checkWord } from '../../../rules/parts/sensors.ts'
import { namesNull, nullComparisonIn } from '../../../rules/parts/sql/null-comparisons.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { type Path, textOf } from '../../../text/tree.ts'
import { fieldIn } from './parts/keys.ts'
import { sensorQueryOf } from './parts/sensor-query.ts'

interface SqlText {
  /** For the beginning of a sentence. */
  readonly who: () => string
  readonly path: Path
  readonly text: string
}

export default defineRule({
  summary: 'SQL conditions should test for NULL with IS NULL',
  why: 'In SQL nothing equals NULL, not even NULL: `id = NULL` is never true. A test that looks for missing values this way always passes.',
  remedy: 'Write `IS NULL`, or `IS NOT NULL`.',
  severity: 'warning',
  since: '0.1.0',
  expertise: 'warehouse',
  *check({ pipeline }) {
    for (const { who, path, text } of sqlTextsOf(pipeline)) {
      const found = nullComparisonIn(text)
      if (!found) continue
      const right = found.operator.startsWith('=') ? 'IS NULL' : 'IS NOT NULL'
      const fix = replacePiece(pipeline.document, { path, within: found.within }, right, 'unsafe')
      yield {
        at: { path, within: found.within },
        message: `${who()} compares with NULL using ${quoted(found.operator)}, which is never true`,
        subject: found.operator,
        remedy: `Write \`${right}\`.`,
        ...(fix && { fix }),
      }
    }
  },
})

/** The SQL of tests, queries and sensors that is written out. */
function sqlTextsOf(pipeline: Pipeline): readonly SqlText[] {
  const texts: SqlText[] = []
  for (const task of pipeline.tasks) {
    const { facts } = task.action
    if ((facts?.family !== 'test' && facts?.family !== 'sql') || !isActive(pipeline, task)) continue
    const field = fieldIn(task.parameters, 'statement') ?? fieldIn(task.parameters, 'query')
    const text = textOf(field?.node)
    if (!field || text === undefined || !namesNull(text)) continue
    const who = () => `${facts.family === 'test' ? 'Test' : 'Task'} ${quoted(task.label)}`
    texts.push({ who, path: [...task.parametersPath, field.key], text })
  }
  for (const { check } of checksOf(pipeline)) {
    const query = sensorQueryOf(check)
    if (query) texts.push({ who: () => checkWord(check), path: [...check.path, 'parameters', query.key], text: query.text })
  }
  return texts
}
