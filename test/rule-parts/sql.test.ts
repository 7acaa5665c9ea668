import { describe, expect, it } from 'vitest'
import { alwaysReturnsRow } from '../../src/rules/parts/sql/row-count.ts'
import { sqlStatements, sqlTokens } from '../../src/rules/parts/sql/tokens.ts'

const texts = (sql: string) => sqlTokens(sql)?.map(({ kind, text }) => `${kind} ${text}`)

describe('SQL is cut into tokens', () => {
  it.each([
    ["select 'a''b' -- ; count(*)\nfrom t", ['word select', "string a''b", 'word from', 'word t']],
    [
      'select "A b", `c`, [d e] /* x */ from @stage',
      ['word select', 'name A b', 'mark ,', 'name c', 'mark ,', 'name d e', 'word from', 'mark @', 'word stage'],
    ],
    ['as $$ begin; end $$', ['word as', 'string  begin; end ']],
    ["x >= ${{ tasks['a'].outputs['b'] }}", ['word x', 'mark >=', expect.stringMatching(/^template/)]],
    ["x = '${{ tasks['a'].outputs['b'] }}'", ['word x', 'mark =', expect.stringMatching(/^string/)]],
    ['a1::date <> 1.5e3', ['word a1', 'mark ::', 'word date', 'mark <>', 'number 1.5e3']],
  ])('%j', (sql, expected) => {
    expect(texts(sql)).toEqual(expected)
  })

  it.each([
    'select 1 # group by',
    'select 4 // 2',
    "select 'it\\'s'",
    "select 'open",
    'select "open',
    '/* open',
    '/* a /* b */',
    'select (1',
    'select 1)',
    'select {{ ref("a") }}',
    'select ${{ inputs.a',
    'do $$ open',
    `select ${'1 '.repeat(10_000)}`,
  ])('%j is left unread', (sql) => {
    expect(sqlTokens(sql)).toBeUndefined()
  })

  it('statements end at semicolons outside of quotes', () => {
    expect(sqlStatements("select ';'; $$ ; $$ ; -- ;\n;")).toHaveLength(2)
  })

  it('takes hostile texts in linear time', () => {
    for (const piece of ["'", '"', '`', '[', '$a$', '${{', '/*', '(', "''", '\\'])
      expect(sqlTokens(piece.repeat(19_000 / piece.length))?.length ?? 0).toBeLessThan(20_000)
  })
})

const returnsRow = (sql: string) => {
  const [statement, ...more] = sqlStatements(sql) ?? []
  return statement !== undefined && more.length === 0 && alwaysReturnsRow(statement)
}

describe('a query that always returns a row', () => {
  it.each([
    'SELECT COUNT(*) FROM t',
    'select count(1) from t where x = 1 order by 1 limit 10;',
    "select count_if(x > 1) || ' group by ' from t",
    'select 1 + max(x) from (select x from t group by x having count(*) > 1)',
    '(select sum(x) from t)',
    'select distinct max(x), current_date from t cross join u',
    'select count(*) over (order by max(x)) from t',
    'select n from (select count(*) as n from t) as c',
    'with a as (select count(*) n from t), b as (select n from a) select * from b',
    'select exists (select 1 from t)',
    "select case when (select count(*) from t) > 0 then 'yes' else 'no' end",
    'select x from t union all select count(*) from u',
    'select x is distinct from 1, y from (select max(x) as x, min(y) as y from t) s',
    'select top (1) count(*) from t',
  ])('%s', (sql) => {
    expect(returnsRow(sql)).toBe(true)
  })

  it.each([
    'select count(*) from t group by x',
    'select count(*) from t group by all',
    'select count(*) from t having count(*) > 0',
    'select count(*) over () from t',
    'select sum(x) filter (where x > 1) over w from t window w as (order by x)',
    'select * from (select count(*) as n from t) as c where n > 0',
    'select n from (select count(*) as n from t) as c join u on u.n = c.n',
    'select t.count(*) from t',
    'select x from t where x = (select max(x) from t)',
    'select (select max(x) from u) from t',
    'select count(*) from t intersect select 0',
    'select count(*) from t limit 0',
    'select count(*) from t limit 1 offset 1',
    'select count(*) from t limit ${{ inputs.n }}',
    'select count(*) from t ${{ inputs.rest }}',
    'select count(*) from t where ${{ inputs.filter }}',
    'select 1 where exists (select 1 from t)',
    'select generate_series(1, (select count(*) from t))',
    'select count(*) into u from t',
    'from t select count(*)',
    'with a as (select count(*) n from t) select n from a, u',
    'with recursive a as (select n from a) select n from a',
    'select "count"(x) from t',
    'insert into t select count(*) from u',
    'call count(x)',
    "select 'it\\'s' || count(*) from t",
  ])('not %s', (sql) => {
    expect(returnsRow(sql)).toBe(false)
  })
})
