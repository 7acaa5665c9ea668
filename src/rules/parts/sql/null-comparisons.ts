import type { Span } from '../../../text/source.ts'
import { depthChange, isMark, isWord, isWordOf, type SqlToken, sqlTokens } from './tokens.ts'

/** Words behind which a comparison is a condition. */
const conditionWords: ReadonlySet<string> = new Set(['where', 'having', 'qualify', 'on', 'when'])
/** Words behind which `=` assigns or names a setting, or of which that is not certain. */
const otherWords: ReadonlySet<string> = new Set([
  'as',
  'begin',
  'call',
  'create',
  'declare',
  'default',
  'exec',
  'execute',
  'from',
  'if',
  'insert',
  'into',
  'let',
  'limit',
  'merge',
  'option',
  'order',
  'select',
  'set',
  'settings',
  'then',
  'update',
  'using',
  'values',
  'with',
])
/** Words before which a condition ends. */
const endWords = ['and', 'or', 'group', 'order', 'limit', 'then', 'having', 'qualify', 'union', 'window', 'fetch', 'offset']
/** Words that a parenthesis may follow without being a call. */
const joints: ReadonlySet<string> = new Set([...conditionWords, 'and', 'or', 'not', 'in'])

/** A condition such as `id = NULL`. */
export interface NullComparison {
  /** `=` or `<>`, as it is written. */
  readonly operator: string
  /** From the operator to NULL. */
  readonly within: Span
}

/** False for a text that cannot compare with NULL. */
export function namesNull(text: string): boolean {
  return /null/i.test(text)
}

/** The first comparison with NULL in a condition of an SQL text; undefined where there is none, or where the text cannot be read. */
export function nullComparisonIn(text: string): NullComparison | undefined {
  const tokens = namesNull(text) ? (sqlTokens(text) ?? []) : []
  // SQL Server can be told to compare with NULL.
  if (tokens.some((token) => isWord(token, 'ansi_nulls'))) return undefined
  const isCondition: boolean[] = [false]
  for (const [at, token] of tokens.entries()) {
    const change = depthChange(token)
    // A parenthesis behind a name holds arguments, which may be named.
    if (change > 0) isCondition.push(isCondition.at(-1) === true && !isCall(tokens[at - 1]))
    else if (change < 0) isCondition.pop()
    else if (isOneOf(conditionWords, token)) isCondition[isCondition.length - 1] = true
    else if (isOneOf(otherWords, token) || isMark(token, ';')) isCondition[isCondition.length - 1] = false
    else if (isCondition.at(-1) && isComparison(tokens, at))
      return { operator: token.text, within: { start: token.span.start, end: tokens[at + 1]?.span.end ?? token.span.end } }
  }
  return undefined
}

function isCall(token: SqlToken | undefined): boolean {
  return token?.kind === 'name' || (token?.kind === 'word' && !joints.has(token.text))
}

function isOneOf(words: ReadonlySet<string>, { kind, text }: SqlToken): boolean {
  return kind === 'word' && words.has(text)
}

/** NULL alone behind the operator: `= NULL::text` and `= NULL + 1` are left to their writers. */
function isComparison(tokens: readonly SqlToken[], at: number): boolean {
  const behind = tokens[at + 2]
  const isEnd = behind === undefined || isMark(behind, ')', ';') || isWordOf(behind, endWords)
  return isMark(tokens[at], '=', '==', '<>', '!=') && isWord(tokens[at + 1], 'null') && isEnd
}
