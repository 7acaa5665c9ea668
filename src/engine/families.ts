import type { Document } from '../text/document.ts'
import { insertAtRoot, joinInsertions } from '../text/edit/insertion.ts'
import type { Fix } from '../text/fix.ts'
import { joined } from '../text/wording.ts'
import { type Finding, type FindingGap, type FindingPart, severities } from './finding.ts'
import { fingerprintOf } from './fingerprint.ts'

/** A finding that names its family. */
type Member = Finding & { readonly gap: FindingGap }
type Group = readonly [Member, Member, ...Member[]]

/**
 * Joins what the rules of a family found in one pipeline into one finding. Only what counts alike is joined: a suppressed finding stays by
 * itself under its own id, and new ones stay apart from those that the base had. A finding without company is not changed. The order is kept.
 */
export function joinFamilies(
  findings: readonly Finding[],
  documentOf: (path: string) => Document | undefined,
): readonly Finding[] {
  const groups = new Map<string, Member[]>()
  for (const finding of findings.filter(isMember)) {
    const key = keyOf(finding)
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  const occurrences = new Map<string, number>()
  return findings.flatMap((finding) => {
    const group = isMember(finding) ? groups.get(keyOf(finding)) : undefined
    if (!group || !isGroup(group)) return [finding]
    return group[0] === finding ? [jointOf(group, documentOf(finding.path), occurrences)] : []
  })
}

function isMember(finding: Finding): finding is Member {
  return finding.gap !== undefined && finding.suppressed === null
}

function isGroup(group: readonly Member[]): group is Group {
  return group.length > 1
}

function keyOf({ path, line, column, pipeline, state, isAdvisory, gap }: Member): string {
  return JSON.stringify([path, line, column, pipeline, state, isAdvisory, gap.family])
}

function jointOf(group: Group, document: Document | undefined, occurrences: Map<string, number>): Finding {
  const { gap, remedy: _, taskLabel: __, ...first } = group[0]
  const ranked = severities.flatMap((severity) => group.filter((member) => member.severity === severity))
  const place = JSON.stringify([first.path, gap.family, first.pipeline])
  const occurrence = occurrences.get(place) ?? 0
  occurrences.set(place, occurrence + 1)
  return {
    ...first,
    rule: gap.family,
    severity: ranked[0]?.severity ?? first.severity,
    message: `${gap.lead} ${joined(ranked.map(({ gap: { lacks, share = '' } }) => `${lacks}${share}`))}`,
    remedy: remedyOf(ranked),
    task: null,
    taskLabel: null,
    // The same for the same pipeline whatever it lacks: less of it is no new finding.
    fingerprint: fingerprintOf({ rule: gap.family, path: first.path, place: '', subject: first.pipeline ?? '', occurrence }),
    members: [],
    expertise: null,
    fix: document ? fixFor(ranked, document) : null,
    related: [],
    docs: gap.docs,
    parts: ranked.map(partOf),
    frame: [],
  }
}

/** `Add under \`alerts:\` an alert for FAILED; under \`configuration:\` \`retries: 2\`.`, then what cannot be said that way. */
function remedyOf(group: readonly Member[]): string {
  const byKey = new Map<string | null, string[]>()
  for (const { gap } of group)
    if (gap.entry) byKey.set(gap.entry.under, [...(byKey.get(gap.entry.under) ?? []), ...gap.entry.add])
  const entries = [...byKey].map(([key, texts]) => (key === null ? joined(texts) : `under \`${key}:\` ${joined(texts)}`))
  const others = group.filter(({ gap }) => !gap.entry).map(({ remedy }) => remedy)
  return [...(entries.length > 0 ? [`Add ${entries.join('; ')}.`] : []), ...others].join(' ')
}

function partOf({ rule, severity, message, remedy, fingerprint, fix, docs }: Finding): FindingPart {
  return { rule, severity, message, remedy, fingerprint, fix, docs }
}

/** One fix for all that can be inserted; the fix of the only part that has one. */
function fixFor(group: readonly Member[], document: Document): Fix | null {
  const fixable = group.filter(({ fix }) => fix?.insertion)
  const insertions = fixable.flatMap(({ fix }) => fix?.insertion ?? [])
  const isBesideSecret = fixable.some(({ fix }) => fix?.isBesideSecret)
  const title = `Add ${joined(fixable.map(({ gap }) => gap.lacks))}`
  const fix = insertions.length === 0 ? undefined : insertAtRoot(document, joinInsertions(insertions), title)
  return fix ? { ...fix, ...(isBesideSecret && { isBesideSecret }) } : null
}
