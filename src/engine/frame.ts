import type { Document } from '../text/document.ts'
import { mask } from '../text/secrets/value-mask.ts'
import { lineIndexAt, type Span } from '../text/source.ts'
import type { FrameLine } from './finding.ts'

/** Lines shown of a range that runs over many. */
const mostLines = 5
const widestLine = 300
/** Most text of all lines of a frame, the one before included. */
export const mostFrameText = (mostLines + 1) * widestLine

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

/** The start of a line, which costs as much as is shown of it, however long the line and however many its secrets. */
function lineWithout(text: string, line: Span, secrets: readonly Span[]): string {
  let shown = ''
  let at = line.start
  for (let index = firstEndingAfter(secrets, at); shown.length < widestLine; index++) {
    const secret = secrets[index]
    const start = Math.min(secret?.start ?? line.end, line.end)
    shown += text.slice(at, Math.min(Math.max(at, start), at + widestLine))
    if (!secret || secret.start >= line.end) break
    shown += mask
    at = Math.min(secret.end, line.end)
  }
  return shown.replace(/\r?\n$/, '').slice(0, widestLine)
}

/** Index of the first span that reaches beyond an offset. Spans are sorted and do not overlap. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
