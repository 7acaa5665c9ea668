import { distance } from 'fastest-levenshtein'

/** Texts longer than this are never compared: the cost grows with the product of the lengths. */
const longest = 100

/** Letters to add, drop, change or swap with a neighbour to get from one word to the other. Case, hyphens, blanks and underscores do not count. */
export function editsBetween(word: string, candidate: string): number {
  const [a, b] = [folded(word), folded(candidate)]
  if (a === b) return 0
  return isSwapped(a, b) ? 1 : distance(a, b)
}

function folded(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '')
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/**
 * The candidates that a misspelt text may mean, nearest first: at most a third of its letters wrong. Ties keep the order of the
 * candidates.
 */
export function closestTo(text: string, candidates: Iterable<string>, most = 3): readonly string[] {
  return ranked(text, candidates)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** The one candidate that a misspelt text surely means: nearer than every other. Undefined where there is none. */
export function soleClosestTo(text: string, candidates: Iterable<string>): string | undefined {
  const [first, second] = ranked(text, candidates)
  return first && first.edits !== second?.edits ? first.candidate : undefined
}

function ranked(text: string, candidates: Iterable<string>): readonly { readonly candidate: string; readonly edits: number }[] {
  if (text.length === 0 || text.length > longest) return []
  const limit = Math.max(1, Math.floor(text.length / 3))
  const near = [...candidates].flatMap((candidate) => {
    if (Math.abs(candidate.length - text.length) > limit + 3) return []
    const edits = editsBetween(text, candidate)
    return edits <= limit ? [{ candidate, edits }] : []
  })
  return near.sort((a, b) => a.edits - b.edits)
}
