import { type Finding, severities } from './finding.ts'
import { mostTextOf } from './late-finding.ts'
import type { Skipped } from './report.ts'

/** Most findings of one rule in one file: no one reads more, and each costs memory and a place in every output. */
export const mostOfRule = 1000
/** Most text of the findings of one file, in UTF-16 units. */
export const mostText = 1024 * 1024

export interface Budgeted {
  readonly findings: readonly Finding[]
  readonly skipped: readonly Skipped[]
}

/**
 * The findings that a report lists, in their order. Of each rule in a file those that count and are grave come first, so what is cut decides on
 * nothing; it is counted. `cut` holds what was never described.
 */
export function withinBudget(
  findings: readonly Finding[],
  cut: readonly Skipped[],
  counts: (finding: Finding) => boolean,
): Budgeted {
  const rank = (finding: Finding) => (counts(finding) ? 0 : severities.length) + severities.indexOf(finding.severity)
  const left = new Set<Finding>()
  for (const own of grouped(findings, ({ path }) => path)) {
    const ranked = own.length > mostOfRule || isLong(own) ? own.toSorted((a, b) => rank(a) - rank(b)) : []
    for (const finding of beyond(ranked)) left.add(finding)
  }
  if (left.size === 0) return { findings, skipped: cut }
  return { findings: findings.filter((finding) => !left.has(finding)), skipped: skippedFor([...left], cut) }
}

/** Those beyond the budgets of one file. The first one of each rule always stays. */
function beyond(ranked: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>()
  let text = 0
  return ranked.filter((finding) => {
    const count = (seen.get(finding.rule) ?? 0) + 1
    seen.set(finding.rule, count)
    text += sizeOf(finding)
    return count > mostOfRule || (count > 1 && text > mostText)
  })
}

/** True for more text than is listed of one file; few files have so much that it must be counted. */
function isLong(findings: readonly Finding[]): boolean {
  let most = 0
  for (const finding of findings) most += mostTextOf(finding) ?? sizeOf(finding)
  return most > mostText && textOf(findings) > mostText
}

function textOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, finding) => sum + sizeOf(finding), 0)
}

/** The text that outputs show of a finding. */
function sizeOf({ message, remedy, related, frame, fix, members }: Finding): number {
  let size = message.length + remedy.length
  for (const one of related) size += one.message.length
  for (const line of frame) size += line.text.length
  for (const member of members) size += member.length
  if (fix) for (const edit of fix.edits) size += edit.text.length
  return size
}

function skippedFor(left: readonly Finding[], cut: readonly Skipped[]): readonly Skipped[] {
  const own = grouped(left, ({ path, rule }) => JSON.stringify([path, rule])).flatMap((same) => {
    const [first] = same
    return first ? [{ first, count: same.length }] : []
  })
  const keyOf = (path: string, rule: string | undefined) => JSON.stringify([path, rule])
  const known = new Set(own.map(({ first }) => keyOf(first.path, first.rule)))
  const others = cut.filter(({ subject, more }) => !known.has(keyOf(subject, more?.rule)))
  const before = new Map(cut.map(({ subject, more }) => [keyOf(subject, more?.rule), more?.count ?? 0]))
  const merged = own.map(({ first, count }) => {
    const earlier = before.get(keyOf(first.path, first.rule)) ?? 0
    return moreFindings(first.path, first.rule, count + earlier)
  })
  return [...others, ...merged]
}

/** How the report tells of findings that it does not list. */
export function moreFindings(path: string, rule: string, count: number): Skipped {
  const what = count === 1 ? `1 more finding of ${rule} is` : `${count} more findings of ${rule} are`
  return { subject: path, reason: `${what} not listed`, more: { rule, count } }
}

function grouped(findings: readonly Finding[], keyOf: (finding: Finding) => string): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()]
}
