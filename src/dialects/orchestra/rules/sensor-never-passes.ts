import { defineRule } from '../../../engine/rule.ts'
import { checksOf, checkWord } from '../../../rules/parts/sensors.ts'
import { neverReturnsRow } from '../../../rules/parts/sql/row-count.ts'
import { sqlStatements } from '../../../rules/parts/sql/tokens.ts'
import { sensorQueryOf } from './parts/sensor-query.ts'

export default defineRule({
  summary: 'Sensor queries must return a row when the data is ready',
  why: 'An SQL check passes when its query returns a row. With `LIMIT 0` or a condition that is never true it returns none, so every poll window times out and no run starts.',
  remedy: 'Write `LIMIT 1` (SQL Server and Fabric: `TOP 1`), or remove the condition that is never true.',
  severity: 'warning',
  since: '0.1.0',
  about: ['sensor'],
  expertise: 'warehouse',
  *check({ pipeline }) {
    for (const { check } of checksOf(pipeline)) {
      const query = sensorQueryOf(check)
      const statements = query && sqlStatements(query.text)
      const [statement] = statements ?? []
      if (!query || statements?.length !== 1 || !statement || !neverReturnsRow(statement)) continue
      yield {
        at: { path: [...check.path, 'parameters', query.key] },
        message: `${checkWord(check)} never passes: its query never returns a row`,
        subject: query.key,
      }
    }
  },
})
