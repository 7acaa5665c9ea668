/** True where a whole text fits a pattern in which `*` stands for anything and `?` for one character. Linear in pattern times text. */
export function textMatches(pattern: string, text: string): boolean {
  return greedyMatch([...pattern], [...text], '*', (step, character) => step === '?' || step === character)
}

/** The classic two-pointer match: on a mismatch only the last wildcard takes one more element. */
export function greedyMatch<T>(
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
