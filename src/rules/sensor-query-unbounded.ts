import type { Document } from '../core/document.ts'
import type { Fix } from '../core/fix.ts'
import type { SensorCheck } from '../core/pipeline.ts'
import { defineRule } from '../core/rule.ts'
import { isEmptyCollection, isUnset, type Node, nodeAt, textOf } from '../core/tree.ts'
import { fieldIn } from './parts/keys.ts'
import { checksOf, checkWord } from './parts/sensors.ts'
import { bareSql } from './parts/sql-text.ts'

/** Longer texts are not judged. */
const longestQuery = 20_000
/** A limit of rows, or an aggregate that makes one row of all. */
const bound =
  /\b(?:limit|top|fetch\s+(?:first|next)|rownum|tablesample|sample|exists)\b|\b(?:any_value|avg|bool_or|bool_and|count|countif|count_if|count_big|logical_or|logical_and|max|min|sum)\s*\(/
const withoutLimit = ['SQL_SERVER_QUERY', 'FABRIC_SYNAPSE_QUERY']

export default defineRule({
  summary: 'The query of a sensor asks for no more rows than it needs',
  why: 'A sensor asks every minute or so and only needs to know whether there is a row. Without a limit the warehouse reads and returns all of them each time.',
  remedy: 'Add `LIMIT 1` (SQL Server: `TOP 1`), or select an aggregate.',
  severity: 'warning',
  since: '0.1.0',
  dialects: ['orchestra'],
  expertise: 'warehouse',
  *check({ pipeline }) {
    for (const { check } of checksOf(pipeline)) {
      const query = queryOf(check)
      if (!query || !isUnbounded(query.text)) continue
      const fix = limitFix(pipeline.document, check, query)
      yield {
        at: { path: [...check.path, 'parameters', query.key] },
        message: `${checkWord(check)} asks for all rows each time, though one is enough`,
        subject: query.key,
        ...(withoutLimit.includes(check.type) && { remedy: 'Select `TOP 1`, or an aggregate.' }),
        ...(fix && { fix }),
      }
    }
  },
})

interface Query {
  readonly key: string
  readonly node: Node
  readonly text: string
}

function queryOf({ type, parameters }: SensorCheck): Query | undefined {
  if (!type.endsWith('_QUERY') || type === 'MONGODB_QUERY') return undefined
  for (const name of ['query', 'statement', 'sql']) {
    const field = fieldIn(parameters, name)
    const text = textOf(field?.node)
    if (field && text !== undefined && text.length <= longestQuery) return { key: field.key, node: field.node, text }
  }
  return undefined
}

/** Groups make a row each, so an aggregate over groups bounds nothing; that is left alone all the same. */
function isUnbounded(text: string): boolean {
  const sql = bareSql(text)
  return /^\s*(?:select|with)\b/.test(sql) && /\bfrom\b/.test(sql) && !bound.test(sql)
}

/** Only where the text ends in place, and where nobody reads the rows. */
function limitFix({ source, root }: Document, check: SensorCheck, { node, text }: Query): Fix | undefined {
  const outputs = fieldIn(nodeAt(root, check.path), 'map_outputs')?.node
  const isRead = outputs !== undefined && !isUnset(outputs) && !isEmptyCollection(outputs)
  const style = node.kind === 'scalar' ? node.style : 'empty'
  if (isRead || withoutLimit.includes(check.type) || !['plain', 'single', 'double'].includes(style)) return undefined
  if (text.includes('--') || !/[\w'")\]]$/.test(text)) return undefined
  const end = style === 'plain' ? node.span.end : node.span.end - 1
  if (style !== 'plain' && source.text[end] !== (style === 'single' ? "'" : '"')) return undefined
  return { title: 'Add LIMIT 1', safety: 'unsafe', edits: [{ span: { start: end, end }, text: ' LIMIT 1' }] }
}
