import { greedyMatch, textMatches } from '../text/glob.ts'

export { textMatches }

/**
 * Globs with `*` (within one name), `**` (any depth) and `?`. Matching is linear in pattern times path: no pattern can make it slow.
 * A pattern without `/` matches a name at any depth, as in `.gitignore`.
 */
export function globMatches(pattern: string, path: string): boolean {
  const anchored = pattern.replace(/^\.?\//, '')
  const steps = (anchored.includes('/') ? anchored : `**/${anchored}`).split('/')
  return stepsMatch(steps[steps.length - 1] === '' ? [...steps.slice(0, -1), '**'] : steps, path.split('/'))
}

/** The same for a pattern that selects: one that means a folder means all that lies below it. */
export function selects(pattern: string, path: string): boolean {
  const folder = pattern.replace(/\/+$/, '')
  const isName = !folder.replace(/^\.?\//, '').includes('/')
  return globMatches(pattern, path) || globMatches(isName ? `**/${folder}/**` : `${folder}/**`, path)
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
  return greedyMatch(pattern, path, '**', textMatches)
}
