/** How long the beginnings are that are told. */
const length = 3

/**
 * The first three characters of all texts that a pattern matches, which is made of characters, classes, `\d` and groups, and has a beginning of at
 * least three characters without quantifiers but of counted classes.
 */
export function startsOf(pattern: string, start = ''): readonly string[] {
  if (start.length === length) return [start]
  if (start === '' && isPlain(pattern)) return [pattern.slice(0, length)]
  if (pattern.startsWith('(?:')) return alternativesOf(pattern).flatMap((alternative) => startsOf(alternative, start))
  const { characters, rest } = firstOf(pattern)
  return characters.flatMap((character) => startsOf(rest, start + character))
}

/** True for a pattern that begins with letters, digits and signs that stand for themselves: most do. */
function isPlain(pattern: string): boolean {
  for (let at = 0; at < length; at++) if (!plain.includes(pattern[at] ?? '[')) return false
  return !quantifiers.includes(pattern[length] ?? '')
}

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-'
const quantifiers = '{?*+'

/** A pattern that begins with a group, as one pattern for each alternative. */
function alternativesOf(pattern: string): readonly string[] {
  const alternatives: string[] = []
  let depth = 0
  let from = 3
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at]
    if (sign === '(') depth++
    if (depth === 1 && (sign === '|' || sign === ')')) {
      alternatives.push(pattern.slice(from, at))
      from = at + 1
    }
    if (sign === ')' && --depth === 0) break
  }
  return alternatives.map((alternative) => alternative + pattern.slice(from))
}

interface First {
  readonly characters: readonly string[]
  /** What follows one of them. */
  readonly rest: string
}

function firstOf(pattern: string): First {
  const [atom = '', set] = /^(?:\[([^\]]+)\]|\\d|\\.|.)/.exec(pattern) ?? []
  if (atom === '') throw new Error('This pattern has no beginning')
  const rest = pattern.slice(atom.length)
  const characters = set !== undefined ? charactersOf(set) : atom === '\\d' ? charactersOf('0-9') : [atom.slice(-1)]
  // A counted class repeats itself; no beginning is longer than its count.
  return { characters, rest: rest.startsWith('{') ? pattern : rest }
}

function charactersOf(set: string): readonly string[] {
  const characters: string[] = []
  for (const [, from = '', to = from] of set.matchAll(/(.)(?:-(.))?/g))
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) characters.push(String.fromCharCode(code))
  return characters
}
