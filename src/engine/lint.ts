import type { Pipeline } from '../model/pipeline.ts'
import { type Document, isBroken } from '../text/document.ts'
import { renewMemos } from '../text/memo.ts'
import type { Source } from '../text/source.ts'
import { type ActiveRules, activeRulesFor, suits } from './active-rules.ts'
import type { Finding } from './finding.ts'
import { moreFindings } from './finding-budget.ts'
import { identifierOf, type Kinship } from './finding-kinship.ts'
import type { Hit } from './hit.ts'
import { factsFor, isKnown, keepFacts } from './kept-facts.ts'
import { isReviewed, type LintRequest, type LintResult, type Subject } from './lint-request.ts'
import { describerOf, inReadingOrder } from './make-finding.ts'
import { currentId, type Rule, type RuleRegistry } from './rule.ts'
import { hitsOf, type Log, logOf, note } from './rule-log.ts'
import { type JudgedSuppression, type Suppression, suppress, suppressionsIn } from './suppress.ts'
import { DocumentView, PipelineView, SeenPipeline, workspaceOf } from './views.ts'

/**
 * Runs every rule over every subject, file by file: what one rule has read of a file is at hand for the next, and once the file's findings are
 * described its tree may go. A rule that throws is recorded, and the findings of all others are kept.
 */
export function lint(asked: LintRequest): LintResult {
  const request: Work = {
    ...asked,
    reviewed: asked.subjects.filter(({ document }) => isReviewed(asked, document)),
    lookedAt: new Set(asked.subjects.filter((subject) => isLookedAt(asked, subject))),
  }
  const ofFile = new Map<Source, number>()
  const logs = Object.entries(request.rules).map(([id, rule]) => logOf(id, rule, ofFile))
  const kinship = new Map<string, Kinship>()
  const toFindings = tellerOf(request, kinship)
  const found = runAll(request, logs, toFindings)
  const { findings, judged } = suppressAll(request, found)
  const spoken = logs.map(({ id, rule }) => logOf(id, rule, ofFile))
  for (const log of spoken) judgeSuppressions(request, log, judged)
  return {
    findings: [...findings, ...toFindings(hitsOf(spoken))].sort(inReadingOrder),
    kinship,
    crashed: [...logs, ...spoken].flatMap(({ crashed }) => crashed),
    skipped: [...logs, ...spoken].flatMap(({ id, left }) =>
      [...left].map(([source, count]) => moreFindings(source.path, id, count)),
    ),
  }
}

type Teller = (hits: readonly Hit[], reading?: Subject) => readonly Finding[]

/** Makes findings of hits, and notes what relates them to those of the base. */
function tellerOf(request: Work, kinship: Map<string, Kinship>): Teller {
  const describe = describerOf(request)
  const identify = identifierOf(request.base)
  return (hits, reading) =>
    identify(hits).map(({ hit, fingerprint, former, isOld, alike, members }): Finding => {
      kinship.set(fingerprint, { former, isOld, alike })
      return { ...describe(hit, reading), fingerprint, members }
    })
}

/** Files in their order, then what looks at all of them. */
function runAll(request: Work, logs: readonly Log[], toFindings: Teller): readonly Finding[] {
  const findings: Finding[] = []
  const activeFor = activeRulesFor(request, logs)
  const facts = factsFor(logs.flatMap((log) => (isOnSomewhere(request, log) ? [log.rule] : [])))
  let done = 0
  for (const subject of request.subjects) {
    const isSeen = request.lookedAt.has(subject)
    if (isSeen) request.onFile?.(done++, request.lookedAt.size)
    if (!isSeen && isKnown(subject)) continue
    const reading = subject.atHand?.() ?? subject
    if (isSeen) runOnFile(request, reading, activeFor(reading))
    if (subject.atHand) keepFacts(request, facts, subject, reading)
    for (const finding of toFindings(hitsOf(logs), reading)) findings.push(finding)
    if (subject.atHand) renewMemos()
  }
  for (const log of logs) if (log.rule.scope === 'workspace') runOnAll(request, log)
  return [...findings, ...toFindings(hitsOf(logs))]
}

function isOnSomewhere({ settingOf, subjects }: LintRequest, { id, rule }: Log): boolean {
  const isOn = ({ document }: Subject) => settingOf(id, document.source.path).severity !== 'off'
  return rule.scope === 'workspace' && subjects.some(isOn)
}

/** A request with the subjects that findings are told of. */
interface Work extends LintRequest {
  readonly reviewed: readonly Subject[]
  /** Those, and what is decided on by one of them. */
  readonly lookedAt: ReadonlySet<Subject>
}

/** A suppression may name a rule by an id that it had once. */
function underPresentIds(rules: RuleRegistry, suppressions: readonly Suppression[]): readonly Suppression[] {
  return suppressions.map((suppression) => ({
    ...suppression,
    rules: suppression.rules.map((named) => ({ ...named, id: currentId(rules, named.id) })),
  }))
}

/** Marks what the files' own comments suppress. */
function suppressAll(request: Work, findings: readonly Finding[]) {
  const judged = new Map<Document, readonly JudgedSuppression[]>()
  const byPath = new Map<string, Finding[]>()
  for (const finding of findings) {
    const own = byPath.get(finding.path)
    if (own) own.push(finding)
    else byPath.set(finding.path, [finding])
  }
  const marked = request.reviewed.flatMap(({ document }) => {
    const own = byPath.get(document.source.path) ?? []
    const suppressions = underPresentIds(request.rules, suppressionsIn(document))
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
  for (const [document, suppressions] of judged) {
    const { severity, options } = request.settingOf(id, document.source.path)
    if (severity === 'off') continue
    const known = Object.keys(request.rules)
    const isOn = (other: string) => request.settingOf(other, document.source.path).severity !== 'off'
    const asked = known.filter((other) => isOn(other) && isAnswered(request, request.rules[other], document))
    note(request, log, document, rule, { suppressions, known, asked, options: options as never })
  }
}

/** Runs the rules about files and pipelines, one after the other. */
function runOnFile(request: Work, subject: Subject, { dialect, rules }: ActiveRules): void {
  const { document } = subject
  const pipelines = subject.pipelines.map((pipeline) => new SeenPipeline(request, pipeline))
  for (const { log, rule, setting, about } of rules) {
    const options = setting.options as never
    if (rule.scope === 'document') {
      note(request, log, document, rule, new DocumentView(request, subject, options))
      continue
    }
    for (const seen of pipelines) {
      if (seen.pipeline.dialect !== dialect && !suits(log.id, rule, seen.pipeline.dialect)) continue
      if (seen.isBroken && !rule.readsBrokenFiles) continue
      if (rule.needs !== undefined && seen[rule.needs] === null) continue
      if (!seen.has(about)) continue
      note(request, log, seen.pipeline.document, rule, new PipelineView(seen, options))
    }
  }
}

/** A rule about the whole workspace runs once, where it is on for one of the pipelines. */
function runOnAll(request: Work, log: Log): void {
  const { id, rule } = log
  if (rule.scope !== 'workspace') return
  const settingOf = ({ document }: Pipeline) => request.settingOf(id, document.source.path)
  const pipelines = request.subjects.flatMap((subject) => subject.pipelines).filter((pipeline) => speaksOf(id, rule, pipeline))
  const first = pipelines.find((pipeline) => settingOf(pipeline).severity !== 'off')
  if (!first) return
  const options = settingOf(first).options as never
  note(request, log, undefined, rule, { pipelines, ...workspaceOf(request), options })
}

/** False for a rule that lacks what it needs about the pipelines of a file. */
function isAnswered(request: LintRequest, rule: Rule | undefined, document: Document): boolean {
  if (rule?.scope !== 'pipeline' || rule.needs === undefined) return true
  const { needs } = rule
  const pipelines = request.subjects.find((subject) => subject.document === document)?.pipelines ?? []
  return pipelines.some((pipeline) => new SeenPipeline(request, pipeline)[needs] !== null)
}

/** A file is looked at, too, where the change touches another one that decides on its pipelines. */
function isLookedAt(request: LintRequest, subject: Subject): boolean {
  if (isReviewed(request, subject.document)) return true
  // What can be let go is decided on by its own file alone.
  return !subject.atHand && subject.pipelines.some(({ documents }) => documents.some((one) => isReviewed(request, one)))
}

function speaksOf(id: string, rule: Rule, pipeline: Pipeline): boolean {
  return suits(id, rule, pipeline.dialect) && (rule.readsBrokenFiles === true || !pipeline.documents.some(isBroken))
}
