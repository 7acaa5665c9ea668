import type { DialectFacts } from '../model/dialect.ts'
import { graphOf, reachIn } from '../model/graph.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { silentTeam } from '../model/team.ts'
import { type Document, isBroken } from '../text/document.ts'
import { secretsIn, straySecretsIn } from '../text/secrets/secret.ts'
import { messageOf } from './errors.ts'
import type { Finding } from './finding.ts'
import { moreFindings, mostOfRule } from './finding-budget.ts'
import type { Hit } from './hit.ts'
import type { LintRequest, LintResult, Subject } from './lint-request.ts'
import { describerOf, inReadingOrder } from './make-finding.ts'
import type { Problem } from './problem.ts'
import type { Crash, Skipped } from './report.ts'
import { currentId, type DocumentContext, type Rule, type RuleRegistry } from './rule.ts'
import { type JudgedSuppression, type Suppression, suppress, suppressionsIn } from './suppress.ts'
import { identifierOf, type Kinship } from './told.ts'

/** Most findings of one rule in one file; a hostile file must not fill memory with them. Far above what a file can have by mistake, since what is cut decides on nothing. */
const mostPerRuleAndFile = 10_000

/** Most findings of all rules in one file; beyond them each rule has its first ones, so that many rules of a stranger cannot fill memory either. */
const mostPerFile = 30_000
const mostOfRuleBeyond = 20

/** Runs every rule over every subject. A rule that throws is recorded, and the findings of all others are kept. */
export function lint(asked: LintRequest): LintResult {
  const request: Work = {
    ...asked,
    reviewed: asked.subjects.filter(({ document }) => isReviewed(asked, document)),
    lookedAt: asked.subjects.filter((subject) => isLookedAt(asked, subject)),
  }
  const log: Log = { crashed: [], skipped: [], ofFile: new Map() }
  const describe = describerOf(request)
  const entries = Object.entries(request.rules)
  const hits = entries.flatMap(([id, rule], index) => {
    request.onRule?.(index, entries.length)
    return [...hitsOf(request, runsOf(request, id, rule), id, log)]
  })
  const kinship = new Map<string, Kinship>()
  const identify = identifierOf(request.base)
  const toFindings = (own: readonly Hit[]) =>
    identify(own).map((told): Finding => {
      kinship.set(told.fingerprint, { former: told.former, isOld: told.isOld, alike: told.alike })
      return { ...describe(told.hit), fingerprint: told.fingerprint, members: told.members }
    })
  const found = toFindings(hits)
  const { findings, judged } = suppressAll(request, found)
  const spoken = Object.entries(request.rules).flatMap(([id, rule]) => [
    ...hitsOf(request, suppressionRuns(request, id, rule, judged), id, log),
  ])
  const { crashed, skipped } = log
  return { findings: [...findings, ...toFindings(spoken)].sort(inReadingOrder), kinship, crashed, skipped }
}

/** A request with the subjects that findings are told of. */
interface Work extends LintRequest {
  readonly reviewed: readonly Subject[]
  /** Those, and what is decided on by one of them. */
  readonly lookedAt: readonly Subject[]
}

interface Log {
  readonly crashed: Crash[]
  readonly skipped: Skipped[]
  /** Findings of each file so far. */
  readonly ofFile: Map<Document, number>
}

function* hitsOf(request: LintRequest, runs: Iterable<Run>, id: string, log: Log): Iterable<Hit> {
  const counts = new Map<Document, number>()
  const left = new Map<Document, number>()
  for (const { document, problems } of runs) {
    try {
      for (const problem of problems()) {
        const home = homeOf(problem) ?? document
        if (!home || !isReviewed(request, home)) continue
        const setting = request.settingOf(id, home.source.path)
        const count = (counts.get(home) ?? 0) + 1
        counts.set(home, count)
        const all = (log.ofFile.get(home) ?? 0) + 1
        log.ofFile.set(home, all)
        if (setting.severity === 'off') continue
        if (count > mostPerRuleAndFile || (all > mostPerFile && count > mostOfRuleBeyond))
          left.set(home, (left.get(home) ?? 0) + 1)
        else
          yield {
            rule: id,
            firstId: request.rules[id]?.formerIds?.[0] ?? id,
            setting,
            problem,
            document: home,
            isBrief: count > mostOfRule,
          }
      }
    } catch (error) {
      log.crashed.push({ subject: id, path: document?.source.path ?? null, message: messageOf(error) })
    }
  }
  for (const [document, count] of left) log.skipped.push(moreFindings(document.source.path, id, count))
}

/** The document that a problem names as its own. */
function homeOf({ document, at }: Problem): Document | undefined {
  return document ?? ('path' in at ? at.document : undefined)
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

function* suppressionRuns(
  request: LintRequest,
  id: string,
  rule: Rule,
  judged: ReadonlyMap<Document, readonly JudgedSuppression[]>,
): Iterable<Run> {
  if (rule.scope !== 'suppression') return
  for (const [document, suppressions] of judged) {
    const { severity, options } = request.settingOf(id, document.source.path)
    if (severity === 'off') continue
    const known = Object.keys(request.rules)
    const isOn = (other: string) => request.settingOf(other, document.source.path).severity !== 'off'
    const asked = known.filter((other) => isOn(other) && isAnswered(request, request.rules[other], document))
    yield { document, problems: () => rule.check({ suppressions, known, asked, options: options as never }) }
  }
}

interface Run {
  readonly document: Document | undefined
  problems(): Iterable<Problem>
}

/** What a rule looks at, one run for each file, pipeline or workspace where it is on. */
function* runsOf(request: Work, id: string, rule: Rule): Iterable<Run> {
  if (rule.scope === 'suppression' || rule.scope === 'family') return
  const { subjects, lookedAt } = request
  const isOn = (document: Document) => request.settingOf(id, document.source.path).severity !== 'off'
  const optionsFor = (document: Document) => request.settingOf(id, document.source.path).options as never
  if (rule.scope === 'workspace') {
    const pipelines = subjects.flatMap((subject) => subject.pipelines).filter((pipeline) => speaksOf(id, rule, pipeline))
    const first = pipelines.find((pipeline) => isOn(pipeline.document))
    if (first)
      yield {
        document: undefined,
        problems: () => rule.check({ pipelines, ...workspaceOf(request), options: optionsFor(first.document) }),
      }
    return
  }
  for (const subject of lookedAt) {
    const { document, pipelines } = subject
    if (!isOn(document)) continue
    const options = optionsFor(document)
    if (rule.scope === 'document') {
      const dialect = subject.nearest ?? pipelines[0]?.dialect
      const isOfOther = rule.dialects !== undefined && !(subject.isPipeline && rule.dialects.includes(dialect?.id ?? ''))
      if (!isOfOther && !isUnsuited(id, dialect))
        yield {
          document,
          problems: () => rule.check(contextOf(request, subject, options)),
        }
    } else
      for (const pipeline of pipelines) {
        const known = outsideOf(request, pipeline)
        if (speaksOf(id, rule, pipeline) && (rule.needs === undefined || known[rule.needs] !== null))
          yield {
            document: pipeline.document,
            problems: () => rule.check({ pipeline, ...searchesOf(pipeline), ...known, options }),
          }
      }
  }
}

/** Secrets are looked for when a rule asks for them. */
function contextOf({ secretPrefixes = [] }: LintRequest, subject: Subject, options: never): DocumentContext<never> {
  const { document, origin, isPipeline, nearest, violations, pipelines } = subject
  return {
    document,
    origin,
    isPipeline,
    nearest: nearest ?? pipelines[0]?.dialect ?? null,
    violations,
    options,
    get secrets() {
      return secretsIn(subject.document, secretPrefixes)
    },
    get straySecrets() {
      return straySecretsIn(subject.document, secretPrefixes)
    },
  }
}

/** What is known of all pipelines from outside the files. */
function workspaceOf(request: LintRequest) {
  const { baselines = new Map(), team = silentTeam, touched } = request
  return { baselines, team, touched: touched ?? null, isReviewed: (document: Document) => isReviewed(request, document) }
}

/** What is known of a pipeline from outside the files. */
function outsideOf({ baselines, platform, today }: LintRequest, { key }: Pipeline) {
  return { baseline: baselines?.get(key) ?? null, platform: platform?.get(key) ?? null, today }
}

/** False for a rule that lacks what it needs about the pipelines of a file. */
function isAnswered(request: LintRequest, rule: Rule | undefined, document: Document): boolean {
  if (rule?.scope !== 'pipeline' || rule.needs === undefined) return true
  const { needs } = rule
  const pipelines = request.subjects.find((subject) => subject.document === document)?.pipelines ?? []
  return pipelines.some((pipeline) => outsideOf(request, pipeline)[needs] !== null)
}

function isReviewed(request: LintRequest, document: Document): boolean {
  return request.only?.has(document.source.path) ?? true
}

/** A file is looked at, too, where the change touches another one that decides on its pipelines. */
function isLookedAt(request: LintRequest, { document, pipelines }: Pick<Subject, 'document' | 'pipelines'>): boolean {
  return isReviewed(request, document) || pipelines.some(({ documents }) => documents.some((one) => isReviewed(request, one)))
}

function speaksOf(id: string, rule: Rule, pipeline: Pipeline): boolean {
  if (isUnsuited(id, pipeline.dialect)) return false
  if (!rule.readsBrokenFiles && pipeline.documents.some(isBroken)) return false
  return rule.dialects === undefined || rule.dialects.includes(pipeline.dialect.id)
}

/** True for a rule that a dialect has found to be wrong about its files. */
function isUnsuited(id: string, dialect: DialectFacts | null | undefined): boolean {
  return dialect?.unsuited !== undefined && Object.hasOwn(dialect.unsuited, id)
}

const graphs = new WeakMap<Pipeline, ReturnType<typeof graphOf>>()

/** The graph of a pipeline is built once; each rule gets a fresh budget for its searches. */
function searchesOf(pipeline: Pipeline) {
  const graph = graphs.get(pipeline) ?? graphOf(pipeline)
  graphs.set(pipeline, graph)
  return { graph, reach: reachIn(graph) }
}
