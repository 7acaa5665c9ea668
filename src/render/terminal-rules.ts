import { type Finding, ruleIdsOf, type Severity, severities } from '../engine/finding.ts'
import { fixSafetyOf } from '../engine/late-finding.ts'
import type { Report } from '../engine/report.ts'
import { joined, log, logText, type Safe } from './safe.ts'
import { openOf } from './shown-findings.ts'
import { counted } from './wording.ts'

type Line = Safe<'log'>

/** Rules on a page. */
const mostRules = 6
/** So few findings need no table. */
const fewFindings = 3

interface Row {
  readonly severity: Severity
  readonly rule: string
  readonly findings: readonly Finding[]
}

/** How many findings each rule has, the gravest first, with how many of them a fix removes. The rows add up to the counts of the report. */
export function ruleLines(report: Report, isWhole: boolean): readonly Line[] {
  const open = openOf(report)
  if (open.length === 0 || (!isWhole && open.length <= fewFindings)) return []
  const rows = rowsOf(open)
  const shown = isWhole ? rows : rows.slice(0, mostRules)
  const rest = rows.slice(shown.length).flatMap(({ findings }) => findings)
  const columns = shown.map(({ severity, findings }) => counted(findings.length, severity))
  const width = Math.max(...columns.map((column) => column.length))
  const lines = shown.map(({ rule, findings }, index) => {
    const padding = logText(' '.repeat(width - (columns[index]?.length ?? 0)))
    return log`${padding}${columns[index] ?? log``}  ${logText(rule, 100)}${partWords(findings)}${fixWords(findings)}`
  })
  const others = rows.length - shown.length
  const more =
    rest.length > 0
      ? [
          log`and ${counted(rest.length, 'finding')} of ${others} other ${logText(others === 1 ? 'rule' : 'rules')} (--summary shows them)`,
        ]
      : []
  return [...lines, ...more, log``]
}

function rowsOf(open: readonly Finding[]): readonly Row[] {
  const rows = new Map<string, { severity: Severity; rule: string; findings: Finding[] }>()
  for (const finding of open) {
    const { severity, rule } = finding
    const key = `${severity} ${rule}`
    const row = rows.get(key) ?? { severity, rule, findings: [] }
    row.findings.push(finding)
    rows.set(key, row)
  }
  return [...rows.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.findings.length - a.findings.length ||
      (a.rule < b.rule ? -1 : 1),
  )
}

/** `: alert-missing 3, retry-missing 5`; empty for a rule without parts. */
function partWords(findings: readonly Finding[]): Line {
  const counts = new Map<string, number>()
  for (const finding of findings)
    if (finding.parts) for (const id of ruleIdsOf(finding)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, count]) => log`${logText(id, 100)} ${count}`)
  return parts.length === 0 ? log`` : log`: ${joined<'log'>(parts, ', ')}`
}

/** `, 2 fixable with --fix`; empty where there is no fix. */
export function fixWords(findings: readonly Finding[]): Line {
  const safe = findings.filter((finding) => fixSafetyOf(finding) === 'safe').length
  const unsafe = findings.filter((finding) => fixSafetyOf(finding) === 'unsafe').length
  const words = [
    ...(safe > 0 ? [log`${safe} fixable with --fix`] : []),
    ...(unsafe > 0 ? [safe > 0 ? log`${unsafe} with --fix-unsafe` : log`${unsafe} fixable with --fix-unsafe`] : []),
  ]
  return words.length === 0 ? log`` : log` (${joined<'log'>(words, ', ')})`
}

/** How the findings that ask for attention spread over the files: `Errors and warnings a file: median 0, p90 2, most 5`. */
export function spreadLine(report: Report): readonly Line[] {
  const counts = new Map(report.pipelines.map(({ path }) => [path, 0]))
  for (const { path, severity } of openOf(report)) if (severity !== 'note') counts.set(path, (counts.get(path) ?? 0) + 1)
  const sorted = [...counts.values()].sort((a, b) => a - b)
  if (sorted.length < 2) return []
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
  return [log`Errors and warnings a file: median ${at(0.5)}, p90 ${at(0.9)}, most ${at(1)}`]
}
