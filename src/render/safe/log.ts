import { shown } from '../../text/quote.ts'
import { declareSafe, type Safe, templateOf } from './safe-text.ts'

/** The template of a log or terminal. Every line of ours begins with a word or a sign of ours. */
export const log = templateOf<'log'>()

/** Lengths in UTF-16 units before encoding. */
const longestText = 2000
/** The runner cuts the message of an annotation here (actions/runner, ExecutionContext.cs). */
const longestData = 4096
/** As long as a path may be; titles are bounded by their caller. */
const longestProperty = 4096

/** One line of log without anything that the runner could take for a command. */
export function logText(text: string, max = longestText): Safe<'log'> {
  return declareSafe(withoutOldCommands(shown(text, max)).replace(/:(?=:)/g, ': '))
}

/** A line of source behind a gutter of ours, where `::` cannot begin a line and so stays as written. */
export function logCode(text: string, max = longestText): Safe<'log'> {
  return declareSafe(withoutOldCommands(shown(text, max)))
}

/** The message of a workflow command. */
export function annotationData(text: string, max = longestData): Safe<'annotation-data'> {
  return declareSafe(withoutOldCommands(shown(text, max)).replaceAll('%', '%25'))
}

/** The value of a property of a workflow command. */
export function annotationProperty(text: string, max = longestProperty): Safe<'annotation-property'> {
  const escaped = withoutOldCommands(shown(text, max)).replaceAll('%', '%25')
  return declareSafe(escaped.replaceAll(':', '%3A').replaceAll(',', '%2C'))
}

/** The properties that annotations have, in the order in which they are written. Lines and columns count from 1. */
export interface CommandProperties {
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
  readonly title: string
}

/** A workflow command that makes an annotation; the only line of a log that begins with `::`. */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice',
  properties: CommandProperties,
  message: string,
): Safe<'log'> {
  const { file, line, endLine, col, endColumn, title } = properties
  const values = Object.entries({ file, line, endLine, col, endColumn, title }).filter(([, value]) => value !== undefined)
  const list = values.map(([key, value]) => `${key}=${annotationProperty(String(value))}`).join(',')
  return declareSafe(`::${name} ${list}::${annotationData(message)}`)
}

/** The runner obeys `##[command]` anywhere in a line. */
function withoutOldCommands(text: string): string {
  return text.replaceAll('##[', '## [')
}
