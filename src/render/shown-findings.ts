import { type Finding, isAtLeast, type Severity, severities } from '../engine/finding.ts'
import type { Report } from '../engine/report.ts'

/** How many findings of each severity. */
export type Tally = Readonly<Record<Severity, number>>

/** The findings to show in full, the gravest first, and the rest. */
export interface Ranked {
  readonly shown: readonly Finding[]
  readonly rest: readonly Finding[]
}

/** Findings that no one has suppressed, in the order of the report. */
export function activeOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.suppressed === null)
}

/** Findings to show one by one: no one has suppressed them, and where only new ones count they are new. */
export function openOf({ findings, comparison }: Report): readonly Finding[] {
  return activeOf(findings).filter((finding) => comparison?.gate !== 'new' || finding.state !== 'existing')
}

/** Of the findings to show one by one, those that fail the review. */
export function blockingOf(report: Report): readonly Finding[] {
  const { threshold } = report
  if (threshold === 'never') return []
  return openOf(report).filter((finding) => !finding.isAdvisory && isAtLeast(finding.severity, threshold))
}

/** Findings that the base had already, where those do not count. */
export function existingOf(report: Report): readonly Finding[] {
  const open = new Set(openOf(report))
  return activeOf(report.findings).filter((finding) => !open.has(finding))
}

/** Findings that do not count: those that the change has suppressed apart from all others. */
export function suppressedOf({ findings }: Report): { readonly latest: readonly Finding[]; readonly others: readonly Finding[] } {
  const suppressed = findings.filter((finding) => finding.suppressed !== null)
  const isLatest = (finding: Finding) => finding.state === 'new'
  return { latest: suppressed.filter(isLatest), others: suppressed.filter((finding) => !isLatest(finding)) }
}

/** Errors first, then warnings, then notes; within each what the team depends on most, then what reaches most tasks. */
export function rankedBySeverity(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity).sort(byReach))
}

const weights = { high: 0, medium: 1, low: 3 } as const

function byReach(a: Finding, b: Finding): number {
  return weightOf(a) - weightOf(b) || b.blastRadius - a.blastRadius
}

/** A pipeline of which nothing is said stands between medium and low. */
function weightOf({ criticality }: Finding): number {
  return criticality === null ? 2 : weights[criticality]
}

/** Takes the gravest `max` findings apart from the rest. */
export function splitAt(findings: readonly Finding[], max: number): Ranked {
  const ranked = rankedBySeverity(findings)
  return { shown: ranked.slice(0, max), rest: ranked.slice(max) }
}

/** The same, with a turn for each rule among equally grave ones, so that one cause does not fill the page. */
export function splitByTurns(findings: readonly Finding[], max: number): Ranked {
  const ranked = rankedBySeverity(findings)
  const seen = new Set<string>()
  const [first, later]: readonly [Finding[], Finding[]] = [[], []]
  for (const finding of ranked) {
    const kind = `${finding.severity} ${finding.rule}`
    const turn = seen.has(kind) ? later : first
    turn.push(finding)
    seen.add(kind)
  }
  const inTurn = severities.flatMap((severity) => [...first, ...later].filter((finding) => finding.severity === severity))
  const shown = new Set(inTurn.slice(0, max))
  return { shown: [...shown], rest: ranked.filter((finding) => !shown.has(finding)) }
}

/** Counts findings by severity. */
export function tallyOf(findings: readonly Finding[]): Tally {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** Findings by a key of theirs, keys in the order of their first finding. */
export function groupedBy(
  findings: readonly Finding[],
  key: 'path' | 'rule' | 'message',
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding[key])
    if (group) group.push(finding)
    else groups.set(finding[key], [finding])
  }
  return groups
}
