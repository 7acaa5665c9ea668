import { isAtLeast, type Severity, severities } from '../core/finding.ts'
import type { Report, Summary, Verdict } from '../core/report.ts'
import { activeOf, type Tally } from './rank.ts'
import { joined, own, type Safe } from './safe.ts'

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
  if (summary.files === 0) return own`no pipeline files found`
  const suppressed = summary.suppressed > 0 ? own`, ${summary.suppressed} suppressed` : own``
  return own`${tallyOfSummary(summary)} in ${counted(summary.pipelines, 'pipeline')} (${counted(summary.files, 'file')})${suppressed}`
}

const verdictNames: Readonly<Record<Verdict, Words>> = { pass: own`passed`, fail: own`failed`, broken: own`broken` }

/** `passed`, `failed` or `broken`. */
export function verdictWord(verdict: Verdict): Words {
  return verdictNames[verdict]
}

/** Why the verdict is what it is, for instance `3 findings at or above the threshold error`. */
export function reasonWords(report: Report): Words {
  if (report.verdict === 'broken') return brokenWords(report.crashed.length)
  if (report.threshold === 'never') return own`findings never fail this review`
  const threshold = report.threshold
  const grave = activeOf(report.findings).filter((finding) => isAtLeast(finding.severity, threshold)).length
  const level = own`the threshold (${severityWord(threshold)})`
  if (grave === 0) return own`no finding reaches ${level}`
  return grave === 1 ? own`1 finding reaches ${level}` : own`${grave} findings reach ${level}`
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
