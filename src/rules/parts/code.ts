import { splitCommands } from './commands.ts'

/** Lines that hold something other than blanks and comments. */
export function codeLines(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '' && !/^\s{0,200}(?:#|--|\/\/)/.test(line)).length
}

/** SQL statements: pieces between semicolons that stand outside of quotes, comments and dollar-quoted bodies. */
export function statementsIn(text: string): number {
  return piecesOf(text, ';')
}

/** Words that steer a script or speak to its reader, and assignments: no step of the work. */
const noStep =
  /^(?:(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|function|return|exit|set|echo|printf|cd|export|source|sleep|true)(?![\w./-])|[{}()]|[\w-]+\s?\(\)|\w+=\S*$|\w+=["'$])/

/** Commands that do something: pieces between semicolons, `&&` and line ends, without what steers the script, and here-documents. */
export function commandsIn(text: string): number {
  return splitCommands(withoutHereDocuments(text)).commands.filter((command) => !noStep.test(command.text)).length
}

/** The body of `<<MARK` is data, up to the line that holds the mark alone. */
function withoutHereDocuments(text: string): string {
  const kept: string[] = []
  let mark: string | undefined
  for (const line of text.split('\n')) {
    if (mark === undefined) kept.push(line)
    if (mark === undefined) mark = /<<-?\s{0,3}["']?(\w+)["']?/.exec(line)?.[1]
    else if (line.trim() === mark) mark = undefined
  }
  return kept.join('\n')
}

function piecesOf(text: string, separator: string): number {
  let pieces = 0
  let hasContent = false
  for (let at = 0; at < text.length; at++) {
    const skipped = endOfComment(text, at) ?? endOfDollarQuote(text, at)
    if (skipped !== undefined) {
      at = skipped
      continue
    }
    const character = text[at] ?? ''
    if (character === separator) {
      if (hasContent) pieces++
      hasContent = false
    } else if (character.trim() !== '') hasContent = true
    if (character === "'" || character === '"') at = endOfQuote(text, at)
  }
  return hasContent ? pieces + 1 : pieces
}

function endOfQuote(text: string, at: number): number {
  const end = text.indexOf(text[at] ?? '', at + 1)
  return end === -1 ? text.length : end
}

function endOfComment(text: string, at: number): number | undefined {
  if (text.startsWith('--', at)) return endOf(text, '\n', at)
  return text.startsWith('/*', at) ? endOf(text, '*/', at) : undefined
}

/** `$$ … $$`: the body of a procedure is one statement. */
function endOfDollarQuote(text: string, at: number): number | undefined {
  return text.startsWith('$$', at) ? endOf(text, '$$', at + 1) : undefined
}

function endOf(text: string, mark: string, at: number): number {
  const end = text.indexOf(mark, at + 1)
  return end === -1 ? text.length : end + mark.length - 1
}

/** Marks of what a script does, one pattern a job. */
const tools: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['calls an API', /\brequests\.(?:get|post|put|Session)\b|\burllib\b|\bhttpx\b|\bcurl /],
  ['transforms data', /\bpandas\b|\bpolars\b|\bduckdb\b|\bpyspark\b/],
  [
    'writes to a warehouse',
    /\bsnowflake\.connector\b|\bbigquery\b|\bpsycopg2?\b|\bsqlalchemy\b|\bto_sql\b|\bwrite_pandas\b|\bCOPY INTO\b|\bsnowsql\b|\bpsql(?= |['"],)|\bbq (?:load|query)\b/,
  ],
  ['runs dbt', /\bdbt(?: |['"], ?['"])(?:run|build|test|seed)\b/],
  [
    'moves files',
    /\bboto3\b|\bparamiko\b|\bftplib\b|\bpysftp\b|\bgoogle\.cloud\.storage\b|\baws(?: |['"], ?['"])s3\b|\bgsutil\b|\bazcopy\b|\brsync\b|\bsftp /,
  ],
  ['sends mail or messages', /\bsmtplib\b|\bsendgrid\b|\bslack_sdk\b|\bWebClient\(|hooks\.slack\.com/],
]

/** What a script does, in words; only what is certain from the libraries that it names. */
export function toolsIn(text: string): readonly string[] {
  return tools.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []))
}
