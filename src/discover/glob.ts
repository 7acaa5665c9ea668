/**
 * Globs with `*` (within one name), `**` (any depth) and `?`. Matching is linear in pattern times path: no pattern can make it slow.
 * A pattern without `/` matches a name at any depth, as in `.gitignore`.
 */
export function globMatches(pattern: string, path: string): boolean {
  const anchored = pattern.replace(/^\.?\//, '')
  const steps = (anchored.includes('/') ? anchored : `**/${anchored}`).split('/')
  return stepsMatch(steps[steps.length - 1] === '' ? [...steps.slice(0, -1), '**'] : steps, path.split('/'))
}

/** True where a whole text fits a pattern in which `*` stands for anything and `?` for one character. */
export function textMatches(pattern: string, text: string): boolean {
  return nameMatches(pattern, text)
}

/** True for a text that holds a wildcard. */
export function isGlob(text: string): boolean {
  return /[*?]/.test(text)
}

/** The longest leading part of a glob that holds no wildcard: where a walk has to begin. */
export function fixedPartOf(pattern: string): string {
  const steps = pattern.split('/')
  const first = steps.findIndex(isGlob)
  return (first === -1 ? steps : steps.slice(0, first)).join('/') || '.'
}

function stepsMatch(pattern: readonly string[], path: readonly string[]): boolean {
  return greedyMatch(pattern, path, '**', (step, name) => nameMatches(step, name))
}

function nameMatches(pattern: string, name: string): boolean {
  return greedyMatch([...pattern], [...name], '*', (step, character) => step === '?' || step === character)
}

/** The classic two-pointer match: on a mismatch only the last wildcard takes one more element. */
function greedyMatch<T>(
  pattern: readonly string[],
  items: readonly T[],
  wildcard: string,
  isMatch: (step: string, item: T) => boolean,
): boolean {
  let at = 0
  let resumePattern = -1
  let resumeItem = 0
  let item = 0
  while (item < items.length) {
    const step = pattern[at]
    if (step === wildcard) {
      resumePattern = at++
      resumeItem = item
    } else if (step !== undefined && isMatch(step, items[item] as T)) {
      at++
      item++
    } else if (resumePattern >= 0) {
      at = resumePattern + 1
      item = ++resumeItem
    } else return false
  }
  while (pattern[at] === wildcard) at++
  return at === pattern.length
}
