import type { Finding } from '../engine/finding.ts'
import type { Link, Paint } from './color.ts'
import { log, type Safe } from './safe.ts'
import { rankedBySeverity, splitByTurns, tallyOf } from './shown-findings.ts'
import { findingLine, findingLines } from './terminal-finding.ts'
import { moreWords } from './wording.ts'

type Line = Safe<'log'>

/** Errors shown in full, and those in one line each. */
const mostErrors = 10
const mostErrorLines = 20
/** Lines of a page for findings; frames of what is no error leave some of them for findings in one line. */
const pageLines = 22
const frameLines = 14

/**
 * The findings on a page: errors first, each in full; then one of each rule in full as long as there is room; then one line for each; the
 * rest is counted.
 */
export function pageOfFindings(findings: readonly Finding[], paint: Paint, link: Link): readonly Line[] {
  const ranked = rankedBySeverity(findings)
  const inTurn = [...splitByTurns(ranked, ranked.length).shown]
  const isError = ({ severity }: Finding) => severity === 'error'
  const blocks = new Map<Finding, readonly Line[]>()
  for (const finding of inTurn.filter(isError).slice(0, mostErrors)) blocks.set(finding, blockOf(finding, paint, link))
  let used = [...blocks.values()].reduce((sum, lines) => sum + lines.length, 0)
  for (const finding of inTurn.filter((other) => !isError(other))) {
    const block = blockOf(finding, paint, link)
    if (blocks.size > 0 && used + block.length > frameLines) break
    blocks.set(finding, block)
    used += block.length
  }
  const left = ranked.filter((finding) => !blocks.has(finding))
  const errors = left.filter(isError).slice(0, mostErrorLines)
  const others = left.filter((finding) => !isError(finding)).slice(0, Math.max(0, pageLines - used - errors.length))
  const listed = [...errors, ...others]
  const isListed = new Set(listed)
  const rest = left.filter((finding) => !isListed.has(finding))
  return [
    ...[...blocks.values()].flat(),
    ...listed.map((finding) => findingLine(finding, paint, link)),
    ...(rest.length > 0 ? [log`and ${moreWords(tallyOf(rest))} (--all shows them)`] : []),
    ...(left.length > 0 ? [log``] : []),
  ]
}

function blockOf(finding: Finding, paint: Paint, link: Link): readonly Line[] {
  return [...findingLines(finding, paint, link), log``]
}
