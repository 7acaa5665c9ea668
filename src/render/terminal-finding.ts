import type { Finding } from '../engine/finding.ts'
import type { Fix } from '../text/fix.ts'
import { type Link, linkFor, type Paint, severityStyles } from './color.ts'
import { type FrameRow, frameRows } from './frame.ts'
import { joined, log, logCode, logText, type Safe } from './safe.ts'
import { severityWord } from './wording.ts'

type Line = Safe<'log'>

/** Most related places shown. */
const mostRelated = 5

/** A finding as a block of lines: what, where, the code, other places, the fix, the remedy. */
export function findingLines(finding: Finding, paint: Paint, link: Link = linkFor(false)): readonly Line[] {
  const rows = frameRows(finding)
  const margin = marginOf(rows)
  const below = [...partNotes(finding), ...relatedNotes(finding), ...fixNotes(finding.fix), log`help: ${logText(finding.remedy)}`]
  const branches = below.map((note, index) => {
    const isLast = index === below.length - 1
    return log`${margin}${paint(isLast ? log` ╰─` : log` ├─`, 'cyan')} ${note}`
  })
  return [
    log`${labelOf(finding, paint, link)} ${paint(logText(finding.message), 'bold')}`,
    log`${margin}${paint(log` ╭─`, 'cyan')} ${placeOf(finding)}`,
    ...codeLines(finding, rows, paint),
    ...branches,
  ]
}

/** A finding in one line: what, where, which rule. */
export function findingLine(finding: Finding, paint: Paint, link: Link): Line {
  const { path, line, column, message } = finding
  return log`${labelOf(finding, paint, link)} ${logText(path, 300)}:${line}:${column} ${logText(message, 300)}`
}

/** `warning[retry-missing]`. */
function labelOf({ severity, rule, docs }: Finding, paint: Paint, link: Link): Line {
  return paint(log`${severityWord(severity)}[${link(logText(rule, 100), docs)}]`, 'bold', severityStyles[severity])
}

function placeOf({ path, line, column, taskLabel, pipeline, parts }: Finding): Line {
  const inPipeline = parts && pipeline !== null ? log` in pipeline "${logText(pipeline, 80)}"` : log``
  const inTask = taskLabel === null ? inPipeline : log` in task "${logText(taskLabel, 80)}"`
  return log`${logText(path, 300)}:${line}:${column}${inTask}`
}

function codeLines(finding: Finding, rows: readonly FrameRow[], paint: Paint): readonly Line[] {
  const margin = marginOf(rows)
  return rows.flatMap(({ line, text, isInRange, mark }) => {
    const number = logText(String(line).padStart(margin.length))
    const code = log`${paint(isInRange ? log`${number} ┃` : log`${number} │`, 'cyan')} ${logCode(text)}`
    if (!mark) return [code]
    const carets = paint(logText('^'.repeat(mark.length)), 'bold', severityStyles[finding.severity])
    return [code, log`${margin}${paint(log` │`, 'cyan')} ${logText(' '.repeat(mark.start))}${carets}`]
  })
}

/** As wide as the longest line number, so that all gutters stand in one column. */
function marginOf(rows: readonly FrameRow[]): Line {
  return logText(' '.repeat(Math.max(1, ...rows.map(({ line }) => String(line).length))))
}

/** The ids by which the parts of a finding are set and suppressed. */
function partNotes({ parts = [] }: Finding): readonly Line[] {
  const ids = parts.map(({ rule, severity }) => log`${logText(rule, 100)} (${severityWord(severity)})`)
  return ids.length === 0 ? [] : [log`rules: ${joined<'log'>(ids, ', ')}`]
}

function relatedNotes({ related }: Finding): readonly Line[] {
  const notes = related
    .slice(0, mostRelated)
    .map(({ path, line, column, message }) => log`see: ${logText(path, 300)}:${line}:${column} ${logText(message, 300)}`)
  return related.length > mostRelated ? [...notes, log`and ${related.length - mostRelated} more locations`] : notes
}

function fixNotes(fix: Fix | null): readonly Line[] {
  if (!fix) return []
  return [
    fix.safety === 'safe'
      ? log`fix: ${logText(fix.title, 300)} (safe)`
      : log`fix: ${logText(fix.title, 300)} (check it before you apply it)`,
  ]
}
