/** A run of lines, counted from 1, both ends included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** One hunk of a unified diff. */
export interface Hunk {
  /** All lines of the new side that the hunk shows, context included; null where it shows none. */
  readonly shown: LineRange | null
  /** The lines of the new side that the change wrote. */
  readonly added: readonly LineRange[]
}

const hunkHead = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/

/**
 * The hunks of a patch. Lines are consumed by the counts of the hunk's head, so that content which looks like a head is not taken
 * for one. A patch that is cut short yields what it shows.
 */
export function parseHunks(patch: string): readonly Hunk[] {
  const lines = patch.split('\n')
  const hunks: Hunk[] = []
  let at = 0
  for (let head = hunkHead.exec(lines[at] ?? ''); head; head = hunkHead.exec(lines[at] ?? '')) {
    const { hunk, next } = hunkAt(lines, at + 1, { old: countOf(head[1]), new: countOf(head[3]) }, Number(head[2]))
    hunks.push(hunk)
    at = next
  }
  return hunks
}

/** The count of a hunk's head; left out it means one line. */
function countOf(text: string | undefined): number {
  return text === undefined ? 1 : Number(text)
}

interface Counts {
  readonly old: number
  readonly new: number
}

function hunkAt(lines: readonly string[], from: number, counts: Counts, firstLine: number): { hunk: Hunk; next: number } {
  const added: LineRange[] = []
  let left = counts.old
  let right = counts.new
  let line = firstLine
  let at = from
  for (; at < lines.length && (left > 0 || right > 0); at++) {
    const sign = lines[at]?.[0] ?? ' '
    if (sign === '\\') continue
    if (sign !== ' ' && sign !== '+' && sign !== '-') break
    if (sign !== '+') left--
    if (sign === '-') continue
    if (sign === '+') extend(added, line)
    right--
    line++
  }
  while (lines[at]?.startsWith('\\')) at++
  const shown = line > firstLine ? { first: firstLine, last: line - 1 } : null
  return { hunk: { shown, added }, next: at }
}

function extend(ranges: LineRange[], line: number): void {
  const last = ranges.at(-1)
  if (last?.last === line - 1) ranges[ranges.length - 1] = { first: last.first, last: line }
  else ranges.push({ first: line, last: line })
}
