import { copy, type Decoding, put } from './pieces.ts'

/** One line of a block scalar: offsets of its start, of what follows its indentation, and of its end without the line break. */
interface Line {
  readonly start: number
  readonly content: number
  readonly end: number
}

/**
 * Decodes a block scalar, its header included in the source, up to its last line that is not blank. `value` is what the library
 * made of it: its first line tells how deep the text is indented, which the source alone does not say.
 */
export function decodeBlock(decoding: Decoding, value: string, isFolded: boolean): void {
  const lines = linesOf(decoding.source)
  const first = lines.findIndex((line) => line.end > line.content)
  const line = lines[first]
  if (!line) return
  const indent = line.content - line.start - leadingSpacesOf(value)
  lines.slice(0, first).forEach((blank, index) => {
    putBlank(decoding, blank, lines[index + 1]?.start ?? blank.end, indent)
  })
  if (isFolded) decodeFolded(decoding, lines.slice(first), indent)
  else decodeLiteral(decoding, lines.slice(first), indent)
}

function linesOf(source: string): readonly Line[] {
  const lines: Line[] = []
  for (let feed = source.indexOf('\n'); feed !== -1; ) {
    const start = feed + 1
    feed = source.indexOf('\n', start)
    const lineEnd = feed === -1 ? source.length : feed
    const end = feed !== -1 && source[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd
    let content = start
    while (content < end && source[content] === ' ') content++
    lines.push({ start, content, end })
  }
  return lines
}

/** Spaces at the start of the first line of a value that is not blank. */
function leadingSpacesOf(value: string): number {
  let lineStart = 0
  let at = 0
  while (value[at] === ' ' || value[at] === '\n') if (value[at++] === '\n') lineStart = at
  return at - lineStart
}

function putBlank(decoding: Decoding, { start, content }: Line, next: number, indent: number): void {
  copy(decoding, Math.min(content, start + indent), content)
  put(decoding, '\n', content, next)
}

function decodeLiteral(decoding: Decoding, lines: readonly Line[], indent: number): void {
  lines.forEach(({ start, content, end }, index) => {
    const from = Math.min(content, start + indent)
    if (index > 0) put(decoding, '\n', lines[index - 1]?.end ?? from, from)
    copy(decoding, from, end)
  })
}

/** Folds lines (YAML 1.2, section 8.1.3) as the library does: lines that are indented more keep their breaks. */
function decodeFolded(decoding: Decoding, lines: readonly Line[], indent: number): void {
  let separator = ''
  let wasIndented = false
  let written = lines[0]?.start ?? 0
  for (const { start, content, end } of lines) {
    const from = Math.min(content, start + indent)
    const isIndented = content - start > indent || decoding.source[content] === '\t'
    if (!isIndented && end === content) {
      if (separator === '\n') written = putAt(decoding, '\n', written, from)
      else separator = '\n'
      continue
    }
    if (isIndented) separator = separator === ' ' || wasIndented || separator === '' ? separator && '\n' : '\n\n'
    put(decoding, separator, written, from)
    copy(decoding, from, end)
    separator = isIndented ? '\n' : ' '
    wasIndented = isIndented
    written = end
  }
}

function putAt(decoding: Decoding, text: string, from: number, to: number): number {
  put(decoding, text, from, to)
  return to
}
