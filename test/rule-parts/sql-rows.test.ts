import { describe, expect, it } from 'vitest'
import recording from '../../conformance/sql-rows/recording.json' with { type: 'json' }
import { nullComparisonIn } from '../../src/rules/parts/sql/null-comparisons.ts'
import { alwaysReturnsRow, neverReturnsRow } from '../../src/rules/parts/sql/row-count.ts'
import { sqlStatements } from '../../src/rules/parts/sql/tokens.ts'

/** `conformance/sql-rows/record.py` asks DuckDB; what we call certain must be so over empty tables and over filled ones. */
describe('what is said about the rows of a query is what DuckDB returns', () => {
  const judged = recording.queries.map((recorded) => {
    const [statement = []] = sqlStatements(recorded.query) ?? []
    return { ...recorded, always: alwaysReturnsRow(statement), never: neverReturnsRow(statement) }
  })

  it.each(judged)('$query', ({ query, always, never, empty, filled }) => {
    if (always) expect(Math.min(empty, filled)).toBeGreaterThan(0)
    if (never) expect(Math.max(empty, filled)).toBe(0)
    if (nullComparisonIn(query)) expect(filled).toBe(0)
  })

  it('and most of the certain ones are found', () => {
    expect(judged.filter(({ always }) => always)).toHaveLength(18)
    expect(judged.filter(({ never }) => never)).toHaveLength(5)
  })
})
