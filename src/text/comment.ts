import type { Document } from './document.ts'
import type { Span } from './source.ts'
import type { Node, ScalarNode } from './tree.ts'

/** A comment of the file. `span` begins at its `#`; `text` is what follows that. */
export interface Comment {
  readonly span: Span
  readonly text: string
  /** Index of its line. */
  readonly line: number
  /** True where nothing but blanks stands before it on its line. */
  readonly isAlone: boolean
}

/** The comments that hold `mark`, in the order of the text. What is inside a scalar is none. */
export function commentsWith(document: Document, mark: string): readonly Comment[] {
  const { source } = document
  if (!source.text.includes(mark)) return []
  const { lineStarts } = document
  const scalars = scalarSpans(document)
  return lineStarts.flatMap((start, line) => {
    const end = lineStarts[line + 1] ?? source.text.length
    const text = source.text.slice(start, end).trimEnd()
    const at = text.includes(mark) ? hashBefore(text, text.indexOf(mark)) : -1
    if (at === -1 || isInside(scalars, start + at)) return []
    return [
      {
        span: { start: start + at, end: start + text.length },
        text: text.slice(at + 1),
        line,
        isAlone: text.slice(0, at).trim() === '',
      },
    ]
  })
}

/** Index of the `#` that opens the comment in which `at` lies: the first one that follows a blank or opens the line. */
function hashBefore(line: string, at: number): number {
  for (let hash = line.indexOf('#'); hash !== -1 && hash < at; hash = line.indexOf('#', hash + 1))
    if (hash === 0 || /\s/.test(line[hash - 1] ?? '')) return hash
  return -1
}

/** Spans of all scalars, sorted; they never overlap. The line that announces a block scalar is no part of it: a comment may end it. */
export function scalarSpans({ root, source }: Document): readonly Span[] {
  const spans: Span[] = []
  const seen = new Set<Node>()
  const pending = root ? [root] : []
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    if (node.kind === 'scalar') spans.push(isBlock(node) ? afterFirstLine(source.text, node.span) : node.span)
    else for (const child of node.kind === 'map' ? node.entries.list.map((entry) => entry.value) : node.items) pending.push(child)
  }
  return spans.sort((a, b) => a.start - b.start)
}

function isBlock({ style }: ScalarNode): boolean {
  return style === 'literal' || style === 'folded'
}

function afterFirstLine(text: string, { start, end }: Span): Span {
  const lineEnd = text.indexOf('\n', start)
  return { start: lineEnd === -1 ? end : Math.min(lineEnd, end), end }
}

/** True where one of the spans, which are sorted and do not overlap, holds the offset. */
export function isInside(spans: readonly Span[], offset: number): boolean {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (!span || offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return true
  }
  return false
}
