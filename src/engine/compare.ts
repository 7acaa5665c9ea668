import { joinFamilies } from './families.ts'
import { type Finding, type FixedFinding, isAtLeast } from './finding.ts'
import { withMarks } from './late-finding.ts'
import type { KinshipLookup } from './told.ts'

/**
 * Tells new findings from those that the base had. Identity is the fingerprint at the base, never a line; a finding about several things at the same time
 * is new as soon as one of the things is, one that has become graver is new, and a suppressed one is new where the base did not suppress it.
 * `fixed` holds what the base had and the head has no more, in the order of the base, as far as `isAnswered` says that silence means something:
 * what went with its file, or cannot be read any more, is not fixed.
 */
export function compareWithBase(
  head: readonly Finding[],
  base: readonly Finding[],
  kinship: KinshipLookup = new Map(),
  isAnswered: (finding: Finding) => boolean = () => true,
): { findings: readonly Finding[]; fixed: readonly FixedFinding[] } {
  const known = new Map(base.map((finding) => [finding.fingerprint, { finding, members: new Set(finding.members) }]))
  const formerOf = ({ fingerprint }: Finding) => kinship.get(fingerprint)?.former ?? fingerprint
  const findings = head.map((finding): Finding => {
    const before = known.get(formerOf(finding))
    const isKnown = before !== undefined && finding.members.every((member) => before.members.has(member))
    const isGraver = before !== undefined && !isAtLeast(before.finding.severity, finding.severity)
    const isSilenced = finding.suppressed !== null && before?.finding.suppressed === null
    const isOld = (isKnown && !isGraver && !isSilenced) || kinship.get(finding.fingerprint)?.isOld === true
    return withMarks(finding, { state: isOld ? 'existing' : 'new' })
  })
  const present = new Set(head.map(formerOf))
  const gone = base.filter((finding) => finding.suppressed === null && !present.has(finding.fingerprint) && isAnswered(finding))
  // Told as the findings were told: what a pipeline lacked and has now is one sentence.
  const fixed = joinFamilies(gone, () => undefined).map(({ rule, path, message }) => ({ rule, path, message }))
  return { findings, fixed }
}
