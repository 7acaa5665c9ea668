import { teamOf } from '../config/apply.ts'
import type { Config } from '../config/config.ts'
import { rulesFrom } from '../config/own-rules.ts'
import { settingsFrom } from '../config/settings.ts'
import { compareWithBase } from '../core/compare.ts'
import type { Document } from '../core/document.ts'
import { severities } from '../core/finding.ts'
import { withinBudget } from '../core/finding-budget.ts'
import { type LintRequest, type LintResult, lint, type Subject } from '../core/lint.ts'
import { counts } from '../core/make-report.ts'
import { count, joined } from '../core/wording.ts'
import type { Host } from '../host.ts'
import { docsOf } from '../project.ts'
import { rules as builtInRules } from '../rules/index.ts'
import type { Judge, Outside, ReviewRequest } from './request.ts'
import type { State } from './state.ts'

/** Lints the head, and the base where there is one, and tells their findings apart. */
export function judgeOf(host: Host, request: ReviewRequest, { config, subjects, before }: State): Judge {
  const known = new Map(subjects.map((subject) => [subject.document, subject]))
  const shared = new Set(before?.map((subject) => subject.document))
  const changed = subjects.filter((subject) => !shared.has(subject.document))
  const touched = before && new Set(changed.map((subject) => subject.document.source.path))
  const paths = new Set(subjects.map((subject) => subject.document.source.path))
  return (outside, onlyRules) => {
    const result = lintWith(host, request, config, subjects, { ...outside, ...(touched && { touched }) }, onlyRules)
    if (!before)
      return { ...result, ...withinBudget(result.findings, result.skipped, (finding) => counts(finding, null)), mended: [] }
    const former = lintWith(host, request, config, before, ofBase(outside, before, known), onlyRules)
    const compared = compareWithBase(result.findings, former.findings, (path) => paths.has(path))
    const comparison = { base: '', gate: request.gate ?? ('new' as const), fixed: [] }
    return {
      ...result,
      ...compared,
      ...withinBudget(compared.findings, result.skipped, (finding) => counts(finding, comparison)),
    }
  }
}

/** The platform's validator has seen the files as they are now: about files that have changed since it says nothing. */
function ofBase(outside: Outside, before: readonly Subject[], now: ReadonlyMap<Document, Subject>): Outside {
  if (!outside.platform) return outside
  const changed = before.filter(({ document }) => !now.has(document)).flatMap((subject) => subject.pipelines)
  const keys = new Set(changed.map((pipeline) => pipeline.key))
  const facts = [...outside.platform].map(([key, fact]) => [key, keys.has(key) ? { ...fact, issues: null } : fact] as const)
  return { ...outside, platform: new Map(facts) }
}

/** What a changed configuration will do to all pipelines once it is merged. */
export function effectOf(host: Host, request: ReviewRequest, { config, changed, subjects }: State): readonly string[] {
  if (!changed) return []
  const { only: _, ...everything } = request
  const countsUnder = (candidate: Config) => {
    const { findings } = lintWith(host, everything, candidate, subjects, {})
    const open = findings.filter((finding) => finding.suppressed === null)
    const counts = severities.map(
      (severity) => [open.filter((finding) => finding.severity === severity).length, severity] as const,
    )
    const present = counts.filter(([number]) => number > 0).map(([number, severity]) => count(number, severity))
    return present.length === 0 ? 'no findings' : joined(present)
  }
  const [now, then] = [countsUnder(config), countsUnder(changed)]
  const pathsOf = ({ include, exclude }: Config) => JSON.stringify([include, exclude])
  if (pathsOf(config) !== pathsOf(changed)) return [`${touchesRules} Once merged, other files are reviewed than now.`]
  const difference = now === then ? 'that changes no count of findings' : `all pipelines together have ${then} instead of ${now}`
  return [`${touchesRules} Once merged, ${difference}.`]
}

const touchesRules = 'This change touches the configuration; the review keeps to that of the base.'

function lintWith(
  host: Host,
  request: ReviewRequest,
  config: Config,
  subjects: readonly Subject[],
  outside: Outside & Pick<LintRequest, 'touched'>,
  isWanted: (id: string) => boolean = () => true,
): LintResult {
  const { only, rules: builtIn = builtInRules } = request
  const all = { ...builtIn, ...rulesFrom(config.ownRules) }
  const rules = Object.fromEntries(Object.entries(all).filter(([id]) => isWanted(id)))
  const { secretPrefixes } = config
  const today = host.now().toISOString().slice(0, 10)
  const settingOf = settingsFrom(config, all)
  const team = teamOf(config)
  return lint({ subjects, rules, settingOf, docsOf, today, secretPrefixes, team, ...outside, ...(only && { only }) })
}
