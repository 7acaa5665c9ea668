import { predicatesOf } from './predicates.ts'
import { outer, type Query, readQuery, type Select } from './select.ts'
import { insideParentheses, isMark, isMarkOf, isWord, isWordOf, type SqlToken } from './tokens.ts'

type Tokens = readonly SqlToken[]

/** Functions that make one row of many in every warehouse that has them. */
const aggregates = [
  'any_value',
  'approx_count_distinct',
  'array_agg',
  'avg',
  'bool_and',
  'bool_or',
  'count',
  'count_big',
  'count_if',
  'countif',
  'group_concat',
  'listagg',
  'logical_and',
  'logical_or',
  'max',
  'min',
  'stddev',
  'string_agg',
  'sum',
  'variance',
]

/** Levels of queries inside queries that are followed. */
const deepest = 8

/**
 * True for a statement that returns at least one row whatever the tables hold: an aggregate without GROUP BY and HAVING, or a SELECT
 * without FROM of an answer such as `EXISTS (…)`. False where that is not certain.
 */
export function alwaysReturnsRow(statement: Tokens): boolean {
  return isNeverEmpty(statement, new Map(), deepest)
}

/** True for a statement that returns no row whatever the tables hold: `LIMIT 0`, `TOP 0`, `WHERE 1 = 0`. */
export function neverReturnsRow(statement: Tokens): boolean {
  const query = mayBeEmpty(statement) ? readQuery(statement) : undefined
  const [select] = query?.selects ?? []
  if (!select || query?.selects.length !== 1) return false
  const { limit, fetch, where, select: items } = select
  if (limit?.length === 1 && isNumber(limit[0], 0)) return true
  if (isWord(fetch?.[0], 'first', 'next') && isNumber(fetch?.[1], 0)) return true
  if (
    isWord(items[0], 'top') &&
    isNumber(
      items.find(({ kind }) => kind !== 'word' && kind !== 'mark'),
      0,
    )
  )
    return true
  // An aggregate over no rows is still one row.
  return where !== undefined && !hasAggregate(items) && isNeverTrue(where)
}

/** False for a statement without a zero, without FALSE, and without two numbers that it could compare: most statements. */
function mayBeEmpty(statement: Tokens): boolean {
  let numbers = 0
  for (const token of statement) {
    if (token.kind === 'number' && (Number(token.text) === 0 || ++numbers > 1)) return true
    if (isWord(token, 'false')) return true
  }
  return false
}

function isNumber(token: SqlToken | undefined, value: number): boolean {
  return token?.kind === 'number' && Number(token.text) === value
}

/** A condition without OR of which one part is `FALSE` or compares two different numbers. */
function isNeverTrue(where: Tokens): boolean {
  const { predicates, hasOr } = predicatesOf(where)
  return (
    !hasOr &&
    predicates.some(
      ([left, operator, right, ...more]) =>
        (isWord(left, 'false') && operator === undefined) ||
        (more.length === 0 &&
          left?.kind === 'number' &&
          isMark(operator, '=') &&
          right?.kind === 'number' &&
          left.text !== right.text),
    )
  )
}

function isNeverEmpty(tokens: Tokens, known: ReadonlyMap<string, Tokens>, depth: number): boolean {
  const query = depth > 0 ? readQuery(tokens) : undefined
  if (!query || query.operators.some((operator) => operator !== 'union')) return false
  const named = new Map([...known, ...query.named])
  return hasNeverEmptyPart(query, (select) => isNeverEmptySelect(select, named, depth))
}

/** A row of one part of a UNION is a row of the whole. The last part has the clauses of the whole. */
function hasNeverEmptyPart({ selects }: Query, isFull: (select: Select) => boolean): boolean {
  const last = selects.at(-1)
  return last !== undefined && keepsRows(last) && selects.some((select) => isFull(select))
}

/** False where a clause behind could take the one row away. */
function keepsRows({ limit, offset, fetch, qualify, select }: Select): boolean {
  if (offset || fetch || qualify) return false
  const top = isWord(select[0], 'top') ? select.find(({ kind }) => kind !== 'word' && kind !== 'mark') : undefined
  if (isWord(select[0], 'top') && !(Number(top?.text) > 0)) return false
  return limit === undefined || (limit.length === 1 && limit[0]?.kind === 'number' && Number(limit[0].text) > 0)
}

function isNeverEmptySelect(select: Select, named: ReadonlyMap<string, Tokens>, depth: number): boolean {
  if (select['group by'] || select.having || !keepsRows(select) || hasFragment(select)) return false
  if (select.from && hasAggregate(select.select)) return true
  if (select.where) return false
  if (!select.from) return isConstant(select.select) || isOneAnswer(select.select)
  const source = sourceOf(select.from, named)
  return source !== undefined && isNeverEmpty(source, new Map([...named].filter(([, body]) => body !== source)), depth - 1)
}

/** A template that may hold any part of a query, such as a GROUP BY: one that does not stand where a table or a value is due. */
function hasFragment(select: Select): boolean {
  return Object.values(select).some((clause) =>
    clause.some((token, at) => token.kind === 'template' && !isOperand(clause, at, clause === select.from)),
  )
}

/** Marks that a value or a table may stand behind, those before which it may, and words before which it may. */
const marksBefore = ['=', '<', '>', '<=', '>=', '<>', '!=', '+', '-', '*', '/', '||']
const marksBehind = ['=', '<', '>', '<=', '>=', '<>', '!=']
const wordsBehind = ['is', 'in', 'like', 'between', 'not']

function isOperand(clause: Tokens, at: number, isFrom: boolean): boolean {
  const [before, token, after] = [clause[at - 1], clause[at], clause[at + 1]]
  const touches = (a: SqlToken | undefined, b: SqlToken | undefined) => a !== undefined && a.span.end === b?.span.start
  if (isMark(before, '.') || isMark(after, '.') || touches(before, token) || touches(token, after)) return true
  if (isMarkOf(before, marksBefore)) return true
  if (isMarkOf(after, marksBehind) || isWordOf(after, wordsBehind)) return true
  return isFrom && (before === undefined || isWord(before, 'join') || isMark(before, ','))
}

/** True where an aggregate stands in a list of results: not in a query inside it, and not as a window function. */
export function hasAggregate(items: Tokens): boolean {
  for (let at = 0; at < items.length; at++) {
    if (isMark(items[at], '(') && isWord(items[at + 1], 'select', 'with')) at += insideParentheses(items, at).length + 1
    else if (isAggregateAt(items, at)) return true
  }
  return false
}

function isAggregateAt(items: Tokens, at: number): boolean {
  const name = items[at]
  if (!isWordOf(name, aggregates) || !isMark(items[at + 1], '(') || isMark(items[at - 1], '.')) return false
  const inside = insideParentheses(items, at + 1)
  // Of several values in one row, `max(a, b)` takes the largest.
  if (isWord(name, 'max', 'min') && outer(inside).some((token) => isMark(token, ','))) return false
  return !isWindowed(items, at + inside.length + 3)
}

const callEnds = ['filter', 'within', 'group', 'ignore', 'respect', 'nulls']

/** `OVER` behind a call, also behind `FILTER (…)`, `WITHIN GROUP (…)` and `IGNORE NULLS`. */
function isWindowed(items: Tokens, behind: number): boolean {
  let at = behind
  while (isWordOf(items[at], callEnds) || isMark(items[at], '('))
    at += isMark(items[at], '(') ? insideParentheses(items, at).length + 2 : 1
  return isWord(items[at], 'over')
}

/** `SELECT 1`, `SELECT TRUE AS ready`: one row without a look at anything. */
function isConstant([value, ...alias]: Tokens): boolean {
  const isLiteral = value?.kind === 'number' || value?.kind === 'string' || isWord(value, 'true', 'false')
  return isLiteral && (alias.length === 0 || (isWord(alias[0], 'as') && alias.length === 2))
}

/** A list of results without a table that asks a query inside it and calls nothing that could return many rows or none. */
function isOneAnswer(items: Tokens): boolean {
  const harmless = [
    'exists',
    'coalesce',
    'nvl',
    'ifnull',
    'iff',
    'if',
    'cast',
    'when',
    'then',
    'else',
    'not',
    'and',
    'or',
    'in',
    'case',
  ]
  let asks = false
  for (let at = 0; at < items.length; at++) {
    if (!isMark(items[at], '(')) continue
    if (isWord(items[at + 1], 'select', 'with')) {
      asks = true
      at += insideParentheses(items, at).length + 1
    } else if (items[at - 1]?.kind === 'word' && !isWordOf(items[at - 1], harmless)) return false
  }
  return asks
}

/** The query that a FROM reads where it reads nothing else: one in parentheses, or one that has a name. */
export function sourceOf(from: Tokens, named: ReadonlyMap<string, Tokens>): Tokens | undefined {
  const isQuery = isMark(from[0], '(') && isWord(from[1], 'select', 'with', '(')
  const source = isQuery ? insideParentheses(from, 0) : named.get(from[0]?.text.toLowerCase() ?? '')
  const alias = from.slice(isQuery && source ? source.length + 2 : 1).filter((token) => !isWord(token, 'as'))
  return alias.length === 0 || (alias.length === 1 && (alias[0]?.kind === 'word' || alias[0]?.kind === 'name'))
    ? source
    : undefined
}
