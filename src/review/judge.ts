import { namingAtBase } from '../changes/entities/at-base.ts'
import { followRenames } from '../changes/entities/baselines.ts'
import { matchPipelines } from '../changes/entities/versions.ts'
import { teamOf } from '../config/apply.ts'
import type { Config } from '../config/config.ts'
import { compareWithBase } from '../engine/compare.ts'
import type { FilePass } from '../engine/file-pass.ts'
import { type Finding, severities } from '../engine/finding.ts'
import { withinBudget } from '../engine/finding-budget.ts'
import { type LateResult, lintAfter } from '../engine/lint.ts'
import type { LintRequest, Subject } from '../engine/lint-request.ts'
import { counts } from '../engine/make-report.ts'
import { rememberedRules } from '../engine/remembered-rules.ts'
import type { RuleRegistry } from '../engine/rule.ts'
import type { Host } from '../host.ts'
import { rules as builtInRules } from '../rules/described.ts'
import { type Document, isBroken } from '../text/document.ts'
import { count, joined } from '../text/wording.ts'
import { allRules, lintRequestOf } from './lint-request-of.ts'
import type { Judge, Outside, ReviewRequest } from './request.ts'
import type { State } from './state.ts'

/**
 * Lints the head, and the base where there is one, and tells their findings apart. What rules find is kept where the same files are judged
 * again: with a base, and where the judge is asked again (`isAskedAgain`).
 */
export function judgeOf(
  host: Host,
  asked: ReviewRequest,
  { config, subjects, before, checkout, pass }: State,
  isAskedAgain = false,
): Judge {
  const rules = allRules(asked, config)
  const request = { ...asked, rules: before || isAskedAgain ? rememberedRules(rules) : rules }
  const known = new Map(subjects.map((subject) => [subject.document, subject]))
  const shared = new Set(before?.map((subject) => subject.document))
  const changed = subjects.filter((subject) => !shared.has(subject.document))
  const touched = before && new Set(changed.map((subject) => subject.document.source.path))
  const isAnswered = before && answersOf(before, subjects, { ...builtInRules, ...request.rules })
  const matched = before && matchPipelines(pipelinesOf(before), pipelinesOf(subjects))
  const atBase = matched && namingAtBase(matched)
  // What is only compared needs no advice.
  const team = { ...teamOf(config), proposals: false }
  const files = checkout && { checkout }
  let untold = pass
  const atBaseOf = (outside: Outside) => ({ ...ofBase(outside, before ?? [], known), ...files, team })
  return (outside, onlyRules) => {
    if (!before || !matched || !atBase) {
      const isOfFilesAlone = onlyRules === undefined && !outside.baselines && !outside.platform
      const earlier = isOfFilesAlone ? untold : undefined
      if (earlier) untold = undefined
      const result = lintWith(host, request, config, subjects, { ...outside, ...files }, onlyRules, earlier)
      return { ...result, ...withinBudget(result.findings, result.skipped, (finding) => counts(finding, null)), fixed: [] }
    }
    const { findings, kinship } = lintWith(host, request, config, before, atBaseOf(outside), onlyRules)
    const { baselines } = outside
    const past = baselines && { baselines: followRenames(baselines, matched) }
    const seen = { ...outside, ...files, ...past, ...(touched && { touched }), base: { ...atBase, findings, kinship } }
    const result = lintWith(host, request, config, subjects, seen, onlyRules)
    const compared = compareWithBase(result.findings, findings, result.kinship, isAnswered)
    const comparison = { base: '', gate: request.gate ?? ('new' as const), fixed: [] }
    return {
      ...result,
      ...compared,
      ...withinBudget(compared.findings, result.skipped, (finding) => counts(finding, comparison)),
    }
  }
}

function pipelinesOf(subjects: readonly Subject[]) {
  return subjects.flatMap(({ pipelines }) => pipelines)
}

/**
 * Whether the silence about a finding of the base means that it is fixed: its file is there and can still be read as far as before. A rule about
 * several files is silent, too, where one of the others cannot be read any more.
 */
function answersOf(before: readonly Subject[], now: readonly Subject[], rules: RuleRegistry): (finding: Finding) => boolean {
  const former = new Map(before.map((subject) => [subject.document.source.path, subject]))
  const readable = new Set(
    now.flatMap((subject) => {
      const { path } = subject.document.source
      return isReadAsBefore(former.get(path), subject) ? [path] : []
    }),
  )
  const isAllReadable = now.every(({ document }) => readable.has(document.source.path))
  return ({ rule, path }) => readable.has(path) && (isAllReadable || rules[rule]?.scope !== 'workspace')
}

function isReadAsBefore(before: Subject | undefined, now: Subject): boolean {
  if (before?.document === now.document) return true
  const gaps = new Set(before?.pipelines.flatMap((pipeline) => [...pipeline.gaps]))
  const isGap = now.pipelines.some((pipeline) => [...pipeline.gaps].some((gap) => before !== undefined && !gaps.has(gap)))
  return !isBroken(now.document) && !isGap && (now.isPipeline || before?.isPipeline !== true)
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
export function effectOf(host: Host, request: ReviewRequest, { config, changed, subjects, checkout }: State): readonly string[] {
  if (!changed) return []
  const { only: _, ...everything } = request
  const countsUnder = (candidate: Config) => {
    const { findings } = lintWith(host, everything, candidate, subjects, { ...(checkout && { checkout }) })
    const open = findings.filter((finding) => finding.suppressed === null)
    const counts = severities.map(
      (severity) => [open.filter((finding) => finding.severity === severity).length, severity] as const,
    )
    const present = counts.filter(([number]) => number > 0).map(([number, severity]) => count(number, severity))
    return present.length === 0 ? 'no findings' : joined(present)
  }
  const [now, then] = [countsUnder(config), countsUnder(changed)]
  const pathsOf = ({ include, exclude }: Config) => JSON.stringify([include, exclude])
  if (pathsOf(config) !== pathsOf(changed)) return [`${touchesRules} After the merge, different files are reviewed.`]
  const difference =
    now === then ? 'the number of findings does not change' : `all pipelines together have ${then} instead of ${now}`
  return [`${touchesRules} After the merge, ${difference}.`]
}

const touchesRules = 'This change edits the configuration; the review uses the configuration of the base.'

/** A pass over files as they were read goes before, where rules run for the first time and on the files alone. */
function lintWith(
  host: Host,
  request: ReviewRequest,
  config: Config,
  subjects: readonly Subject[],
  outside: Outside & Pick<LintRequest, 'touched' | 'base' | 'team' | 'checkout'>,
  isWanted?: (id: string) => boolean,
  pass?: FilePass,
): LateResult {
  const asked = { ...lintRequestOf(host, request, config, isWanted), ...outside, subjects }
  return lintAfter(asked, pass)
}
