import type { Span } from '../source.ts'

const names = ['map', 'seq', 'str', 'null', 'bool', 'int', 'float', 'timestamp', 'binary', 'set', 'omap', 'pairs']

/** The tags that PyYAML's safe loader reads, as they can be written, and the non-specific tag. */
export const knownTags: ReadonlySet<string> = new Set([
  '!',
  ...names.flatMap((name) => [`!!${name}`, `!<tag:yaml.org,2002:${name}>`]),
])

/** The full names of the tags that PyYAML's safe loader reads, and the non-specific tag. */
export const coreTags: ReadonlySet<string> = new Set(['!', ...names.map((name) => `tag:yaml.org,2002:${name}`)])

/** True for a name of an anchor that PyYAML accepts (`Scanner.scan_anchor`). */
export function isPlatformName(name: string): boolean {
  return /^[0-9A-Za-z_-]+$/.test(name)
}

/** Whether a lexeme that begins with a quote ends with its own closing quote. */
export function isClosedQuote(lexeme: string): boolean {
  const last = lexeme.length - 1
  const quote = lexeme[0]
  if (last < 1 || lexeme[last] !== quote) return false
  return (
    countBackwards(lexeme, quote === '"' ? last - 1 : last, quote === '"' ? '\\' : "'") % 2 ===
    (quote === '"' ? 0 : parityOf(lexeme))
  )
}

/** Single quotes come in pairs inside, so a closed text ends in an odd run of them, unless the run reaches the opening quote. */
function parityOf(lexeme: string): 0 | 1 {
  return countBackwards(lexeme, lexeme.length - 1, "'") === lexeme.length ? 0 : 1
}

/** How many characters before and at `from` are `sign`, without a gap. */
function countBackwards(text: string, from: number, sign: string): number {
  let count = 0
  while (text[from - count] === sign) count++
  return count
}

/** Runs of tabs in a text, in order. */
export function* tabRuns(text: string): Generator<Span> {
  for (let start = text.indexOf('\t'); start !== -1; ) {
    let end = start + 1
    while (text[end] === '\t') end++
    yield { start, end }
    start = text.indexOf('\t', end)
  }
}
