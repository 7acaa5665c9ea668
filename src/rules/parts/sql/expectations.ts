import { ageIn, comparisonIn, isTimeFilter, nullTestIn, predicatesOf } from './predicates.ts'
import { outer, readQuery, type Select } from './select.ts'
import { insideParentheses, isMark, isWord, type SqlToken } from './tokens.ts'

type Tokens = readonly SqlToken[]

/** Which rows a test's query selects, measured by what its name expects of the data. */
export interface Selection {
  /** `kept`: rows that meet the expectation. `broken`: rows that do not. */
  readonly rows: 'kept' | 'broken'
  /** The condition that says so; empty where the whole table is selected. */
  readonly tokens: Tokens
}

/** What a test is named after. */
export interface Expectation {
  readonly named: RegExp
  readonly notNamed?: RegExp
  /** What to write where a query selects the rows that meet the expectation, as a sentence. */
  readonly remedy: string
  readonly read: (select: Select) => Selection | undefined
}

/** The one SELECT of a statement whose rows are rows of one table; undefined for anything more. */
export function plainSelect(statement: Tokens): Select | undefined {
  const query = readQuery(statement)
  const [select] = query?.selects ?? []
  if (!select?.from || query?.selects.length !== 1 || query.named.size > 0) return undefined
  if (select.from.some((token) => isMark(token, '(', ',') || isWord(token, 'join')) || select.offset || select.fetch)
    return undefined
  if (isWord(select.select[0], 'top') && select.select[1]?.text === '0') return undefined
  return select.limit && !(Number(select.limit[0]?.text) > 0) ? undefined : select
}

export const expectations: readonly Expectation[] = [
  {
    named:
      /\bnot (?:be )?nulls?\b|\bno nulls?\b|\bnon ?nulls?\b|\bnever null\b|\bnotnull\b|\b(?:check|test)s? (?:for )?nulls\b|\bnulls? (?:check|test)s?\b/,
    notNamed: /(?<!not |never )\b(?:be|is|are|always|only|stay|stays) null\b/,
    remedy: 'Select the rows that break the rule: `… IS NULL`.',
    read: (select) => isUngrouped(select) && readNulls(select.where),
  },
  {
    named: /\bunique(?:ness)?\b|\bduplicates?\b|\bno dup(?:e|licate)s?\b|\bdedup/,
    notNamed: /\bnon ?unique\b|\bnot unique\b/,
    remedy: 'Select the values that occur twice: `GROUP BY … HAVING COUNT(*) > 1`.',
    read: readRepeats,
  },
  {
    named: /\bfresh(?:ness)?\b|\bstale(?:ness)?\b|\brecency\b|\bup to date\b/,
    remedy: 'Select what is too old, with `<` in place of `>`.',
    read: readAge,
  },
  {
    named:
      /\b(?:accepted|allowed|valid|expected|permitted) (?:\w+ )?(?:values?|status(?:es)?|states?|codes?|types?|countr(?:y|ies)|currenc(?:y|ies)|categor(?:y|ies)|regions?|channels?)\b|\benum\b/,
    notNamed: /\b(?:in ?valid|not (?:valid|accepted|allowed|expected|permitted)|un\w+|forbidden|disallowed|rejected|blocked)\b/,
    remedy: 'Select the rows that break the rule: `… NOT IN (…)`.',
    read: (select) => isUngrouped(select) && readList(select.where),
  },
  {
    named: /\bnon ?negatives?\b|\bno negatives?\b|\bnot negative\b/,
    remedy: 'Select the rows that break the rule: `… < 0`.',
    read: (select) => isUngrouped(select) && readSign(select.where),
  },
  {
    named: /\bnot empty\b|\bnon ?empty\b|\bhas (?:rows|data|records)\b|\bat least one (?:row|record)\b/,
    remedy: "Select the rows themselves, and write `error_threshold_expression: '= 0'`.",
    read: (select) => isUngrouped(select) && readAny(select),
  },
]

function isUngrouped(select: Select): true | undefined {
  return select['group by'] || select.having || select.qualify ? undefined : true
}

/** Each condition is the one looked for, or narrows the time. */
function readAll(
  where: Tokens | undefined,
  read: (predicate: Tokens) => Selection['rows'] | 'neutral' | undefined,
): Selection | undefined {
  if (!where) return undefined
  const { predicates, hasOr } = predicatesOf(where)
  const answers = predicates.map((predicate) => read(predicate) ?? (!hasOr && isTimeFilter(predicate) ? 'neutral' : undefined))
  const first = answers.findIndex((answer) => answer !== 'neutral')
  const rows = answers[first]
  if (rows === undefined || rows === 'neutral' || answers.some((answer) => answer !== rows && answer !== 'neutral'))
    return undefined
  return { rows, tokens: predicates[first] ?? [] }
}

function readNulls(where: Tokens | undefined): Selection | undefined {
  return readAll(where, (predicate) => {
    const nulls = nullTestIn(predicate)
    if (nulls) return nulls === 'null' ? 'broken' : 'kept'
    // `name <> ''` belongs to `name IS NOT NULL`.
    const comparison = comparisonIn(predicate)
    const isText = comparison?.right.length === 1 && comparison.right[0]?.kind === 'string' && comparison.right[0].text === ''
    return isText && isMark(comparison.operator, '<>', '!=') ? 'neutral' : undefined
  })
}

function readRepeats({ having, qualify, select, ...rest }: Select): Selection | undefined {
  const clause = rest['group by'] ? having : qualify
  const comparison = clause && comparisonIn(clause)
  if (!clause || !comparison || comparison.right.length !== 1 || comparison.right[0]?.kind !== 'number') return undefined
  const counts = rest['group by'] ? isCount(comparison.left, select) : isRowNumber(comparison.left)
  if (!counts) return undefined
  const text = `${comparison.operator.text} ${comparison.right[0].text}`
  if (['= 1', '== 1', '< 2', '<= 1'].includes(text)) return { rows: 'kept', tokens: clause }
  return ['> 1', '>= 2', '<> 1', '!= 1'].includes(text) ? { rows: 'broken', tokens: clause } : undefined
}

/** `COUNT(…)`, or the name that the results give it. */
function isCount(tokens: Tokens, items: Tokens): boolean {
  const [name] = tokens
  if (isWord(name, 'count') && isMark(tokens[1], '('))
    return tokens.length === insideParentheses(tokens, 1).length + 3 && !isWord(tokens[2], 'distinct')
  if (tokens.length !== 1 || !name) return false
  return items.some((token, at) => {
    if (!isWord(token, 'count') || !isMark(items[at + 1], '(') || isWord(items[at + 2], 'distinct')) return false
    const behind = at + insideParentheses(items, at + 1).length + 3
    return items[isWord(items[behind], 'as') ? behind + 1 : behind]?.text.toLowerCase() === name.text.toLowerCase()
  })
}

function isRowNumber(tokens: Tokens): boolean {
  return isWord(tokens[0], 'row_number') && isMark(tokens[1], '(') && isMark(tokens[2], ')') && isWord(tokens[3], 'over')
}

function readAge({ where, having, qualify, ...rest }: Select): Selection | undefined {
  const clause = having ?? where
  if (!clause || (having && where) || qualify) return undefined
  if (rest['group by'] && !having) return undefined
  const age = ageIn(clause)
  return age && { rows: age === 'recent' ? 'kept' : 'broken', tokens: clause }
}

/** Values that stand for a missing or a wrong one. */
const placeholder = /^(?:|n\/?a|none|null|nan|unknown|undefined|missing|invalid|error|test|dummy|other|x+|-+|\?+)$/i

function readList(where: Tokens | undefined): Selection | undefined {
  return readAll(where, (predicate) => {
    if (nullTestIn(predicate)) return 'neutral'
    const at = predicate.findIndex((token) => isWord(token, 'in'))
    if (at < 1 || !isMark(predicate[at + 1], '(') || isWord(predicate[0], 'not')) return undefined
    const items = insideParentheses(predicate, at + 1)
    const values = items.filter(({ kind }) => kind === 'string' || kind === 'number')
    const isList = values.length > 0 && items.every((token) => values.includes(token) || isMark(token, ','))
    if (!isList || predicate.length !== at + items.length + 3 || values.some(({ text }) => placeholder.test(text.trim())))
      return undefined
    return isWord(predicate[at - 1], 'not') ? 'broken' : 'kept'
  })
}

function readSign(where: Tokens | undefined): Selection | undefined {
  return readAll(where, (predicate) => {
    const comparison = comparisonIn(predicate)
    if (comparison?.right.length !== 1 || comparison.right[0]?.text !== '0' || outer(comparison.left).length === 0)
      return undefined
    if (isMark(comparison.operator, '>', '>=')) return 'kept'
    return isMark(comparison.operator, '<') ? 'broken' : undefined
  })
}

function readAny({ where, from }: Select): Selection | undefined {
  const isTimed = !where || predicatesOf(where).predicates.every(isTimeFilter)
  return isTimed ? { rows: 'kept', tokens: where ?? from ?? [] } : undefined
}
