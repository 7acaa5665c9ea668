/**
 * True where `text` fits a shell pattern as Python's `fnmatch` reads it: `*` (any run of characters), `?` (one character), `[abc]`, `[a-z]`, `[!a]`.
 * Linear in the product of both lengths at worst.
 */
export function fits(pattern: string, text: string): boolean {
  const tokens = tokensOf(pattern)
  let at = 0
  let next = 0
  let star = -1
  let mark = 0
  while (at < text.length) {
    const token = tokens[next]
    if (token === '*') {
      star = next++
      mark = at
    } else if (token !== undefined && fitsOne(token, text[at] ?? '')) {
      next++
      at++
    } else if (star !== -1) {
      next = star + 1
      at = ++mark
    } else return false
  }
  while (tokens[next] === '*') next++
  return next === tokens.length
}

/** True where a text would be read as a pattern. */
export function isPattern(text: string): boolean {
  return /[*?[\]]/.test(text)
}

/** Characters, with each class (`[a-z]`) as one piece. A bracket that does not close stands for itself. */
function tokensOf(pattern: string): readonly string[] {
  const tokens: string[] = []
  for (let at = 0; at < pattern.length; at++) {
    const from = pattern[at] === '[' ? at + (pattern[at + 1] === '!' ? 2 : 1) + 1 : -1
    const end = from === -1 ? -1 : pattern.indexOf(']', from)
    tokens.push(end === -1 ? (pattern[at] ?? '') : pattern.slice(at, end + 1))
    if (end !== -1) at = end
  }
  return tokens
}

function fitsOne(token: string, character: string): boolean {
  if (token === '?') return true
  if (token.length === 1) return token === character
  const isNot = token[1] === '!'
  const members = token.slice(isNot ? 2 : 1, -1)
  let isMember = false
  for (let at = 0; at < members.length; at++) {
    const isRange = members[at + 1] === '-' && at + 2 < members.length
    const [first = '', last = first] = isRange ? [members[at], members[at + 2]] : [members[at]]
    isMember ||= first <= character && character <= last
    if (isRange) at += 2
  }
  return isMember !== isNot
}

/** True where a pattern of segments fits a whole path. `**` stands for any number of folders; `.` and doubled slashes are passed over. */
export function fitsPath(pattern: string, path: string): boolean {
  const wanted = pattern.split('/').filter((segment) => segment !== '' && segment !== '.')
  const segments = path.split('/')
  let reached = new Set([0])
  for (const want of wanted) {
    const next = new Set<number>()
    for (const at of reached) {
      if (want === '**') for (let skip = at; skip <= segments.length; skip++) next.add(skip)
      else if (at < segments.length && fits(want, segments[at] ?? '')) next.add(at + 1)
    }
    reached = next
  }
  return wanted.length > 0 && reached.has(segments.length)
}
