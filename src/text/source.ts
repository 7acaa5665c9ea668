/** A text and where it came from. `path` is relative to the working directory, with `/` on every system. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** A half-open range of UTF-16 offsets into `Source.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A range as people count it: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Offsets at which each line of a text begins. Only LF and CR LF end a line. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Index of the line that holds `offset`, by binary search. */
export function lineIndexAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Turns offsets into lines and columns. An empty span becomes an empty range at its start. */
export function rangeOf(starts: readonly number[], span: Span): Range {
  const first = lineIndexAt(starts, span.start)
  const last = lineIndexAt(starts, Math.max(span.start, span.end))
  return {
    line: first + 1,
    column: span.start - (starts[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: Math.max(span.start, span.end) - (starts[last] ?? 0) + 1,
  }
}
