/** What stands behind a backslash for one character. */
const escapes: Readonly<Record<string, string>> = {
  ...{
    n: '\n',
    '"': '"',
    '\\': '\\',
    '/': '/',
    t: '\t',
    r: '\r',
    ' ': ' ',
    '\t': '\t',
    '0': '\0',
    a: '\x07',
    b: '\b',
    e: '\x1b',
  },
  ...{ f: '\f', v: '\v', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' },
}

/** The value of what stands between double quotes (YAML 1.2, section 7.3.1). Undefined for an escape that YAML does not have. */
export function unescaped(source: string): string | undefined {
  let text = ''
  let from = 0
  for (;;) {
    const at = nextSign(source, from)
    if (at === -1) return text + source.slice(from)
    if (source.charAt(at) === '\n') {
      const end = afterGap(source, at)
      text += source.slice(from, endOfText(source, from, at)) + lineBreaks(source, at, end)
      from = end
      continue
    }
    text += source.slice(from, at)
    const piece = escapeAt(source, at)
    if (piece === undefined) return undefined
    text += piece.text
    from = piece.end
  }
}

/** Offset of the next backslash or line feed, or -1. */
function nextSign(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 0x5c || unit === 0x0a) return at
  }
  return -1
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09
}

function afterGap(source: string, from: number): number {
  let at = from
  while (isBlank(source.charCodeAt(at)) || source.charCodeAt(at) === 0x0a) at++
  return at
}

/** Blanks before a line break are dropped. */
function endOfText(source: string, from: number, lineFeed: number): number {
  let end = lineFeed
  while (end > from && isBlank(source.charCodeAt(end - 1))) end--
  return end
}

/** One break is a space, each further one a line feed. */
function lineBreaks(source: string, from: number, end: number): string {
  let feeds = 0
  for (let at = from; at < end; at++) if (source.charCodeAt(at) === 0x0a) feeds++
  return feeds > 1 ? '\n'.repeat(feeds - 1) : ' '
}

interface Escape {
  readonly text: string
  readonly end: number
}

function escapeAt(source: string, at: number): Escape | undefined {
  const letter = source.charAt(at + 1)
  if (letter === '\n') return lineBreakAt(source, at + 2)
  if (letter === 'x') return codeAt(source, at + 2, 2)
  if (letter === 'u') return codeAt(source, at + 2, 4)
  if (letter === 'U') return codeAt(source, at + 2, 8)
  const text = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined
  return text === undefined ? undefined : { text, end: at + 2 }
}

function codeAt(source: string, from: number, length: number): Escape | undefined {
  const digits = source.slice(from, from + length)
  const code = Number.parseInt(digits, 16)
  if (digits.length < length || !/^[0-9a-fA-F]+$/.test(digits) || code > 0x10ffff) return undefined
  return { text: String.fromCodePoint(code), end: from + length }
}

/** An escaped line break is none; each empty line behind it is a line feed. */
function lineBreakAt(source: string, from: number): Escape {
  let feeds = 0
  let end = from
  for (let at = from; ; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 0x0a) feeds++
    else if (!isBlank(unit)) {
      end = at
      break
    }
  }
  return { text: '\n'.repeat(feeds), end }
}
