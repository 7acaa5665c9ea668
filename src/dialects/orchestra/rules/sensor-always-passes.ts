import { defineRule } from '../../../engine/rule.ts'
import type { SensorCheck } from '../../../model/pipeline.ts'
import { checksOf, checkWord, type SensorPart } from '../../../rules/parts/sensors.ts'
import { alwaysReturnsRow } from '../../../rules/parts/sql/row-count.ts'
import { sqlStatements } from '../../../rules/parts/sql/tokens.ts'
import type { Document } from '../../../text/document.ts'
import type { Fix } from '../../../text/fix.ts'
import { isEmptyCollection, isUnset, nodeAt } from '../../../text/tree.ts'
import { fieldIn } from './parts/keys.ts'
import { endOfText, type SensorQuery, sensorQueryOf } from './parts/sensor-query.ts'

const withoutLimit = ['SQL_SERVER_QUERY', 'FABRIC_SYNAPSE_QUERY']

export default defineRule({
  summary: 'Sensor queries must return no row until the data is ready',
  why: 'An SQL check passes as soon as its query returns a row. An aggregate such as `COUNT(*)` returns one row even if it counts nothing, so the sensor starts a run at its first poll.',
  remedy: 'Select the rows themselves: `SELECT 1 FROM … WHERE … LIMIT 1`. Or keep the aggregate and add `HAVING COUNT(*) > 0`.',
  severity: 'warning',
  since: '0.1.0',
  about: ['sensor'],
  expertise: 'warehouse',
  *check({ pipeline }) {
    for (const part of checksOf(pipeline)) {
      const query = sensorQueryOf(part.check)
      const statements = query && !readsRows(pipeline.document, part) ? sqlStatements(query.text) : undefined
      const [statement] = statements ?? []
      if (!query || statements?.length !== 1 || !statement || !alwaysReturnsRow(statement)) continue
      const fix = havingFix(pipeline.document, query)
      yield {
        at: { path: [...part.check.path, 'parameters', query.key] },
        message: `${checkWord(part.check)} passes at every poll: its query always returns a row`,
        subject: query.key,
        ...(withoutLimit.includes(part.check.type) && {
          remedy:
            'Select the rows themselves: `SELECT TOP 1 1 FROM … WHERE …`. Or keep the aggregate and add `HAVING COUNT(*) > 0`.',
        }),
        ...(fix && { fix }),
      }
    }
  },
})

/** True where a condition of the sensor, or an input of the run, looks at what the query returns. */
function readsRows({ root }: Document, { trigger, check }: SensorPart): boolean {
  const isWritten = (path: SensorCheck['path'], key: string) => {
    const node = fieldIn(nodeAt(root, path), key)?.node
    return node !== undefined && !isUnset(node) && !isEmptyCollection(node)
  }
  return isWritten(trigger.path, 'condition') || isWritten(check.path, 'map_outputs')
}

/** Only for the plainest form, whose intent is certain. */
function havingFix({ source }: Document, query: SensorQuery): Fix | undefined {
  const isPlain = /^select\s+count\s?\(\s?\*\s?\)\s+from\s/i.test(query.text)
  const hasTail = /\b(?:order|limit|offset|fetch|union|option|window)\b/i.test(query.text)
  const end = isPlain && !hasTail ? endOfText(source.text, query) : undefined
  return end === undefined
    ? undefined
    : { title: 'Add HAVING COUNT(*) > 0', safety: 'unsafe', edits: [{ span: { start: end, end }, text: ' HAVING COUNT(*) > 0' }] }
}
