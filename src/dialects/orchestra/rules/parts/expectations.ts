import { ageIn, comparisonIn, isTimeFilter, nullTestIn, predicatesOf } from '../../../../rules/parts/sql/predicates.ts'
import { sourceOf } from '../../../../rules/parts/sql/row-count.ts'
import { outer, type Query, readQuery, type Select } from '../../../../rules/parts/sql/select.ts'
import { insideParentheses, isMark, isWord, type SqlToken, splitSql } from '../../../../rules/parts/sql/tokens.ts'

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

/**
 * The one SELECT of a statement whose rows are rows of one table; undefined for anything more. `SELECT … FROM (SELECT … GROUP BY x) WHERE n
 * > 1` is read as `HAVING n > 1`, and likewise QUALIFY.
 */
export function plainSelect(statement: Tokens): Select | undefined {
  const query = readQuery(statement)
  const [select] = query?.selects ?? []
  if (!select?.from || query?.selects.length !== 1) return undefined
  const source = sourceOf(select.from, query.named)
  if (source) return filteredSelect(select, tableSelect(readQuery(source)))
  return query.named.size > 0 ? undefined : tableSelect(query)
}

function filteredSelect({ where, having, qualify, ...outside }: Select, inside: Select | undefined): Select | undefined {
  if (!inside || !where || having || qualify || outside['group by'] || inside.having || inside.qualify) return undefined
  return inside['group by'] ? { ...inside, having: where } : { ...inside, qualify: where }
}

function tableSelect(query: Query | undefined): Select | undefined {
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
      /\bnot (?:be )?nulls?\b|\bno nulls?\b|\bnon ?nulls?\b|\bnever null\b|\bnotnull\b|\b(?:check|test)s? (?:for )?nulls\b|\bnulls? (?:check|test)s?\b|\bmissing (?:values?|ids?|keys?|names?|fields?)\b|\bcompleteness\b/,
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
    remedy: 'Select what is too old, with `<` instead of `>`.',
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
  const isCounted = rest['group by'] ? isCount : isRowNumber
  const counts = isCounted(comparison.left) || isCounted(namedItem(select, comparison.left))
  if (!counts) return undefined
  const text = `${comparison.operator.text} ${comparison.right[0].text}`
  if (['= 1', '== 1', '< 2', '<= 1'].includes(text)) return { rows: 'kept', tokens: clause }
  return ['> 1', '>= 2', '<> 1', '!= 1'].includes(text) ? { rows: 'broken', tokens: clause } : undefined
}

/** The item of a list of results that has a name; empty where none has it. */
function namedItem(items: Tokens, [name, ...more]: Tokens): Tokens {
  if (!name || more.length > 0) return []
  const found = splitSql(items, (token) => isMark(token, ',')).find(
    (item) => item.at(-1)?.text.toLowerCase() === name.text.toLowerCase(),
  )
  return (found ?? []).slice(0, isWord(found?.at(-2), 'as') ? -2 : -1)
}

function isCount(tokens: Tokens): boolean {
  if (!isWord(tokens[0], 'count') || !isMark(tokens[1], '(') || isWord(tokens[2], 'distinct')) return false
  return tokens.length === insideParentheses(tokens, 1).length + 3
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
