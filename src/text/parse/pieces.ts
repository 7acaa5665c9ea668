import type { Span } from '../source.ts'

/** A piece of a decoded scalar and the source that it comes from: copied as it is, or an escape or a folded line break as a whole. */
interface Piece {
  /** Index of the first unit in the decoded value. */
  readonly at: number
  length: number
  readonly from: number
  to: number
  readonly isCopy: boolean
}

/** A scalar being decoded, piece by piece. */
export interface Decoding {
  readonly source: string
  readonly pieces: Piece[]
  value: string
}

/** A decoding of `source` that has not begun. */
export function decodingOf(source: string): Decoding {
  return { source, pieces: [], value: '' }
}

/** Copies a piece of the source. */
export function copy(decoding: Decoding, from: number, to: number): void {
  if (to <= from) return
  const last = decoding.pieces.at(-1)
  if (last?.isCopy && last.to === from) {
    last.to = to
    last.length += to - from
  } else decoding.pieces.push({ at: decoding.value.length, length: to - from, from, to, isCopy: true })
  decoding.value += decoding.source.slice(from, to)
}

/** Puts `text` where the source holds an escape or a line break. */
export function put(decoding: Decoding, text: string, from: number, to: number): void {
  if (text === '') return
  decoding.pieces.push({ at: decoding.value.length, length: text.length, from, to, isCopy: false })
  decoding.value += text
}

/** The source offsets of a range of the decoded value, relative to the decoded source. */
export function sourceOf({ pieces, value }: Decoding, { start, end }: Span): Span {
  const first = pieces[indexAt(pieces, Math.min(start, value.length - 1))]
  const last = pieces[indexAt(pieces, Math.max(end - 1, 0))]
  if (!first || !last) return { start: 0, end: 0 }
  const from = start >= value.length ? first.to : first.isCopy ? first.from + start - first.at : first.from
  if (end <= start) return { start: from, end: from }
  return { start: from, end: Math.max(from, last.isCopy ? last.from + end - last.at : last.to) }
}

/** Index of the piece that holds the unit at `index`, by binary search. */
function indexAt(pieces: readonly Piece[], index: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return low
}
