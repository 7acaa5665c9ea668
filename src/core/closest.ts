import { distance } from 'fastest-levenshtein'

/** Texts longer than this are never compared: the cost grows with the product of the lengths. */
const longest = 100

/**
 * The candidates that a misspelt text may mean, nearest first: at most a third of its letters wrong, spelling of case aside. Ties keep the
 * order of the candidates.
 */
export function closestTo(text: string, candidates: Iterable<string>, most = 3): readonly string[] {
  if (text.length === 0 || text.length > longest) return []
  const wanted = plain(text)
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  const near = [...candidates].flatMap((candidate) => {
    const far = Math.abs(candidate.length - text.length) > limit ? limit + 1 : distance(wanted, plain(candidate))
    return far <= limit ? [{ candidate, far }] : []
  })
  return near
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('-', '_')
}

/** The one candidate that a misspelt text surely means: nearer than every other. Undefined where there is none. */
export function soleClosestTo(text: string, candidates: Iterable<string>): string | undefined {
  const [first, second] = closestTo(text, candidates, 2)
  if (first === undefined) return undefined
  const margin = second === undefined || distance(plain(text), plain(first)) < distance(plain(text), plain(second))
  return margin ? first : undefined
}

/** How many letters of two texts differ, spelling of case aside. Meant for texts that `closestTo` has found near. */
export function editsBetween(text: string, candidate: string): number {
  return distance(plain(text), plain(candidate))
}
