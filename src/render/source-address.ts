import type { Provenance } from '../engine/report.ts'

/**
 * The address of a line of a file at the commit that was reviewed, as GitHub has it: `…/blob/<commit>/<path>#L<line>`. Repository and commit
 * come from the event, and every step of the path is encoded; null without a commit, and for a path that leaves the repository.
 */
export function sourceAddress(source: Provenance, path: string, line: number): string | null {
  const { repositoryUri, revisionId } = source
  const steps = path.split('/')
  if (revisionId === undefined || !/^[0-9a-f]{40,64}$/.test(revisionId)) return null
  if (steps.some((step) => step === '' || step === '.' || step === '..')) return null
  return `${repositoryUri}/blob/${revisionId}/${steps.map(encoded).join('/')}#L${line}`
}

/** `encodeURIComponent` leaves a few marks as they are, and refuses half a surrogate pair. */
function encoded(step: string): string {
  return encodeURIComponent(step.toWellFormed()).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
