import { type Finding, isAtLeast } from '../core/finding.ts'
import type { Report, View } from '../core/report.ts'
import { accountWords, outcomeWords, shownEntries } from './account-words.ts'
import { type Paint, paintFor } from './color.ts'
import { groupedBy, openOf, splitAt, suppressedOf, tallyOf } from './rank.ts'
import { joined, log, logText, type Safe } from './safe.ts'
import { changeLines } from './terminal-changes.ts'
import { findingLines } from './terminal-finding.ts'
import { historyLines } from './terminal-history.ts'
import { comparisonWords, countWords, moreWords, reasonWords, tallyWords, verdictWord } from './wording.ts'

type Line = Safe<'log'>

/** Most files that were not reviewed, listed one by one. */
const mostUnreviewed = 10
/** Most suppressed findings listed one by one. */
const mostSuppressed = 10

/** What people read in a terminal: code frames file by file, then what was passed over, the counts and the verdict. */
export function renderTerminal(report: Report, view: View): string {
  const paint = paintFor(view.color)
  const active = openOf(report)
  const wanted = view.quiet ? active.filter((finding) => decides(report, finding)) : active
  const { shown, rest } = splitAt(wanted, view.maxFindings ?? wanted.length)
  const more = rest.length > 0 ? [log`and ${moreWords(tallyOf(rest))}`, log``] : []
  const remarks = view.quiet
    ? []
    : block([
        ...skippedLines(report),
        ...accountLines(report),
        ...suppressedLines(report, paint),
        ...comparisonWords(report).map((words) => log`${words}`),
      ])
  const lines = [...fileBlocks(report, new Set(shown), paint), ...more, ...crashLines(report, paint), ...remarks]
  const history = view.quiet ? [] : [...changeLines(report, paint), ...historyLines(report, paint)]
  return `${joined<'log'>([...lines, ...history, ...closingLines(report, view, paint)], '\n')}\n`
}

/** True where a finding of that severity fails the review; errors where none does. */
function decides(report: Report, finding: Finding): boolean {
  return isAtLeast(finding.severity, report.threshold === 'never' ? 'error' : report.threshold)
}

function fileBlocks(report: Report, shown: ReadonlySet<Finding>, paint: Paint): readonly Line[] {
  const inOrder = report.findings.filter((finding) => shown.has(finding))
  return [...groupedBy(inOrder, 'path')].flatMap(([path, findings]) => {
    const title = paint(logText(path, 300), 'bold', 'underline')
    const counts = paint(log`(${tallyWords(tallyOf(findings))})`, 'dim')
    return [log`── ${title} ${counts}`, log``, ...findings.flatMap((finding) => [...findingLines(finding, paint), log``])]
  })
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
  return [log`${countWords(report)}`, ...remarks, verdict]
}
