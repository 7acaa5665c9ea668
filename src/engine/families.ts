import type { Document } from '../text/document.ts'
import { type Finding, severities } from './finding.ts'
import { JointOrigin } from './joint-origin.ts'
import { asPlain, familyOf, LateFinding } from './late-finding.ts'

type Group = readonly [Finding, Finding, ...Finding[]]

/**
 * Joins what the rules of a family found in one pipeline into one finding. Only what counts alike is joined: a suppressed finding stays by
 * itself under its own id, and new ones stay apart from those that the base had. A finding without company is not changed. The order is kept.
 */
export function joinFamilies(
  findings: readonly Finding[],
  documentOf: (path: string) => Document | undefined,
): readonly Finding[] {
  const keys = findings.map(keyOf)
  const groups = new Map<string, Finding[]>()
  for (const [at, finding] of findings.entries()) {
    const key = keys[at]
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  const occurrences = new Map<string, number>()
  return findings.flatMap((finding, at) => {
    const group = groups.get(keys[at] ?? '')
    if (!group || !isGroup(group)) return [finding]
    return group[0] === finding ? [jointOf(group, documentOf, occurrences)] : []
  })
}

function isGroup(group: readonly Finding[]): group is Group {
  return group.length > 1
}

/** Equal for findings that are told as one; undefined for one that is told by itself. */
function keyOf(finding: Finding): string | undefined {
  const family = finding.suppressed === null ? familyOf(finding) : undefined
  if (family === undefined) return undefined
  const { path, line, column, pipeline, state, isAdvisory } = finding
  return JSON.stringify([path, line, column, pipeline, state, isAdvisory, family])
}

function jointOf(group: Group, documentOf: (path: string) => Document | undefined, occurrences: Map<string, number>): Finding {
  const [first] = group
  const family = familyOf(first) ?? first.rule
  const ranked = severities.flatMap((severity) => group.filter((member) => member.severity === severity))
  const place = JSON.stringify([first.path, family, first.pipeline])
  const occurrence = occurrences.get(place) ?? 0
  occurrences.set(place, occurrence + 1)
  const { path, line, column, endLine, endColumn, suppressed, isAdvisory, state, blastRadius, criticality } = first
  const severity = ranked[0]?.severity ?? first.severity
  const joint = new LateFinding(
    { rule: family, severity, path, line, column, endLine, endColumn, suppressed, isAdvisory, state, blastRadius, criticality },
    new JointOrigin({ first, ranked, family, occurrence }, documentOf),
  )
  return group.every((member) => member instanceof LateFinding) ? joint : asPlain(joint)
}
