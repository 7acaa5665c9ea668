import { outer } from './select.ts'
import { depthChange, insideParentheses, isMark, isMarkOf, isWord, isWordOf, type SqlToken } from './tokens.ts'

type Tokens = readonly SqlToken[]

/** A comparison: what stands on both sides of one operator outside of parentheses. */
export interface Comparison {
  readonly left: Tokens
  readonly operator: SqlToken
  readonly right: Tokens
}

export const comparators = ['=', '==', '<', '<=', '>', '>=', '<>', '!=']

/** The conditions that a WHERE or HAVING joins by AND and OR, without the parentheses around the whole. */
export function predicatesOf(clause: Tokens): { readonly predicates: readonly Tokens[]; readonly hasOr: boolean } {
  const predicates: SqlToken[][] = [[]]
  let [depth, isBetween, hasOr] = [0, false, false]
  for (const token of clause) {
    depth += depthChange(token)
    const isAnd = depth === 0 && isWord(token, 'and')
    if (depth === 0 && isWord(token, 'between')) isBetween = true
    if (depth === 0 && isWord(token, 'or')) hasOr = true
    if ((isAnd && !isBetween) || (depth === 0 && isWord(token, 'or'))) predicates.push([])
    else predicates.at(-1)?.push(token)
    if (isAnd) isBetween = false
  }
  return { predicates, hasOr }
}

/** Reads `a >= b`; undefined for anything with no comparison or with several. */
export function comparisonIn(predicate: Tokens): Comparison | undefined {
  const operators = outer(predicate).filter((token) => isMarkOf(token, comparators))
  const [operator] = operators
  if (!operator || operators.length > 1 || outer(predicate).some((token) => isWord(token, 'and', 'or', 'not', 'case')))
    return undefined
  const at = predicate.indexOf(operator)
  return { left: predicate.slice(0, at), operator, right: predicate.slice(at + 1) }
}

/** `null` for `x IS NULL`, `value` for `x IS NOT NULL` and `NOT (x IS NULL)`, undefined for any other condition. */
export function nullTestIn(predicate: Tokens): 'null' | 'value' | undefined {
  const isNegated = isWord(predicate[0], 'not')
  const rest = isNegated ? predicate.slice(1) : predicate
  const isWrapped = isMark(rest[0], '(') && insideParentheses(rest, 0).length === rest.length - 2
  const found = nullTestOf(isWrapped ? rest.slice(1, -1) : rest)
  if (!isNegated) return found
  return found && (found === 'null' ? 'value' : 'null')
}

function nullTestOf(predicate: Tokens): 'null' | 'value' | undefined {
  const [third, second, first] = predicate.slice(-3)
  const ends = (...words: readonly string[]) =>
    words.every((word, index) => isWord(predicate[predicate.length - words.length + index], word))
  if (!third || !second || !first || isWord(predicate[0], 'not')) return undefined
  const isSimple = (length: number) => !outer(predicate.slice(0, -length)).some((token) => isMarkOf(token, comparators))
  if (ends('is', 'not', 'null')) return predicate.length > 3 && isSimple(3) ? 'value' : undefined
  return ends('is', 'null') && isSimple(2) ? 'null' : undefined
}

const nowWords = [
  'current_date',
  'current_datetime',
  'current_timestamp',
  'getdate',
  'getutcdate',
  'localtimestamp',
  'now',
  'sysdate',
  'systimestamp',
  'sysutcdatetime',
  'today',
  'todate',
]

/** True where the present time or day is asked. */
export function asksNow(tokens: Tokens): boolean {
  return tokens.some((token) => isWordOf(token, nowWords))
}

/** True for a condition that only narrows the time: `loaded_on = current_date`, `day >= '2026-01-01'`. */
export function isTimeFilter(predicate: Tokens): boolean {
  const names = predicate.filter(({ kind }) => kind === 'word' || kind === 'name').map(({ text }) => text.toLowerCase())
  const isTimed = names.some((name) => /(?:^|_)(?:date|day|dt|time|timestamp|ts|month|year|week|at|on)$|date$/.test(name))
  const isBounded = outer(predicate).some((token) => isMarkOf(token, comparators) || isWord(token, 'between'))
  return isBounded && isTimed && !names.includes('null')
}

const shiftBack = ['date_sub', 'timestamp_sub', 'datetime_sub', 'subtractdays', 'subtracthours']
const shift = ['dateadd', 'date_add', 'timestampadd', 'timestamp_add', 'adddate']
const distance = ['datediff', 'date_diff', 'timestampdiff', 'timestamp_diff', 'datetime_diff']
const flipped: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=' }

/** Whether a condition holds for what is recent or for what is old; undefined where it compares no age. */
export function ageIn(predicate: Tokens): 'recent' | 'old' | undefined {
  const comparison = comparisonIn(predicate)
  if (!comparison) return undefined
  const { left, operator, right } = comparison
  if (asksNow(left) && right.length === 1 && right[0]?.kind === 'number') return ageByDistance(left, operator.text)
  const isFlipped = asksNow(left)
  if (asksNow(left) === asksNow(right)) return undefined
  return ageByBound(isFlipped ? left : right, isFlipped ? (flipped[operator.text] ?? '') : operator.text)
}

/** `datediff('hour', max(loaded_at), current_timestamp) < 24` */
function ageByDistance(left: Tokens, operator: string): 'recent' | 'old' | undefined {
  const isDistance = left.some((token) => isWordOf(token, distance)) || outer(left).some((token) => isMark(token, '-'))
  if (!isDistance) return undefined
  return operator.startsWith('<') && operator !== '<>' ? 'recent' : operator.startsWith('>') ? 'old' : undefined
}

/** `loaded_at >= current_date - 1` */
function ageByBound(bound: Tokens, operator: string): 'recent' | 'old' | undefined {
  const isBack =
    bound.some((token) => isWordOf(token, shiftBack)) ||
    (bound.some((token) => isMark(token, '-')) && !bound.some((token) => isMark(token, '+'))) ||
    bound.some(({ kind, text }) => kind === 'string' && text.startsWith('-'))
  const isForward = !isBack && (bound.some((token) => isMark(token, '+')) || bound.some((token) => isWordOf(token, shift)))
  if (isForward) return undefined
  if (operator === '<' || operator === '<=') return isBack || operator === '<' ? 'old' : undefined
  if (operator === '>' || operator === '>=') {
    const isToday = bound.some((token) => isWord(token, 'current_date', 'today')) && operator === '>='
    return isBack || isToday ? 'recent' : undefined
  }
  return operator === '=' && !isBack && bound.some((token) => isWord(token, 'current_date', 'today')) ? 'recent' : undefined
}
