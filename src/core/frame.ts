import type { Document } from './document.ts'
import type { FrameLine } from './finding.ts'
import { lineIndexAt, type Span } from './source.ts'

/** What is shown in the place of a secret. */
export const mask = '•••••'
/** Lines shown of a range that runs over many. */
const mostLines = 5
const widestLine = 300

/** The lines of a range and one before, with secrets masked. Columns before a secret stay true. */
export function frameOf(document: Document, span: Span, secrets: readonly Span[]): readonly FrameLine[] {
  const { lineStarts, source } = document
  const first = lineIndexAt(lineStarts, span.start)
  const last = Math.min(lineIndexAt(lineStarts, Math.max(span.start, span.end)), first + mostLines - 1)
  const lines: FrameLine[] = []
  for (let index = Math.max(0, first - 1); index <= last; index++) {
    const start = lineStarts[index] ?? 0
    const end = lineStarts[index + 1] ?? source.text.length
    lines.push({ line: index + 1, text: lineWithout(source.text, { start, end }, secrets) })
  }
  return lines
}

function lineWithout(text: string, line: Span, secrets: readonly Span[]): string {
  let shown = ''
  let at = line.start
  for (const secret of secrets) {
    if (secret.end <= at || secret.start >= line.end) continue
    shown += text.slice(at, Math.max(at, secret.start)) + mask
    at = Math.min(secret.end, line.end)
  }
  return (shown + text.slice(at, line.end)).replace(/\r?\n$/, '').slice(0, widestLine)
}

/**
 * Replaces every one of `values` that a sentence repeats, whole or cut short as names in messages are. Values of fewer characters than six
 * are too common to be told from words.
 */
export function maskValues(sentence: string, values: readonly string[]): string {
  return values.reduce((masked, value) => (value.length < 6 ? masked : maskValue(masked, value)), sentence)
}

/** Characters of a value that give it away. */
const tellingStart = 12

function maskValue(sentence: string, value: string): string {
  const start = value.slice(0, tellingStart)
  let shown = ''
  let at = 0
  for (let hit = sentence.indexOf(start); hit !== -1; hit = sentence.indexOf(start, at)) {
    let length = start.length
    while (length < value.length && sentence[hit + length] === value[length]) length++
    shown += sentence.slice(at, hit) + mask
    at = hit + length
  }
  return shown + sentence.slice(at)
}
