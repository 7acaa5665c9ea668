import type { Change, ChangeKind } from './change.ts'
import { type Effect, effect, graver } from './risk.ts'

/** Most changes and lines of one pipeline; what is beyond them is counted. */
const mostLines = 100
const mostChanges = 500

/** Of a file with several pipelines, that only its text is another one is said once, and only where none of them changes. */
export function withoutRepeats<T extends { readonly path: string; readonly status: string }>(
  differences: readonly T[],
): readonly T[] {
  const changed = new Set(differences.flatMap(({ path, status }) => (status === 'text' ? [] : [path])))
  return differences.filter(({ path, status }) => {
    if (status !== 'text') return true
    const isFirst = !changed.has(path)
    changed.add(path)
    return isFirst
  })
}

/** What changed outside of pipelines is told once of files, and only where none of their pipelines changes. */
export function onceElsewhere<
  T extends { readonly files: readonly string[]; readonly status: string; readonly isElsewhere?: true },
>(differences: readonly T[]): readonly T[] {
  const told = new Set(differences.flatMap(({ files, status, isElsewhere }) => (isElsewhere || status === 'text' ? [] : files)))
  return differences.filter(({ files, isElsewhere }) => {
    if (!isElsewhere) return true
    const isFirst = !files.some((file) => told.has(file))
    for (const file of files) told.add(file)
    return isFirst
  })
}

/** The rest is one change of the gravest class in it. */
export function boundedChanges(changes: readonly Change[]): readonly Change[] {
  const rest = changes.slice(mostChanges)
  if (rest.length < 2) return changes
  const risk = rest.map((change) => change.risk).reduce(graver)
  return [...changes.slice(0, mostChanges), single('changed', `and ${rest.length} more changes`, effect(risk))]
}

/** The rest of the lines is counted. */
export function bounded(lines: readonly string[]): readonly string[] {
  const rest = lines.length - mostLines
  return rest > 1 ? [...lines.slice(0, mostLines), `and ${rest} more changes`] : lines
}

/** A change that is told as a whole sentence. */
export function single(kind: ChangeKind, what: string, of: Effect): Change {
  return { kind, subject: '', what, from: null, to: null, names: [], ...of }
}
