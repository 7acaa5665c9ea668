import { distance } from 'fastest-levenshtein'

const longestCompared = 64

/**
 * The candidate that differs least from `name`, letter case aside, where it differs in at most a third of its letters and no other
 * candidate is as close.
 */
export function closestTo(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > longestCompared) return undefined
  const lower = name.toLowerCase()
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: distance(lower, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.edits - b.edits)
  const [best, second] = ranked
  return best && best.edits !== second?.edits ? best.candidate : undefined
}
