import type { Pipeline } from '../model/pipeline.ts'
import type { Document } from '../text/document.ts'
import { renewMemos } from '../text/memo.ts'
import { AllPipelines } from './all-pipelines.ts'
import { type FilePass, filePass, isLookedAt } from './file-pass.ts'
import type { Finding } from './finding.ts'
import { moreFindings } from './finding-budget.ts'
import type { Hit } from './hit.ts'
import { asPlain } from './late-finding.ts'
import type { KinshipBook } from './late-identity.ts'
import { isReviewed, type LintRequest, type LintResult, type Subject } from './lint-request.ts'
import { inReadingOrder } from './make-finding.ts'
import { currentId, type Rule, type RuleRegistry } from './rule.ts'
import { type Log, logOf, note } from './rule-log.ts'
import { type JudgedSuppression, type Suppression, suppress } from './suppress.ts'
import { tellerOf } from './teller.ts'
import { SeenPipeline, workspaceOf } from './views.ts'

/**
 * Runs every rule over every subject, file by file: what one rule has read of a file is at hand for the next, and once the file has been
 * looked at its tree may go. A rule that throws is recorded, and the findings of all others are kept.
 */
export function lint(asked: LintRequest): LintResult {
  const result = lintAfter(asked, undefined)
  return { ...result, findings: result.findings.map(asPlain), kinship: result.kinship.all() }
}

/** What `lint` answers, for callers that show few of the findings: each is described when it is shown. */
export interface LateResult extends Omit<LintResult, 'findings' | 'kinship'> {
  readonly findings: readonly Finding[]
  readonly kinship: KinshipBook
}

/**
 * The same with findings that are described when they are shown, after a pass that may have been over some of the files already, with the same
 * settings and the rules of their dialects.
 */
export function lintAfter(asked: LintRequest, earlier: FilePass | undefined): LateResult {
  const pass = filePass(asked, earlier)
  const request: Work = { ...asked, reviewed: asked.subjects.filter(({ document }) => isReviewed(asked, document)) }
  const { ofFile, kinship } = pass
  const hits: Hit[] = []
  const logsOf = (scope: Rule['scope']) =>
    Object.entries(request.rules).flatMap(([id, rule]) => (rule.scope === scope ? [logOf(id, rule, ofFile, hits)] : []))
  const [workspace, suppressions] = [logsOf('workspace'), logsOf('suppression')]
  const toFindings = tellerOf(request, kinship)
  const inFiles = runOnFiles(request, pass)
  const all = new AllPipelines(request)
  for (const log of workspace) runOnAll(request, all, log)
  const { findings, judged } = suppressAll(request, pass, [...inFiles, ...toFindings(hits.splice(0))])
  for (const log of suppressions) judgeSuppressions(request, log, judged)
  const logs = [...inOrderOf(request.rules, [...pass.logs, ...workspace]), ...suppressions]
  // Of files that are let go, rules about all pipelines have read some again.
  if (request.subjects.some(({ atHand }) => atHand)) renewMemos()
  return {
    findings: [...findings, ...toFindings(hits.splice(0))].sort(inReadingOrder),
    kinship,
    crashed: logs.flatMap(({ crashed }) => crashed),
    skipped: logs.flatMap(({ id, left }) => [...left].map(([source, count]) => moreFindings(source.path, id, count))),
  }
}

/** Files in their order. */
function runOnFiles(request: LintRequest, pass: FilePass): readonly Finding[] {
  const findings: Finding[] = []
  const left = new Set(request.subjects.filter((subject) => isLookedAt(request, subject) && !pass.hasSeen(subject)))
  let done = 0
  for (const subject of request.subjects) {
    if (left.has(subject)) request.onFile?.(done++, left.size)
    for (const finding of pass.take(subject)) findings.push(finding)
  }
  return findings
}

function inOrderOf(rules: RuleRegistry, logs: readonly Log[]): readonly Log[] {
  const order = new Map(Object.keys(rules).map((id, index) => [id, index]))
  return logs.toSorted((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0))
}

/** A request with the subjects that findings are told of. */
interface Work extends LintRequest {
  readonly reviewed: readonly Subject[]
}

/** A suppression may name a rule by an id that it had once. */
function underPresentIds(rules: RuleRegistry, suppressions: readonly Suppression[]): readonly Suppression[] {
  return suppressions.map((suppression) => ({
    ...suppression,
    rules: suppression.rules.map((named) => ({ ...named, id: currentId(rules, named.id) })),
  }))
}

/** Marks what the files' own comments suppress. */
function suppressAll(request: Work, pass: FilePass, findings: readonly Finding[]) {
  const judged = new Map<Document, readonly JudgedSuppression[]>()
  const byPath = new Map<string, Finding[]>()
  for (const finding of findings) {
    const own = byPath.get(finding.path)
    if (own) own.push(finding)
    else byPath.set(finding.path, [finding])
  }
  const marked = request.reviewed.flatMap((subject) => {
    const { document } = subject
    const own = byPath.get(document.source.path) ?? []
    const suppressions = underPresentIds(request.rules, pass.suppressionsIn(subject))
    if (suppressions.length === 0) return own
    const result = suppress(own, suppressions, request.today)
    judged.set(document, result.judged)
    return result.findings
  })
  return { findings: marked, judged }
}

function judgeSuppressions(request: LintRequest, log: Log, judged: ReadonlyMap<Document, readonly JudgedSuppression[]>): void {
  const { id, rule } = log
  if (rule.scope !== 'suppression') return
  const homes = new Map(request.subjects.map((subject) => [subject.document, subject]))
  for (const [document, suppressions] of judged) {
    const { severity, options } = request.settingOf(id, document.source.path)
    if (severity === 'off') continue
    const known = Object.keys(request.rules)
    const isOn = (other: string) => request.settingOf(other, document.source.path).severity !== 'off'
    const asked = known.filter(
      (other) => isOn(other) && isAnswered(request, request.rules[other], homes.get(document)?.pipelines),
    )
    note(request, log, document, rule, { suppressions, known, asked, options: options as never })
  }
}

/** A rule about the whole workspace runs once, where it is on for one of the pipelines. */
function runOnAll(request: Work, all: AllPipelines, log: Log): void {
  const { id, rule } = log
  const found = rule.scope === 'workspace' ? all.for(id, rule) : undefined
  if (rule.scope !== 'workspace' || !found) return
  const { pipelines, setting } = found
  note(request, log, undefined, rule, { pipelines, ...workspaceOf(request), options: setting.options as never })
}

/** False for a rule that lacks what it needs about the pipelines of a file. */
function isAnswered(request: LintRequest, rule: Rule | undefined, pipelines: readonly Pipeline[] = []): boolean {
  if (rule?.scope !== 'pipeline' || rule.needs === undefined) return true
  const { needs } = rule
  return pipelines.some((pipeline) => new SeenPipeline(request, pipeline)[needs] !== null)
}
