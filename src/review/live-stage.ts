import { entryWith } from '../dialects/entries.ts'
import type { LiveRequest } from '../dialects/service.ts'
import { inReadingOrder } from '../engine/make-finding.ts'
import type { ReportParts } from '../engine/make-report.ts'
import type { Host } from '../host.ts'
import type { FormatViolationKind } from '../model/violation.ts'
import { rules } from '../rules/described.ts'
import type { Judge, Outside } from './request.ts'

/** The review so far with what the live platform adds, and the facts for the stages to come. */
export interface WithPlatform {
  readonly parts: ReportParts
  readonly outside: Outside
}

/** Rules by which our own schema refuses a file. */
const formatRules = {
  'unknown-key': true,
  'missing-key': true,
  'wrong-type': true,
  'wrong-value': true,
  'unknown-job': true,
  'job-mismatch': true,
  'unknown-parameter': true,
  'missing-parameter': true,
} as const satisfies Record<FormatViolationKind, true>

/**
 * Puts what the live platform says beside the findings. All of it is advice: the verdict is known by now and does not change, and whatever
 * goes wrong here is a sentence in the report.
 */
export async function addPlatform(
  host: Host,
  request: LiveRequest,
  parts: ReportParts,
  { secretPrefixes, judge }: { readonly secretPrefixes: readonly string[]; readonly judge: Judge },
): Promise<WithPlatform> {
  const refused = new Set(
    parts.findings
      .filter(({ rule, severity }) => severity === 'error' && Object.hasOwn(formatRules, rule))
      .map((finding) => finding.path),
  )
  const isRefused = (path: string) => refused.has(path)
  const checks = await entryWith(request.dialect).service?.live?.()
  if (!checks) return { parts, outside: {} }
  const answer = await checks.check(host, request, { subjects: parts.subjects, isRefused, secretPrefixes })
  const outside: Outside = { platform: answer.facts }
  const again = answer.facts.size === 0 ? undefined : judge(outside, needsPlatform)
  const skipped = [
    ...(answer.unavailable === null
      ? []
      : [{ subject: `${countOfRules()} rules that ask the platform`, reason: answer.unavailable }]),
    ...(again?.crashed ?? []).map(({ subject, message }) => ({ subject, reason: `it failed on a live check: ${message}` })),
    ...(again?.skipped ?? []),
  ]
  const findings = [...parts.findings, ...(again?.findings ?? [])].sort(inReadingOrder)
  return {
    parts: {
      ...parts,
      findings,
      skipped: [...parts.skipped, ...skipped],
      notices: [...parts.notices, ...answer.notices],
    },
    outside,
  }
}

function needsPlatform(id: string): boolean {
  const rule = rules[id]
  return rule?.scope === 'pipeline' && rule.needs === 'platform'
}

function countOfRules(): number {
  return Object.keys(rules).filter(needsPlatform).length
}
