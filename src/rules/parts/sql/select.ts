import { Memo } from '../../../text/memo.ts'
import { depthChange, insideParentheses, isMark, isWord, isWordOf, type SqlToken, splitSql } from './tokens.ts'

type Tokens = readonly SqlToken[]

const clauseNames = [
  'select',
  'from',
  'where',
  'group by',
  'having',
  'qualify',
  'window',
  'order by',
  'limit',
  'offset',
  'fetch',
] as const
export type ClauseName = (typeof clauseNames)[number]

/** A SELECT without set operators, by its clauses. */
export type Select = Readonly<Partial<Record<ClauseName, Tokens>>> & { readonly select: Tokens }

/** A query: one SELECT or several that are joined by set operators. */
export interface Query {
  /** The common table expressions in front, by name in lower case. */
  readonly named: ReadonlyMap<string, Tokens>
  readonly selects: readonly Select[]
  /** `union`, `except` …, in lower case; between the selects. */
  readonly operators: readonly string[]
}

/** Words that change what a SELECT returns in ways that are not read. */
const unreadWords = [
  'into',
  'pivot',
  'unpivot',
  'lateral',
  'connect',
  'start',
  'match_recognize',
  'settings',
  'model',
  'prewhere',
  'format',
  'for',
]

const known = new Memo<Tokens, { readonly query: Query | undefined }>()

/** Reads one statement that is a query; undefined for any other, and where it is not certain what it says. */
export function readQuery(statement: Tokens): Query | undefined {
  const before = known.get(statement)
  if (before) return before.query
  const query = readOnce(statement)
  known.set(statement, { query })
  return query
}

function readOnce(statement: Tokens): Query | undefined {
  const bare = withoutOuterParentheses(statement)
  const head = isWord(bare[0], 'with') ? readNamed(bare) : { named: new Map<string, Tokens>(), rest: bare }
  if (!head) return undefined
  const isOperator = (token: SqlToken) => isWord(token, 'union', 'intersect', 'except', 'minus')
  const operators = outer(head.rest).filter(isOperator)
  const pieces = splitSql(head.rest, isOperator).map((piece, index) =>
    index > 0 && isWord(piece[0], 'all', 'distinct') ? piece.slice(1) : piece,
  )
  const selects = pieces.map((piece) => readSelect(withoutOuterParentheses(piece)))
  if (selects.some((select) => select === undefined)) return undefined
  return { named: head.named, selects: selects.flatMap((select) => select ?? []), operators: operators.map(({ text }) => text) }
}

/** The tokens outside of parentheses. */
export function outer(tokens: Tokens): Tokens {
  let depth = 0
  return tokens.filter((token) => {
    const change = depthChange(token)
    depth += change
    return depth === 0 && change === 0
  })
}

/** Parentheses around a whole query that are taken off. */
const mostParentheses = 8

function withoutOuterParentheses(tokens: Tokens): Tokens {
  let bare = tokens
  for (let taken = 0; taken < mostParentheses && isMark(bare[0], '('); taken++) {
    if (insideParentheses(bare, 0).length !== bare.length - 2) break
    bare = bare.slice(1, -1)
  }
  return bare
}

/** `WITH a AS (…), b (x) AS (…)`, and what comes behind. */
function readNamed(tokens: Tokens): { named: Map<string, Tokens>; rest: Tokens } | undefined {
  const named = new Map<string, Tokens>()
  let at = isWord(tokens[1], 'recursive') ? 2 : 1
  for (;;) {
    const name = tokens[at]
    if (name?.kind !== 'word' && name?.kind !== 'name') return undefined
    at++
    if (isMark(tokens[at], '(')) at += insideParentheses(tokens, at).length + 2
    if (!isWord(tokens[at], 'as')) return undefined
    at++
    if (isWord(tokens[at], 'not')) at++
    if (isWord(tokens[at], 'materialized')) at++
    if (!isMark(tokens[at], '(')) return undefined
    const body = insideParentheses(tokens, at)
    named.set(name.text.toLowerCase(), body)
    at += body.length + 2
    if (!isMark(tokens[at], ',')) return { named, rest: tokens.slice(at) }
    at++
  }
}

function readSelect(tokens: Tokens): Select | undefined {
  if (!isWord(tokens[0], 'select')) return undefined
  if (outer(tokens).some((token) => isWordOf(token, unreadWords) || isMark(token, '|>'))) return undefined
  const clauses: Partial<Record<ClauseName, Tokens>> = {}
  let name: ClauseName = 'select'
  let from = 1
  let depth = 0
  for (let at = 1; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token) depth += depthChange(token)
    const next = token && depth === 0 ? clauseAt(tokens, at) : undefined
    if (token && !next) continue
    // A clause that comes twice is no SELECT that we know.
    if (clauses[name]) return undefined
    clauses[name] = tokens.slice(from, at)
    if (next) {
      name = next
      at += next.includes(' ') ? 1 : 0
      from = at + 1
    }
  }
  return clauses.select ? { ...clauses, select: clauses.select } : undefined
}

function clauseAt(tokens: Tokens, at: number): ClauseName | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word' || isMark(tokens[at - 1], '.')) return undefined
  if (token.text === 'group' || token.text === 'order')
    return isWord(tokens[at + 1], 'by') ? (`${token.text} by` as 'group by' | 'order by') : undefined
  // `a IS DISTINCT FROM b`
  if (token.text === 'from' && isWord(tokens[at - 1], 'distinct')) return undefined
  return clauseNames.find((name) => name === token.text)
}
