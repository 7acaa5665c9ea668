import { joinFamilies } from './families.ts'
import type { Finding } from './finding.ts'

/** A finding of the base that the change has mended. */
export interface FixedFinding {
  readonly rule: string
  readonly path: string
  readonly message: string
}

/**
 * Tells new findings from those that the base had. Identity is the fingerprint, never a line; a finding about several things at once is
 * new as soon as one of the things is, and a suppressed one is new where the base did not suppress it. `mended` holds what the base had and
 * the head has no more, in the order of the base; what went with its file is not mended.
 */
export function compareWithBase(
  head: readonly Finding[],
  base: readonly Finding[],
  isThere: (path: string) => boolean = () => true,
): { findings: readonly Finding[]; mended: readonly FixedFinding[] } {
  const known = new Map(base.map((finding) => [finding.fingerprint, { finding, members: new Set(finding.members) }]))
  const findings = head.map((finding): Finding => {
    const before = known.get(finding.fingerprint)
    const isKnown = before !== undefined && finding.members.every((member) => before.members.has(member))
    const isSilenced = finding.suppressed !== null && before?.finding.suppressed === null
    return { ...finding, state: isKnown && !isSilenced ? 'existing' : 'new' }
  })
  const present = new Set(head.map((finding) => finding.fingerprint))
  const gone = base.filter((finding) => finding.suppressed === null && !present.has(finding.fingerprint) && isThere(finding.path))
  // Told as the findings were told: what a pipeline lacked and has now is one sentence.
  const mended = joinFamilies(gone, () => undefined).map(({ rule, path, message }) => ({ rule, path, message }))
  return { findings, mended }
}
