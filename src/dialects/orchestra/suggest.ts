import { editsBetween } from '../../text/closest.ts'

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

function tolerance(candidate: string): number {
  if (candidate.length < 4) return 0
  if (candidate.length < 6) return 1
  return candidate.length < 10 ? 2 : 3
}
