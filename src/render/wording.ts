import { isAtLeast, type Severity, severities } from '../engine/finding.ts'
import type { Report, Summary, Verdict } from '../engine/report.ts'
import { joined, own, type Safe } from './safe.ts'
import { existingOf, openOf, suppressedOf, type Tally, tallyOf } from './shown-findings.ts'

/** Our own words for what a report says, the same in every format. */
export type Words = Safe<'every'>

const nouns = {
  error: [own`error`, own`errors`],
  warning: [own`warning`, own`warnings`],
  note: [own`note`, own`notes`],
  finding: [own`finding`, own`findings`],
  pipeline: [own`pipeline`, own`pipelines`],
  file: [own`file`, own`files`],
  rule: [own`rule`, own`rules`],
  execution: [own`execution`, own`executions`],
  fix: [own`fix`, own`fixes`],
  group: [own`group`, own`groups`],
  task: [own`task`, own`tasks`],
  schedule: [own`schedule`, own`schedules`],
} as const satisfies Record<string, readonly [one: Words, many: Words]>

/** `1 error`, `2 errors`. */
export function counted(count: number, noun: keyof typeof nouns): Words {
  return own`${count} ${nouns[noun][count === 1 ? 0 : 1]}`
}

/** `2 errors, 1 note`; `no findings` where there is none. */
export function tallyWords(tally: Tally): Words {
  const parts = severities.filter((severity) => tally[severity] > 0).map((severity) => counted(tally[severity], severity))
  return parts.length === 0 ? own`no findings` : joined<'every'>(parts, ', ')
}

/** `12 more findings: 2 errors, 10 warnings`. */
export function moreWords(tally: Tally): Words {
  const total = tally.error + tally.warning + tally.note
  return own`${total} more ${nouns.finding[total === 1 ? 0 : 1]}: ${tallyWords(tally)}`
}

/** The word for a severity, as a part for any template. */
export function severityWord(severity: Severity): Words {
  return nouns[severity][0]
}

/** `3 errors, 2 warnings, 1 note in 9 pipelines (8 files), 1 suppressed`. */
export function summaryWords(summary: Summary): Words {
  return summary.files === 0 ? own`no pipeline files found` : own`${tallyOfSummary(summary)}${whereWords(summary)}`
}

/** The counts of a report: of new findings where only those count, `2 new errors` and the like. */
export function countWords(report: Report): Words {
  const { summary, comparison } = report
  if (comparison?.gate !== 'new') return summaryWords(summary)
  return own`${newWords(tallyOf(openOf(report)))}${whereWords(summary)}`
}

/** ` in 9 pipelines (8 files), 1 suppressed`. A change that only deletes has no pipelines to speak of. */
function whereWords({ files, pipelines, suppressed }: Summary): Words {
  const silenced = suppressed > 0 ? own`, ${suppressed} suppressed` : own``
  return files === 0 ? silenced : own` in ${counted(pipelines, 'pipeline')} (${counted(files, 'file')})${silenced}`
}

function newWords(tally: Tally): Words {
  const parts = severities
    .filter((severity) => tally[severity] > 0)
    .map((severity) => own`${tally[severity]} new ${nouns[severity][tally[severity] === 1 ? 0 : 1]}`)
  return parts.length === 0 ? own`no new findings` : joined<'every'>(parts, ', ')
}

/** What the comparison with the base says beyond the new findings: those that were there, those that the change suppresses, those that are fixed. */
export function comparisonWords(report: Report): readonly Words[] {
  const latest = report.comparison ? suppressedOf(report).latest.length : 0
  return [
    existingWords(report),
    latest > 0 ? own`${counted(latest, 'finding')} suppressed by this change` : null,
    fixedWords(report),
  ].filter((words) => words !== null)
}

/** `3 older findings not counted: 1 error, 2 notes`; null where there is none. */
export function existingWords(report: Report): Words | null {
  const existing = existingOf(report)
  if (existing.length === 0) return null
  return own`${existing.length} existing ${nouns.finding[existing.length === 1 ? 0 : 1]} not counted: ${tallyWords(tallyOf(existing))}`
}

/** `2 findings fixed by this change`; null where there is none. */
export function fixedWords({ comparison }: Report): Words | null {
  const fixed = comparison?.fixed.length ?? 0
  return fixed === 0 ? null : own`${counted(fixed, 'finding')} fixed by this change`
}

const verdictNames: Readonly<Record<Verdict, Words>> = { pass: own`passed`, fail: own`failed`, broken: own`broken` }

/** `passed`, `failed` or `broken`. */
export function verdictWord(verdict: Verdict): Words {
  return verdictNames[verdict]
}

/** Why the verdict is what it is, for instance `3 findings at severity error or above`. */
export function reasonWords(report: Report): Words {
  if (report.verdict === 'broken') return brokenWords(report.crashed.length)
  if (report.threshold === 'never') return own`findings never fail this review`
  const threshold = report.threshold
  const grave = openOf(report).filter((finding) => isAtLeast(finding.severity, threshold)).length
  const level = own`severity ${severityWord(threshold)} or above`
  const kind = report.comparison?.gate === 'new' ? own`no new findings` : own`no findings`
  if (grave === 0) return own`${kind} at ${level}`
  return grave === 1 ? own`1 finding at ${level}` : own`${grave} findings at ${level}`
}

function brokenWords(crashes: number): Words {
  if (crashes === 0) return own`the review could not be completed`
  return crashes === 1
    ? own`1 internal error, so the results are not complete`
    : own`${crashes} internal errors, so the results are not complete`
}

function tallyOfSummary(summary: Summary): Words {
  return tallyWords({ error: summary.errors, warning: summary.warnings, note: summary.notes })
}
