import type { Finding } from './finding.ts'

/** A finding of the base that the change has mended. */
export interface FixedFinding {
  readonly rule: string
  readonly path: string
  readonly message: string
}

/**
 * Tells new findings from those that the base had. Identity is the fingerprint, never a line; a finding about several things at once is
 * new as soon as one of the things is. `mended` holds what the base had and the head has no more, in the order of the base.
 */
export function compareWithBase(
  head: readonly Finding[],
  base: readonly Finding[],
): { findings: readonly Finding[]; mended: readonly FixedFinding[] } {
  const known = new Map(base.map((finding) => [finding.fingerprint, new Set(finding.members)]))
  const findings = head.map((finding): Finding => {
    const before = known.get(finding.fingerprint)
    return { ...finding, state: before && finding.members.every((member) => before.has(member)) ? 'existing' : 'new' }
  })
  const present = new Set(head.map((finding) => finding.fingerprint))
  const gone = base.filter((finding) => finding.suppressed === null && !present.has(finding.fingerprint))
  return { findings, mended: gone.map(({ rule, path, message }) => ({ rule, path, message })) }
}
