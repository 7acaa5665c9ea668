import { type Finding, type Severity, severities, textOf } from '../engine/finding.ts'
import type { Report, View } from '../engine/report.ts'
import { bounded } from '../text/quote.ts'
import { accountWords, outcomeWords, shownEntries } from './account-words.ts'
import { joined, log, logText, type Safe, workflowCommand } from './safe.ts'
import { openOf, rankedBySeverity, type Tally, tallyOf } from './shown-findings.ts'
import { comparisonWords, countWords, moreWords, reasonWords, severityWord, verdictWord } from './wording.ts'

type Line = Safe<'log'>

/** The runner shows so many annotations of each level for a step (actions/runner, ExecutionContext.cs). */
const mostPerLevel = 10
/** A title of a check annotation may be so long (docs.github.com, REST API for check runs). */
const longestTitle = 255

const commandNames = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>

/** An annotation before it is known whether there is room for it. */
interface Annotation {
  readonly severity: Severity
  readonly command: Line
}

/**
 * The log of an action: workflow commands that become annotations, the gravest first, and plain lines for what has no room.
 * Every line begins with a word of ours.
 */
export function renderGithub(report: Report, view: View): string {
  const active = rankedBySeverity(openOf(report))
  const crashes = crashAnnotations(report)
  const room = roomAfter(crashes, tallyOf(active))
  const shown = severities.flatMap((severity) =>
    active.filter((finding) => finding.severity === severity).slice(0, room[severity]),
  )
  const kept = new Set(shown)
  const rest = active.filter((finding) => !kept.has(finding))
  const annotations = [...crashes, ...shown.map(annotationOf), ...overflowAnnotation(rest, view)]
  const lines = [...annotations.map(({ command }) => command), ...restLines(rest, view), ...closingLines(report, view)]
  return `${joined<'log'>(lines, '\n')}\n`
}

/** How many annotations of each level there is room for; one notice is kept free where something will be left out. */
function roomAfter(crashes: readonly Annotation[], tally: Tally): Tally {
  const room = { error: mostPerLevel - crashes.length, warning: mostPerLevel, note: mostPerLevel }
  const isTooMuch = severities.some((severity) => tally[severity] > room[severity])
  return isTooMuch ? { ...room, note: mostPerLevel - 1 } : room
}

/** One for all crashes: they have one cause for the reader, and findings need the room. */
function crashAnnotations(report: Report): readonly Annotation[] {
  const [first] = report.crashed
  if (!first) return []
  const message = `${reasonWords(report)}: ${bounded(`${first.subject}: ${first.message}`, 1000)}`
  return [{ severity: 'error', command: workflowCommand('error', { title: 'Pipeline Review broken' }, message) }]
}

function annotationOf(finding: Finding): Annotation {
  const { severity, path, line, column, endLine, endColumn, rule } = finding
  // The runner drops the columns of a range of several lines, and a range that it finds inconsistent.
  const columns = endLine === line ? { col: column, endColumn: Math.max(column, endColumn) } : {}
  const place = { file: path, line, endLine: Math.max(line, endLine), ...columns, title: bounded(rule, longestTitle) }
  return { severity, command: workflowCommand(commandNames[severity], place, textOf(finding)) }
}

/** Points to the lines that `restLines` writes below. */
function overflowAnnotation(rest: readonly Finding[], view: View): readonly Annotation[] {
  if (rest.length === 0) return []
  const listed = Math.min(rest.length, view.maxFindings ?? rest.length)
  const where = listed === rest.length ? 'all of them are in the log of the step' : `${listed} of them are in the log of the step`
  const message = `${moreWords(tallyOf(rest))} (${where})`
  return [{ severity: 'note', command: workflowCommand('notice', { title: 'Pipeline Review' }, message) }]
}

function restLines(rest: readonly Finding[], view: View): readonly Line[] {
  const shown = rest.slice(0, view.maxFindings ?? rest.length)
  const lines = shown.map(({ severity, rule, path, line, column, message }) => {
    return log`${severityWord(severity)} ${logText(rule, 100)} at ${logText(path, 300)}:${line}:${column}: ${logText(message)}`
  })
  const hidden = rest.slice(shown.length)
  return hidden.length > 0 ? [...lines, log`and ${moreWords(tallyOf(hidden))}`] : lines
}

/** Most files that were not reviewed, listed one by one. */
const mostUnreviewed = 30

function accountLines(report: Report): readonly Line[] {
  const words = accountWords(report)
  if (words === null || !report.account) return []
  const { shown, rest } = shownEntries(report.account, mostUnreviewed)
  const listed = shown.map((entry) => {
    return log`files: ${outcomeWords(entry)} ${logText(entry.path, 300)}: ${logText(entry.reason, 300)}`
  })
  return [log`files: ${words}`, ...listed, ...(rest > 0 ? [log`files: and ${rest} more that were not reviewed`] : [])]
}

function closingLines(report: Report, view: View): readonly Line[] {
  const crashed = report.crashed.map(({ subject, path, message }) => {
    const place = path === null ? log`` : log` at ${logText(path, 300)}`
    return log`internal error in ${logText(subject, 100)}${place}: ${logText(message, 300)}`
  })
  const verdict = log`${verdictWord(report.verdict)}: ${reasonWords(report)}`
  if (view.quiet) return [...crashed, verdict]
  const skipped = report.skipped.map(({ subject, reason }) => log`skipped ${logText(subject, 300)}: ${logText(reason, 300)}`)
  const remarks = [...report.notices, ...view.remarks].map((remark) => log`note ${logText(remark)}`)
  const account = accountLines(report)
  const compared = comparisonWords(report).map((words) => log`summary: ${words}`)
  return [...crashed, ...skipped, ...account, ...remarks, log`summary: ${countWords(report)}`, ...compared, verdict]
}
