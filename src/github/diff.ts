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

/** The diff of one file. A path is null on the side on which the file does not exist. */
export interface FileDiff {
  readonly path: string | null
  readonly previousPath: string | null
  readonly isBinary: boolean
  readonly hunks: readonly Hunk[]
}

const hunkHead = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/

/**
 * The hunks of a patch. Lines are consumed by the counts of the hunk's head, so that content which looks like a head is not taken
 * for one. A patch that is cut short yields what it shows.
 */
export function parseHunks(patch: string): readonly Hunk[] {
  return hunksIn(patch.split('\n'), 0).hunks
}

function hunksIn(lines: readonly string[], from: number): { readonly hunks: readonly Hunk[]; readonly next: number } {
  const hunks: Hunk[] = []
  let at = from
  for (let head = hunkHead.exec(lines[at] ?? ''); head; head = hunkHead.exec(lines[at] ?? '')) {
    const { hunk, next } = hunkAt(lines, at + 1, { old: countOf(head[1]), new: countOf(head[3]) }, Number(head[2]))
    hunks.push(hunk)
    at = next
  }
  return { hunks, next: at }
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

/** The files of what `git diff` writes with the prefixes `a/` and `b/`. */
export function parseDiff(text: string): readonly FileDiff[] {
  const lines = text.split('\n')
  const files: FileDiff[] = []
  let at = 0
  while (at < lines.length) {
    if (!lines[at]?.startsWith('diff --git ')) {
      at++
      continue
    }
    const { file, next } = fileAt(lines, at)
    files.push(file)
    at = next
  }
  return files
}

interface Names {
  previousPath: string | null
  path: string | null
  isBinary: boolean
}

function fileAt(lines: readonly string[], from: number): { file: FileDiff; next: number } {
  const names: Names = { ...namesInHead(lines[from] ?? ''), isBinary: false }
  let at = from + 1
  while (at < lines.length && !lines[at]?.startsWith('diff --git ') && !hunkHead.test(lines[at] ?? '')) {
    takeHeader(names, lines[at] ?? '')
    at++
  }
  const { hunks, next } = hunksIn(lines, at)
  return { file: { ...names, hunks }, next }
}

function takeHeader(names: Names, line: string): void {
  if (line.startsWith('new file mode ')) names.previousPath = null
  else if (line.startsWith('deleted file mode ')) names.path = null
  else if (line.startsWith('rename from ')) names.previousPath = unquote(line.slice(12))
  else if (line.startsWith('rename to ')) names.path = unquote(line.slice(10))
  else if (line.startsWith('--- ')) names.previousPath = sideOf(line.slice(4))
  else if (line.startsWith('+++ ')) names.path = sideOf(line.slice(4))
  else if (line.startsWith('Binary files ') || line === 'GIT binary patch') names.isBinary = true
}

/** Git ends a name that holds a blank with a tab. */
function sideOf(text: string): string | null {
  const name = unquote(text.endsWith('\t') ? text.slice(0, -1) : text)
  return name === '/dev/null' ? null : name.slice(2)
}

/** The names in `diff --git a/x b/x`. Unless renamed, both are the same, so that the middle of the line is the border. */
function namesInHead(line: string): { previousPath: string | null; path: string | null } {
  const both = line.slice('diff --git '.length)
  const half = (both.length - 1) / 2
  const left = unquote(both.slice(0, half))
  const right = unquote(both.slice(half + 1))
  const isSame = Number.isInteger(half) && left.slice(2) === right.slice(2)
  return isSame ? { previousPath: left.slice(2), path: right.slice(2) } : { previousPath: null, path: null }
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }

/** A name as git quotes it: C escapes, and bytes as three octal digits. */
function unquote(name: string): string {
  if (!name.startsWith('"') || !name.endsWith('"') || name.length < 2) return name
  const bytes: number[] = []
  const encoder = new TextEncoder()
  for (const [piece] of name.slice(1, -1).matchAll(/\\[0-7]{3}|\\.|[^\\]+/gs)) {
    if (!piece.startsWith('\\')) bytes.push(...encoder.encode(piece))
    else if (piece.length === 4) bytes.push(Number.parseInt(piece.slice(1), 8))
    else bytes.push(escapes[piece[1] ?? ''] ?? 63)
  }
  return new TextDecoder().decode(Uint8Array.from(bytes))
}
