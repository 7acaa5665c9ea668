/** True where `text` fits a pattern of `*` (any run of characters) and `?` (one character). Linear in the product of both lengths at worst. */
export function fits(pattern: string, text: string): boolean {
  let at = 0
  let next = 0
  let star = -1
  let mark = 0
  while (at < text.length) {
    if (next < pattern.length && pattern[next] === '*') {
      star = next++
      mark = at
    } else if (next < pattern.length && (pattern[next] === '?' || pattern[next] === text[at])) {
      next++
      at++
    } else if (star !== -1) {
      next = star + 1
      at = ++mark
    } else return false
  }
  while (pattern[next] === '*') next++
  return next === pattern.length
}

/** True where a pattern of segments fits `path` or a folder above it. `**` stands for any number of segments. */
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
  return wanted.length > 0 && reached.size > 0
}
