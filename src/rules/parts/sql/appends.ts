import type { Task } from '../../../model/pipeline.ts'
import { oncePerText } from '../../../text/once-per-text.ts'
import { insideParentheses, isMark, isWord, isWordOf, type SqlToken, sqlStatements } from './tokens.ts'

type Tokens = readonly SqlToken[]

/** Words that make an INSERT repeatable, or may do: `ON CONFLICT`, `NOT EXISTS`, `INSERT OVERWRITE`, `REPLACE WHERE` … */
const guards = [
  'all',
  'conflict',
  'duplicate',
  'except',
  'exists',
  'first',
  'ignore',
  'merge',
  'minus',
  'overwrite',
  'replace',
  'upsert',
]
/** Statements behind which nothing is certain: procedures and scripts. */
const scripts = ['begin', 'call', 'declare', 'do', 'exec', 'execute', 'if', 'let', 'start', 'while']
/** Tables in which a row too many does no harm. */
const logTable = /(?:^|_)(?:logs?|audit|audits|te?mp)$/

/** How a task adds rows, so that running it twice may add them twice: `an INSERT`, or undefined where that is not certain. */
export function appendOf({ action, code }: Task): string | undefined {
  if (action.facts?.family !== 'sql') return undefined
  const text = code.find(({ kind }) => kind === 'sql')?.text
  return text === undefined ? undefined : readers[warehouseOf(action.integration)]?.(text)
}

/** Warehouses in which a COPY or an INSERT means something of its own. */
type Warehouse = 'clickhouse' | 'redshift' | 'snowflake' | 'other'

function warehouseOf(integration: string): Warehouse {
  const [name = 'other'] = /clickhouse|redshift|snowflake/i.exec(integration) ?? []
  const lower = name.toLowerCase()
  return lower === 'clickhouse' || lower === 'redshift' || lower === 'snowflake' ? lower : 'other'
}

/** ClickHouse drops a block of rows that it has just taken. */
const readers: Readonly<Partial<Record<Warehouse, (text: string) => string | undefined>>> = {
  redshift: oncePerText((text) => readAppend(text, 'redshift')),
  snowflake: oncePerText((text) => readAppend(text, 'snowflake')),
  other: oncePerText((text) => readAppend(text, 'other')),
}

function readAppend(text: string, warehouse: Warehouse): string | undefined {
  const all = sqlStatements(text) ?? []
  const statements = all.filter((one) => !isTransaction(one))
  // What else is in a transaction may well move a mark that the INSERT reads.
  const isMixed = statements.length < all.length && statements.some((one) => !isWord(withoutNamed(one)[0], 'insert'))
  if (isMixed || statements.some(([first]) => isWordOf(first, scripts))) return undefined
  const tokens = statements.flat()
  for (const statement of statements) {
    if (isPlainInsert(statement, tokens)) return 'an INSERT'
    if (isRepeatedCopy(statement, warehouse)) return 'a COPY'
  }
  return undefined
}

/** `BEGIN`, `START TRANSACTION`, `COMMIT`: what is committed together is added twice together. A block `BEGIN … END` is a script. */
function isTransaction(statement: Tokens): boolean {
  if (statement.length > 2) return false
  const [first, second] = statement
  if (isWord(first, 'begin', 'commit')) return second === undefined || isWord(second, 'transaction', 'work', 'tran')
  return isWord(first, 'start') && isWord(second, 'transaction')
}

/** A statement without the queries that it names first: `WITH new AS (…) INSERT …`. */
function withoutNamed(statement: Tokens): Tokens {
  if (!isWord(statement[0], 'with')) return statement
  for (let at = 1; at < statement.length; at++) {
    if (isMark(statement[at], '(')) at += insideParentheses(statement, at).length + 1
    else if (isWord(statement[at], 'insert')) return statement.slice(at)
  }
  return statement
}

function isPlainInsert(whole: Tokens, tokens: Tokens): boolean {
  const statement = withoutNamed(whole)
  if (!isWord(statement[0], 'insert') || !isWord(statement[1], 'into')) return false
  if (whole.some((token) => isWordOf(token, guards)) || isReadOnce(whole)) return false
  const target = lastNameAt(statement, isWord(statement[2], 'table') ? 3 : 2)
  if (!target || logTable.test(target.text)) return false
  // What names its target again looks at what is there, or has emptied it before; a table of another schema is another table.
  const names = tokens.filter(
    (token, at) => isName(token) && lastPart(token.text) === target.text && !isOtherSchema(tokens, at, target.schema),
  )
  return names.length === 1
}

function isName(token: SqlToken | undefined): token is SqlToken {
  return token?.kind === 'word' || token?.kind === 'name'
}

/** True for `staging.orders` beside a target `core.orders`; a name without a schema may be either. */
function isOtherSchema(tokens: Tokens, at: number, schema: string | undefined): boolean {
  const own = schemaAt(tokens, at)
  return own !== undefined && schema !== undefined && own !== schema && !isMark(tokens[at + 1], '.')
}

function schemaAt(tokens: Tokens, at: number): string | undefined {
  const [token, before] = [tokens[at], isMark(tokens[at - 1], '.') ? tokens[at - 2] : undefined]
  return isName(before) ? lastPart(before.text) : token?.text.toLowerCase().split('.').at(-2)
}

/** The last name of `a.b.c`; undefined where it is not written out. */
function lastNameAt(tokens: Tokens, start: number): { readonly text: string; readonly schema: string | undefined } | undefined {
  let at = start
  while (isMark(tokens[at + 1], '.')) at += 2
  const name = tokens[at]
  return isName(name) ? { text: lastPart(name.text), schema: schemaAt(tokens, at) } : undefined
}

/** BigQuery quotes a whole path at the same time. */
function lastPart(name: string): string {
  return name.toLowerCase().split('.').at(-1) ?? ''
}

/** A Snowflake stream gives each change once. */
function isReadOnce(statement: Tokens): boolean {
  return statement.some(({ kind, text }) => (kind === 'word' || kind === 'name') && /stream/i.test(text))
}

/** Redshift loads the files of a COPY again; Snowflake does with `FORCE = TRUE` only. Unloading is no COPY into a table. */
function isRepeatedCopy(statement: Tokens, warehouse: Warehouse): boolean {
  if (!isWord(statement[0], 'copy')) return false
  if (warehouse === 'redshift') return !isWord(statement[1], 'into') && statement.some((token) => isWord(token, 'from'))
  const force = statement.findIndex((token) => isWord(token, 'force'))
  return warehouse === 'snowflake' && isMark(statement[force + 1], '=') && isWord(statement[force + 2], 'true')
}
