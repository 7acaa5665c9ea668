import type { Finding, FrameLine } from '../engine/finding.ts'
import { cellsOf, croppedLine, drawnLine } from './cells.ts'

/** A line of a code frame. The text is a stranger's and still needs the encoder of its sink. */
export interface FrameRow {
  readonly line: number
  readonly text: string
  /** True in a range of several lines, which is shown by its gutter alone. */
  readonly isInRange: boolean
  /** What to underline where the range is within one line, in cells from the start of `text`. */
  readonly mark: { readonly start: number; readonly length: number } | null
}

const mostRows = 8
const contextRows = 2
const mostCells = 100
/** UTF-16 units of a line that are looked at, however long it is. */
const mostUnits = 240
/** Units kept before the marked place where the start of a long line is left out. */
const lead = 30

/** The rows of a finding's code frame. Empty where its line may not be shown. */
export function frameRows(finding: Finding): readonly FrameRow[] {
  const near = finding.frame.filter(({ line }) => line >= finding.line - contextRows && line <= finding.endLine + contextRows)
  const rows = near.slice(0, mostRows)
  if (!rows.some(({ line }) => line === finding.line)) return []
  return rows.map((row) => rowOf(finding, row))
}

function rowOf(finding: Finding, { line, text }: FrameLine): FrameRow {
  const isInRange = finding.endLine > finding.line && line >= finding.line && line <= finding.endLine
  const isOnlyLine = finding.endLine === finding.line && line === finding.line
  const from = isOnlyLine && text.length > mostCells && finding.column > mostCells - lead ? finding.column - 1 - lead : 0
  const start = from > 0 && from < text.length ? '…' : ''
  const drawn = croppedLine(start + drawnPart(text, from, from + mostUnits), mostCells)
  if (!isOnlyLine) return { line, text: drawn, isInRange, mark: null }
  const cellAt = (unit: number): number => Math.min(cellsOf(drawn), cellsOf(start + drawnPart(text, from, unit)))
  const first = cellAt(finding.column - 1)
  const last = cellAt(Math.min(finding.endColumn - 1, from + mostUnits))
  return { line, text: drawn, isInRange, mark: { start: first, length: Math.max(1, last - first) } }
}

/** The drawing of a piece of a line; half a character at either end is left out. */
function drawnPart(text: string, from: number, to: number): string {
  const piece = text.slice(from, Math.max(from, to))
  return drawnLine(piece.length < text.length ? piece.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '') : piece)
}
