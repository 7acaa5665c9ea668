import type { Task } from '../../../model/pipeline.ts'
import { textOf } from '../../../text/tree.ts'
import { fieldIn } from '../keys.ts'
import { isMark, isWord, type SqlToken, sqlStatements } from './tokens.ts'

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
/** Statements behind which nothing is certain: transactions, procedures and scripts. */
const scripts = ['begin', 'call', 'declare', 'do', 'exec', 'execute', 'if', 'let', 'start', 'while', 'with']
/** Tables in which a row too many does no harm. */
const logTable = /(?:^|_)(?:logs?|audit|audits|te?mp)$/

const known = new WeakMap<Task, string | undefined>()

/** How a task adds rows, so that running it twice may add them twice: `an INSERT`, or undefined where that is not certain. */
export function appendOf(task: Task): string | undefined {
  if (!known.has(task)) known.set(task, readAppend(task))
  return known.get(task)
}

function readAppend({ action, parameters }: Task): string | undefined {
  // ClickHouse drops a block of rows that it has just taken.
  if (action.facts?.family !== 'sql' || action.integration === 'CLICKHOUSE') return undefined
  const text = textOf((fieldIn(parameters, 'statement') ?? fieldIn(parameters, 'query'))?.node)
  const statements = text === undefined ? [] : (sqlStatements(text) ?? [])
  if (statements.some(([first]) => isWord(first, ...scripts))) return undefined
  const tokens = statements.flat()
  for (const statement of statements) {
    if (isPlainInsert(statement, tokens)) return 'an INSERT'
    if (isRepeatedCopy(statement, action.integration)) return 'a COPY'
  }
  return undefined
}

function isPlainInsert(statement: Tokens, tokens: Tokens): boolean {
  if (!isWord(statement[0], 'insert') || !isWord(statement[1], 'into')) return false
  if (statement.some((token) => isWord(token, ...guards)) || isReadOnce(statement)) return false
  const target = lastNameAt(statement, isWord(statement[2], 'table') ? 3 : 2)
  if (!target || logTable.test(target.text)) return false
  // What names its target again looks at what is there, or has emptied it before.
  return tokens.filter(({ kind, text }) => (kind === 'word' || kind === 'name') && lastPart(text) === target.text).length === 1
}

/** The last name of `a.b.c`; undefined where it is not written out. */
function lastNameAt(tokens: Tokens, start: number): { readonly text: string } | undefined {
  let at = start
  while (isMark(tokens[at + 1], '.')) at += 2
  const name = tokens[at]
  return name?.kind === 'word' || name?.kind === 'name' ? { text: lastPart(name.text) } : undefined
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
function isRepeatedCopy(statement: Tokens, integration: string): boolean {
  if (!isWord(statement[0], 'copy')) return false
  if (integration === 'AWS_REDSHIFT') return !isWord(statement[1], 'into') && statement.some((token) => isWord(token, 'from'))
  const force = statement.findIndex((token) => isWord(token, 'force'))
  return integration === 'SNOWFLAKE' && isMark(statement[force + 1], '=') && isWord(statement[force + 2], 'true')
}
