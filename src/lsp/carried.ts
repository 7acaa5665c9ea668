import type { Finding } from '../engine/finding.ts'
import { lineIndexAt, lineStartsOf } from '../text/source.ts'

/**
 * Findings of an earlier text moved to where they stand in the present one: those above the change stay, those below it move with their lines, and
 * those on changed lines are left out.
 */
export function carriedOver(findings: readonly Finding[], before: string, now: string): readonly Finding[] {
  if (findings.length === 0 || before === now) return findings
  const same = commonStart(before, now)
  const sameEnd = commonEnd(before, now, same)
  const starts = lineStartsOf(before)
  const first = lineIndexAt(starts, same) + 1
  const last = lineIndexAt(starts, before.length - sameEnd) + 1
  const shift = lineStartsOf(now).length - starts.length
  return findings.flatMap((finding) => {
    if (finding.endLine < first) return [finding]
    if (finding.line <= last) return []
    return [{ ...finding, line: finding.line + shift, endLine: finding.endLine + shift, fix: null }]
  })
}

/** Length of the common beginning of two texts. */
export function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length++
  return length
}

/** Length of the common end of two texts behind so much of a common beginning. */
export function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start
  let length = 0
  while (length < most && one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)) length++
  return length
}
