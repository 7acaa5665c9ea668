import { copy, type Decoding, put } from './pieces.ts'

/** Decodes an unquoted text, which may run over several lines. */
export function decodePlain(decoding: Decoding): void {
  decodeLines(decoding, 0, decoding.source.length, copy)
}

/** Decodes a text in single quotes, the quotes included in the source. */
export function decodeSingle(decoding: Decoding): void {
  decodeLines(decoding, 1, decoding.source.length - 1, copySingle)
}

function copySingle(decoding: Decoding, from: number, to: number): void {
  let done = from
  for (
    let pair = decoding.source.indexOf("''", done);
    pair !== -1 && pair + 2 <= to;
    pair = decoding.source.indexOf("''", done)
  ) {
    copy(decoding, done, pair)
    put(decoding, "'", pair, pair + 2)
    done = pair + 2
  }
  copy(decoding, done, to)
}

/** Folds lines (YAML 1.2, section 6.5): one break is a space, each further one a line feed, and blanks around breaks are dropped. */
function decodeLines(decoding: Decoding, from: number, to: number, write: typeof copy): void {
  const { source } = decoding
  let written = -1
  let breaks = 0
  for (let lineStart = from; lineStart <= to; ) {
    const lineFeed = source.indexOf('\n', lineStart)
    const isLast = lineFeed === -1 || lineFeed >= to
    const start = lineStart === from ? from : skipBlanks(source, lineStart, to)
    const end = isLast ? to : endWithoutBlanks(source, start, lineFeed)
    if (lineStart === from || isLast || end > start) {
      if (written !== -1) put(decoding, breaks > 1 ? '\n'.repeat(breaks - 1) : ' ', written, start)
      write(decoding, start, end)
      written = end
      breaks = 0
    }
    breaks++
    if (isLast) return
    lineStart = lineFeed + 1
  }
}

function skipBlanks(source: string, from: number, to: number): number {
  let at = from
  while (at < to && (source[at] === ' ' || source[at] === '\t')) at++
  return at
}

/** Where a line ends without its carriage return and the blanks before it. */
function endWithoutBlanks(source: string, from: number, lineFeed: number): number {
  let end = source[lineFeed - 1] === '\r' ? lineFeed - 1 : lineFeed
  while (end > from && (source[end - 1] === ' ' || source[end - 1] === '\t')) end--
  return Math.max(from, end)
}

/** Decodes a text in double quotes, the quotes included in the source. */
export function decodeDouble(decoding: Decoding): void {
  const { source } = decoding
  const to = source.length - 1
  for (let at = 1; at < to; ) {
    const end = ordinaryEnd(source, at, to)
    copy(decoding, at, end)
    if (end >= to) return
    at = source[end] === '\\' ? decodeEscape(decoding, end) : decodeBlanks(decoding, end, to)
  }
}

function ordinaryEnd(source: string, from: number, to: number): number {
  let at = from
  while (at < to && !'\\ \t\r\n'.includes(source.charAt(at))) at++
  return at
}

/** A run of blanks and line breaks: copied without a break, else folded. */
function decodeBlanks(decoding: Decoding, from: number, to: number): number {
  const { source } = decoding
  let breaks = 0
  let at = from
  for (; at < to && ' \t\r\n'.includes(source.charAt(at)); at++) if (source[at] === '\n') breaks++
  if (breaks === 0) copy(decoding, from, at)
  else put(decoding, breaks > 1 ? '\n'.repeat(breaks - 1) : ' ', from, at)
  return at
}

const escapes = new Map(
  Object.entries({
    0: '\0',
    a: '\x07',
    b: '\b',
    e: '\x1b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    N: '\x85',
    _: '\xa0',
  }).concat(Object.entries({ L: '\u2028', P: '\u2029', ' ': ' ', '"': '"', '/': '/', '\\': '\\', '\t': '\t' })),
)
const codeLengths = new Map(Object.entries({ x: 2, u: 4, U: 8 }))

function decodeEscape(decoding: Decoding, at: number): number {
  const { source } = decoding
  const sign = source.charAt(at + 1)
  const length = codeLengths.get(sign)
  if (length !== undefined) return decodeCode(decoding, at, length)
  const text = escapes.get(sign)
  if (text !== undefined) {
    put(decoding, text, at, at + 2)
    return at + 2
  }
  const lineFeed = sign === '\r' ? at + 2 : at + 1
  return source[lineFeed] === '\n' ? decodeEmptyLines(decoding, lineFeed + 1) : at + 2
}

/** Each empty line behind an escaped line break is a line feed. Returns where the next text begins. */
function decodeEmptyLines(decoding: Decoding, from: number): number {
  const { source } = decoding
  const empty = /(?:[ \t]*\r?\n)*/y
  empty.lastIndex = from
  const lines = empty.exec(source)?.[0] ?? ''
  const end = from + lines.length
  if (lines !== '') put(decoding, '\n'.repeat(lines.split('\n').length - 1), from, end)
  return skipBlanks(source, end, source.length - 1)
}

function decodeCode(decoding: Decoding, at: number, length: number): number {
  const end = at + 2 + length
  const code = Number.parseInt(decoding.source.slice(at + 2, end), 16)
  if (code <= 0x10ffff) put(decoding, String.fromCodePoint(code), at, end)
  return end
}
