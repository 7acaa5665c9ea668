import { Later } from '../../text/later.ts'
import type { Span } from '../../text/source.ts'
import { isMark, isWordOf, type SqlToken, sqlTokens } from './sql/tokens.ts'

/** A day that is written out in a text. */
export interface FixedDate {
  readonly date: string
  readonly within: Span
}

/** A day of this century but 2099, which stands for "never ends". */
const year = '20(?!99)\\d\\d'
const month = '(?:0[1-9]|1[0-2])'
const day = '(?:0[1-9]|[12]\\d|3[01])'
const datePattern = (separator: string) => `${year}${separator}${month}${separator}${day}`
const anyForm = `(?:${datePattern('-')}|${datePattern('_')}|${datePattern('/')}|${datePattern('')}|year=${year}/month=${month}/day=${day})`

/** A date column that equals one day. Bounds such as `>=` mark the start of history and are left alone. */
const sqlDay = new RegExp(`(?<=(?<![<>!])=\\s{0,3}(?:date\\s{0,3}|timestamp\\s{0,3})?')${datePattern('-')}(?=')`, 'gi')
const commandDay = new RegExp(
  `(?<=\\s--(?:run-|execution-|business-|logical-|as-of-)?(?:date|day)[=\\s]["']?)${datePattern('-')}(?!\\S*\\d)`,
  'g',
)
/** Not part of a longer number or name, of a version with dots, or of a UUID. */
const pathDay = new Later(
  () => new RegExp(`(?<![\\p{L}\\d.]|[0-9a-f]{4}-)${anyForm}(?![\\p{L}\\d]|\\.\\d|-[0-9a-f]{4}-|-preview)`, 'gu'),
)
const nameDay = new RegExp(`_(${datePattern('_')}|${datePattern('')})$`)
const compactDay = new RegExp(`^${datePattern('')}$`)

/** What a date behind it does not date the data of: versions, and copies that are meant to stay as they are. */
const notOfData =
  /(?:^|[/_=-])(?:v|ver|version|release|rel|api|schema|spec|build|tag|model|draft|image|migrations?|backfill|initial|archive|backup|bak|baseline|base|snapshot|static|reference|seed|historical|history|hist|since|from|start|until|pre|post|before|after|old|copy|init)[/_=-]?$/i
/** Files that are meant to stay as they are. */
const constantFile =
  /(?:^|[/_-])(?:static|seeds?|references?|refdata|lookups?|configs?|fixtures?|archives?|backups?|templates?|docs?)(?=[/_.-])/i
/** Longer texts are not read. */
const longestText = 20_000
/** Characters before a date that are looked at. */
const lookBack = 20
const codeFile = /\.(?:py|sql|sh|bash|ipynb|jar|whl|js|ts|r|scala|java|ya?ml|toml|tf|md|dockerfile)$/i
const dataFile = /\.(?:csv|tsv|json|jsonl|ndjson|parquet|avro|orc|xml|txt|xlsx?|gz|bz2|zst|zip|log|dat)$/i
const store = /^(?:s3|s3a|gs|gcs|abfss?|wasbs?|azure|adl|hdfs|dbfs|sftp|ftp|file):\/\/|^@/i

/** A path in a stage of Snowflake without quotes: `@landing/2026/01/31/`. */
const stagePath = /(?<=\s)@[\w.~%]{1,80}\/[^\s;'"()]{0,200}/g

/** In every form of a day. */
const someYear = /20\d\d/

/** The first fixed day in an SQL text: a column that equals it, a file of that day, or a table that is named after it. */
export function fixedDateInSql(text: string): FixedDate | undefined {
  if (text.length > longestText || !someYear.test(text)) return undefined
  const equal = firstMatch(text, sqlDay)
  if (equal) return equal
  for (const { 0: piece, index } of text.matchAll(stagePath)) {
    const found = shifted(fixedDateInPath(piece), index)
    if (found) return found
  }
  const tokens = sqlTokens(text) ?? []
  for (const [at, token] of tokens.entries()) {
    const found =
      token.kind === 'string' && token.text.includes('/')
        ? shifted(fixedDateInPath(text.slice(token.span.start + 1, token.span.end - 1)), token.span.start + 1)
        : (dateInName(tokens, at) ?? dateInEquality(tokens, at))
    if (found) return found
  }
  return undefined
}

/** The first fixed day in a command line: the value of a date option, or a path. */
export function fixedDateInCommand(text: string): FixedDate | undefined {
  if (text.length > longestText || !someYear.test(text)) return undefined
  const option = firstMatch(text, commandDay)
  if (option) return option
  for (const { 0: piece, index } of text.matchAll(/[^\s"'=,;]+/g)) {
    const found = piece.includes('/') ? shifted(fixedDateInPath(piece), index) : undefined
    if (found) return found
  }
  return undefined
}

/** The first fixed day in the path of a file or a folder. Addresses of web services and files of code hold versions, and are left alone. */
export function fixedDateInPath(text: string): FixedDate | undefined {
  if (
    text.length > longestText ||
    !someYear.test(text) ||
    /^https?:\/\//i.test(text) ||
    codeFile.test(text) ||
    constantFile.test(text)
  )
    return undefined
  const isData = dataFile.test(text) || store.test(text)
  for (const { 0: date, index } of text.matchAll(pathDay.value)) {
    if (notOfData.test(text.slice(Math.max(0, index - lookBack), index))) continue
    // Eight digits alone can be any number: the text must be a path to data.
    if (/^\d{8}$/.test(date) && !isData && text[index - 1] !== '/') continue
    return { date, within: { start: index, end: index + date.length } }
  }
  return undefined
}

/** Names and texts of a JSON object, such as `"RUN_DATE": "2026-01-31"`. */
const jsonEntry = /"(\w{1,60})"\s{0,9}:\s{0,9}"([^"\\\n]{1,300})"/g

/** The first fixed day in variables or a payload that are written as JSON: the day of a run, or a path to data. */
export function fixedDateInJson(text: string): FixedDate | undefined {
  if (text.length > longestText || !someYear.test(text) || !/^\s{0,9}[[{]/.test(text)) return undefined
  for (const { 0: entry, 1: name = '', 2: value = '', index } of text.matchAll(jsonEntry)) {
    const found = runDay.test(name) ? wholeDate(value) : store.test(value) ? fixedDateInPath(value) : undefined
    if (found) return shifted(found, index + entry.length - 1 - value.length)
  }
  return undefined
}

/** Names of values that say on which day a run works. Starts and ends of a span are left alone. */
export const runDay =
  /^(?:(?:run|load|business|logical|execution|partition|report|process|processing|target|as_of)_?)?(?:date|day|ds|dt)$/i

const onlyDate = new RegExp(`^(?:${datePattern('-')}|${datePattern('_')}|${datePattern('/')}|${datePattern('')})$`)

/** The day that a text is; undefined for anything more. */
export function wholeDate(text: string): FixedDate | undefined {
  return onlyDate.test(text) ? { date: text, within: { start: 0, end: text.length } } : undefined
}

/** Words behind which a table is named. */
const namesTable = ['from', 'join', 'into', 'table', 'update']

/** `FROM events_20260131`; a copy that is meant to stay is named as one. */
function dateInName(tokens: readonly SqlToken[], at: number): FixedDate | undefined {
  const token = tokens[at]
  if (!token || (token.kind !== 'word' && token.kind !== 'name') || isMark(tokens[at + 1], '.', '(')) return undefined
  let first = at
  while (isMark(tokens[first - 1], '.')) first -= 2
  const date = nameDay.exec(token.text)?.[1]
  if (date === undefined || !isWordOf(tokens[first - 1], namesTable)) return undefined
  if (/back|bak|snap|archiv|copy|old|init|base|seed|static|hist|pre_|post_|before|after|migrat|test|tmp|temp/i.test(token.text))
    return undefined
  const end = token.span.end - (token.kind === 'name' ? 1 : 0)
  return { date, within: { start: end - date.length, end } }
}

/** `date_key = 20260131`, `_TABLE_SUFFIX = '20260131'` */
function dateInEquality(tokens: readonly SqlToken[], at: number): FixedDate | undefined {
  const [column, operator, value] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (column?.kind !== 'word' || !/date|day|(?:^|_)(?:dt|ds)$|suffix|partition/.test(column.text)) return undefined
  if (!isMark(operator, '=') || !value || !compactDay.test(value.text)) return undefined
  const inset = value.kind === 'string' ? 1 : 0
  return { date: value.text, within: { start: value.span.start + inset, end: value.span.end - inset } }
}

function firstMatch(text: string, pattern: RegExp): FixedDate | undefined {
  const found = text.matchAll(pattern).next().value
  return found && { date: found[0], within: { start: found.index, end: found.index + found[0].length } }
}

function shifted(found: FixedDate | undefined, by: number): FixedDate | undefined {
  return found && { date: found.date, within: { start: found.within.start + by, end: found.within.end + by } }
}

/** The text for `format_date` that writes today in the form of a date. */
export function dateFormatOf(date: string): string {
  if (date.startsWith('year=')) return 'year=%Y/month=%m/day=%d'
  return `%Y${date[4]?.replace(/\d/, '') ?? ''}%m${date[4]?.replace(/\d/, '') ?? ''}%d`
}
