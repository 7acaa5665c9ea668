import { type Finding, isAtLeast, severities } from '../engine/finding.ts'
import type { Report, View } from '../engine/report.ts'
import { accountWords, outcomeWords, shownEntries } from './account-words.ts'
import { type Link, linkFor, type Paint, paintFor } from './color.ts'
import { joined, log, logText, type Safe } from './safe.ts'
import { groupedBy, openOf, splitAt, suppressedOf, tallyOf } from './shown-findings.ts'
import { changeLines } from './terminal-changes.ts'
import { findingLines } from './terminal-finding.ts'
import { historyLines } from './terminal-history.ts'
import { pageOfFindings } from './terminal-page.ts'
import { fixWords, ruleLines, spreadLine } from './terminal-rules.ts'
import { comparisonWords, countWords, moreWords, reasonWords, tallyWords, verdictWord } from './wording.ts'

type Line = Safe<'log'>

/** Most files that were not reviewed, listed one by one. */
const mostUnreviewed = 10
/** Most suppressed findings listed one by one. */
const mostSuppressed = 10

/** What people read in a terminal: the findings, errors first, then what was passed over, the counts and the verdict. */
export function renderTerminal(report: Report, view: View): string {
  const paint = paintFor(view.color)
  const remarks = view.quiet
    ? []
    : block([
        ...skippedLines(report),
        ...accountLines(report),
        ...suppressedLines(report, paint),
        ...comparisonWords(report).map((words) => log`${words}`),
      ])
  const lines = [...findingBlocks(report, view, paint), ...crashLines(report, paint), ...remarks]
  const history = view.quiet || view.extent === 'counts' ? [] : [...changeLines(report, paint), ...historyLines(report, paint)]
  const table = view.extent === undefined || view.quiet ? [] : ruleLines(report, view.extent === 'counts')
  return `${joined<'log'>([...lines, ...history, ...table, ...closingLines(report, view, paint)], '\n')}\n`
}

function findingBlocks(report: Report, view: View, paint: Paint): readonly Line[] {
  if (view.extent === 'counts') return []
  const link = linkFor(view.links ?? false)
  const active = openOf(report)
  const wanted = view.quiet ? active.filter((finding) => decides(report, finding)) : active
  if (view.extent === 'page') return pageOfFindings(wanted, paint, link)
  const { shown, rest } = splitAt(wanted, view.maxFindings ?? wanted.length)
  const more = rest.length > 0 ? [log`and ${moreWords(tallyOf(rest))}`, log``] : []
  return [...fileBlocks(report, new Set(shown), paint, link), ...more]
}

/** True where a finding of that severity fails the review; errors where none does. */
function decides(report: Report, finding: Finding): boolean {
  return isAtLeast(finding.severity, report.threshold === 'never' ? 'error' : report.threshold)
}

/** File by file, those with errors first; within a file errors first. */
function fileBlocks(report: Report, shown: ReadonlySet<Finding>, paint: Paint, link: Link): readonly Line[] {
  const inOrder = report.findings.filter((finding) => shown.has(finding))
  const files = [...groupedBy(inOrder, 'path')].map(([path, findings]) => ({ path, findings: bySeverity(findings) }))
  const ordered = severities.flatMap((severity) => files.filter(({ findings }) => findings[0]?.severity === severity))
  return ordered.flatMap(({ path, findings }) => {
    const title = paint(logText(path, 300), 'bold', 'underline')
    const counts = paint(log`(${tallyWords(tallyOf(findings))})`, 'dim')
    return [log`── ${title} ${counts}`, log``, ...findings.flatMap((finding) => [...findingLines(finding, paint, link), log``])]
  })
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
}

function crashLines({ crashed }: Report, paint: Paint): readonly Line[] {
  const lines = crashed.map(({ subject, path, message }) => {
    const place = path === null ? log`` : log` at ${logText(path, 300)}`
    return log`${paint(log`internal error`, 'bold', 'red')} in ${logText(subject, 100)}${place}: ${logText(message, 300)}`
  })
  return block(lines)
}

function skippedLines({ skipped }: Report): readonly Line[] {
  return skipped.map(({ subject, reason }) => log`skipped ${logText(subject, 300)}: ${logText(reason, 300)}`)
}

function accountLines(report: Report): readonly Line[] {
  const words = accountWords(report)
  if (words === null || !report.account) return []
  const { shown, rest } = shownEntries(report.account, mostUnreviewed)
  return [
    log`${words}`,
    ...shown.map((entry) => log`${outcomeWords(entry)} ${logText(entry.path, 300)}: ${logText(entry.reason, 300)}`),
    ...(rest > 0 ? [log`and ${rest} more that were not reviewed`] : []),
  ]
}

function suppressedLines(report: Report, paint: Paint): readonly Line[] {
  const { latest, others } = suppressedOf(report)
  const suppressed = [...latest, ...others]
  const lines = suppressed.slice(0, mostSuppressed).map((finding, index) => {
    const place = log`${logText(finding.path, 300)}:${finding.line}:${finding.column}`
    const when = index < latest.length ? log`suppressed by this change:` : log`suppressed`
    return paint(log`${when} ${logText(finding.rule, 100)} at ${place}: ${logText(finding.suppressed ?? '', 300)}`, 'dim')
  })
  const rest = suppressed.slice(mostSuppressed)
  return rest.length > 0 ? [...lines, log`suppressed ${moreWords(tallyOf(rest))}`] : lines
}

/** Lines with an empty one after them, if there are any. */
function block(lines: readonly Line[]): readonly Line[] {
  return lines.length > 0 ? [...lines, log``] : []
}

function closingLines(report: Report, view: View, paint: Paint): readonly Line[] {
  const style = report.verdict === 'pass' ? 'green' : 'red'
  const verdict = log`${paint(log`${verdictWord(report.verdict)}`, 'bold', style)}: ${reasonWords(report)}`
  if (view.quiet) return [verdict]
  const remarks = [...report.notices, ...view.remarks].map((remark) => log`${logText(remark)}`)
  const fixes = view.extent === undefined ? log`` : fixWords(openOf(report))
  const spread = view.extent === 'counts' ? spreadLine(report) : []
  return [log`${countWords(report)}${fixes}`, ...spread, ...remarks, verdict]
}
