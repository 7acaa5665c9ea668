import { defineRule } from '../../../engine/rule.ts'
import type { SensorCheck } from '../../../model/pipeline.ts'
import { checksOf, checkWord } from '../../../rules/parts/sensors.ts'
import { alwaysReturnsRow } from '../../../rules/parts/sql/row-count.ts'
import { sqlStatements } from '../../../rules/parts/sql/tokens.ts'
import { bareSql } from '../../../rules/parts/sql-text.ts'
import type { Document } from '../../../text/document.ts'
import type { Fix } from '../../../text/fix.ts'
import { isEmptyCollection, isUnset, nodeAt } from '../../../text/tree.ts'
import { fieldIn } from './parts/keys.ts'
import { endOfText, type SensorQuery, sensorQueryOf } from './parts/sensor-query.ts'

/** A limit of rows, or an aggregate that makes one row of all. */
const bound =
  /\b(?:limit|top|fetch\s+(?:first|next)|rownum|tablesample|sample|exists)\b|\b(?:any_value|avg|bool_or|bool_and|count|countif|count_if|count_big|logical_or|logical_and|max|min|sum)\s*\(/
const withoutLimit = ['SQL_SERVER_QUERY', 'FABRIC_SYNAPSE_QUERY']

export default defineRule({
  summary: 'Sensor queries should return one row at most',
  why: 'A sensor polls every minute or so and only needs to know whether there is a row. Without a limit the warehouse reads and returns all of them in each poll.',
  remedy:
    'Add `LIMIT 1` at the end (SQL Server and Fabric: `SELECT TOP 1`). Do not select an aggregate instead: it always returns a row.',
  severity: 'warning',
  since: '0.1.0',
  about: ['sensor'],
  expertise: 'warehouse',
  *check({ pipeline }) {
    for (const { check } of checksOf(pipeline)) {
      const query = sensorQueryOf(check)
      if (!query || !isUnbounded(query.text)) continue
      const fix = limitFix(pipeline.document, check, query)
      yield {
        at: { path: [...check.path, 'parameters', query.key] },
        message: `${checkWord(check)} selects all rows in each poll, but one row is enough`,
        subject: query.key,
        ...(withoutLimit.includes(check.type) && { remedy: 'Write `SELECT TOP 1`.' }),
        ...(fix && { fix }),
      }
    }
  },
})

/** Groups make a row each, so an aggregate over groups bounds nothing; that is left alone all the same. */
function isUnbounded(text: string): boolean {
  const sql = bareSql(text)
  if (!/^\s*(?:select|with)\b/.test(sql) || !/\bfrom\b/.test(sql) || bound.test(sql)) return false
  // One row of an aggregate that the words above do not name: `sensor-always-passes` tells it.
  return !sqlStatements(text)?.some(alwaysReturnsRow)
}

/** Only where the text ends in place, and where nothing reads the rows. */
function limitFix({ source, root }: Document, check: SensorCheck, query: SensorQuery): Fix | undefined {
  const outputs = fieldIn(nodeAt(root, check.path), 'map_outputs')?.node
  const isRead = outputs !== undefined && !isUnset(outputs) && !isEmptyCollection(outputs)
  const end = isRead || withoutLimit.includes(check.type) ? undefined : endOfText(source.text, query)
  return end === undefined
    ? undefined
    : { title: 'Add LIMIT 1', safety: 'unsafe', edits: [{ span: { start: end, end }, text: ' LIMIT 1' }] }
}
