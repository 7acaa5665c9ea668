/** True where a path matches a pattern of `include`, both from the root of the bundle: `*` and `?` stay within one folder, `**` is one folder. */
export function isIncluded(pattern: string, path: string): boolean {
  const steps = pattern.split('/').filter((step) => step !== '.' && step !== '')
  const names = path.split('/')
  return steps.length === names.length && steps.every((step, index) => isNamed(step, names[index] ?? ''))
}

/** A pattern that names one file, which must be there. */
export function isPlainPath(pattern: string): boolean {
  return !/[*?[]/.test(pattern)
}

/** The path of a pattern with its `..` resolved against the folder of the bundle; null where it leaves the repository. */
export function resolvedPattern(folder: string, pattern: string): string | null {
  const steps: string[] = []
  for (const step of `${folder}${pattern}`.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return null
  }
  return steps.join('/')
}

/** The pattern language of Go's `path/filepath.Match` within one step of a path. */
function isNamed(pattern: string, name: string): boolean {
  const parts = partsOf(pattern)
  if (parts === null) return false
  const characters = [...name]
  let [at, item, resumePart, resumeItem] = [0, 0, -1, 0]
  while (item < characters.length) {
    const part = parts[at]
    if (part === 'any') {
      resumePart = at++
      resumeItem = item
    } else if (part?.(characters[item] ?? '')) {
      at++
      item++
    } else if (resumePart >= 0) {
      at = resumePart + 1
      item = ++resumeItem
    } else return false
  }
  while (parts[at] === 'any') at++
  return at === parts.length
}

type Part = 'any' | ((character: string) => boolean)

/** Null for a pattern that Go refuses. */
function partsOf(pattern: string): readonly Part[] | null {
  const parts: Part[] = []
  for (const [token] of pattern.matchAll(/\*+|\?|\[(?:\\.|[^\]\\])+\]|\\.|[\s\S]/gu)) {
    if (token.startsWith('*')) parts.push('any')
    else if (token === '?') parts.push(() => true)
    else if (token === '[') return null
    else if (token.startsWith('[')) parts.push(classOf(token.slice(1, -1)))
    else {
      const wanted = token.startsWith('\\') ? token.slice(1) : token
      parts.push((character) => character === wanted)
    }
  }
  return parts
}

function classOf(text: string): (character: string) => boolean {
  const isNegated = text.startsWith('^')
  const ranges = [...(isNegated ? text.slice(1) : text).matchAll(/(\\.|[\s\S])(?:-(\\.|[\s\S]))?/gu)].map(
    ([, from = '', to = from]) => ({
      from: from.replace(/^\\/, ''),
      to: to.replace(/^\\/, ''),
    }),
  )
  return (character) => ranges.some(({ from, to }) => character >= from && character <= to) !== isNegated
}
