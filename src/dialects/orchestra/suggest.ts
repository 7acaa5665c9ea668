import { distance } from 'fastest-levenshtein'

export interface Suggestion {
  readonly value: string
  /** True where it is close, and nothing else is as close: safe to put in by itself. */
  readonly certain: boolean
}

/** Longer words are no misspelling of ours, and comparing them costs the product of both lengths. */
const longestWord = 80

/** The candidate that a word probably misspells, or undefined. Case, hyphens, blanks and underscores do not count. */
export function nearest(word: string, candidates: readonly string[]): Suggestion | undefined {
  if (word.length > longestWord) return undefined
  let best: string | undefined
  let bestEdits = Number.POSITIVE_INFINITY
  let tied = false
  for (const candidate of candidates) {
    const edits = editsBetween(word, candidate)
    if (edits > tolerance(candidate) || edits > bestEdits) continue
    tied = edits === bestEdits
    if (edits < bestEdits) best = candidate
    bestEdits = edits
  }
  if (best === undefined) return undefined
  return { value: best, certain: !tied && bestEdits <= (best.length >= 7 ? 2 : 1) }
}

/** The candidates closest to a word, closest first, at most `count`. */
export function closest(word: string, candidates: readonly string[], count: number): readonly string[] {
  const short = word.slice(0, longestWord)
  const scored = candidates.map((candidate) => ({ candidate, edits: editsBetween(short, candidate) }))
  return scored
    .sort((a, b) => a.edits - b.edits)
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

/** Letters to add, drop, change or swap with a neighbour to get from one word to the other. */
export function editsBetween(word: string, candidate: string): number {
  const [a, b] = [folded(word), folded(candidate)]
  if (a === b) return 0
  return isSwapped(a, b) ? 1 : distance(a, b)
}

function tolerance(candidate: string): number {
  if (candidate.length < 4) return 0
  if (candidate.length < 6) return 1
  return candidate.length < 10 ? 2 : 3
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
