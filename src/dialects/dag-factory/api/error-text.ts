import { redact } from '../../../history/errors/redact.ts'
import { field, isObject, longestText } from '../../../history/json-reader.ts'

/** Lines of output that are kept before the exception. */
const mostLines = 2

/**
 * Why a try failed, as its log says: the last lines that the command wrote before its end, and the exception. Null where it says nothing. Airflow 3 gives
 * events with their fields, Airflow 2 one text.
 */
export function errorTextIn(content: unknown): string | null {
  const found = Array.isArray(content) ? errorOfEvents(content) : typeof content === 'string' ? errorOfText(content) : null
  return found === null ? null : redact(found.slice(0, longestText))
}

function errorOfEvents(events: readonly unknown[]): string | null {
  const known = events.filter(isObject)
  const texts = known.map((event) => String(field(event, 'event') ?? ''))
  const failed = known.findLast((event) => Array.isArray(field(event, 'error_detail')))
  const details = failed ? field(failed, 'error_detail') : undefined
  const cause = Array.isArray(details) ? details.filter(isObject).at(0) : undefined
  const exception = cause ? `${String(field(cause, 'exc_type') ?? '')}: ${String(field(cause, 'exc_value') ?? '')}` : null
  return joined(outputIn(texts), exception)
}

/** The last of what a command wrote: between the lines with which its hook begins and ends it. */
function outputIn(lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => line.startsWith('Command exited with return code'))
  const start = lines.slice(0, Math.max(end, 0)).lastIndexOf('Output:')
  return start === -1
    ? []
    : lines
        .slice(start + 1, end)
        .filter((line) => line.trim() !== '')
        .slice(-mostLines)
}

function errorOfText(text: string): string | null {
  // Older servers write the text as Python shows it, with its line ends as two characters.
  const lines = text
    .slice(-64 * 1024)
    .replaceAll('\\n', '\n')
    .split('\n')
  const said = lines.map((line) => line.replace(/^\[[^\]]*\] \{[^}]*\} [A-Z]+ - /, ''))
  const exception = said.findLast((line) => /^(?:\w+\.)*\w*(?:Error|Exception|Timeout|Failure)\b: \S/.test(line))
  return joined(outputIn(said), exception ?? null)
}

function joined(lines: readonly string[], exception: string | null): string | null {
  const all = exception === null ? lines : [...lines, exception]
  return all.length === 0 ? null : all.join('\n')
}
