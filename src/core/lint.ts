import { type Document, locate, type Place } from './document.ts'
import { messageOf } from './errors.ts'
import type { Finding, Severity } from './finding.ts'
import { fingerprintOf, stablePath } from './fingerprint.ts'
import { frameOf, maskSecrets } from './frame.ts'
import { graphOf, reachIn } from './graph.ts'
import type { OptionValue } from './options.ts'
import { spanWithin } from './parse/scalar-position.ts'
import { type Pipeline, taskAt } from './pipeline.ts'
import type { Problem, Violation } from './problem.ts'
import type { Crash } from './report.ts'
import type { FileOrigin, Rule, RuleRegistry } from './rule.ts'
import { type Secret, secretsIn } from './secret.ts'
import { rangeOf, type Span } from './source.ts'
import { nodeAt } from './tree.ts'

/** One file under review, with all that the earlier stages know of it. */
export interface Subject {
  readonly document: Document
  readonly origin: FileOrigin
  /** True where a dialect recognises the content. */
  readonly isPipeline: boolean
  readonly violations: readonly Violation[]
  readonly pipelines: readonly Pipeline[]
}

/** What a rule is set to for one file. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  readonly options: Readonly<Record<string, OptionValue>>
}

export interface LintRequest {
  readonly subjects: readonly Subject[]
  readonly rules: RuleRegistry
  settingOf(rule: string, path: string): RuleSetting
  docsOf(rule: string): string
  /** Findings of these paths only. Rules about the whole workspace see all subjects all the same. */
  readonly only?: ReadonlySet<string>
}

export interface LintResult {
  readonly findings: readonly Finding[]
  readonly crashed: readonly Crash[]
}

/** Most findings of one rule in one file; a hostile file must not fill memory with them. */
const mostPerRuleAndFile = 500

interface Hit {
  readonly rule: string
  readonly setting: RuleSetting
  readonly problem: Problem
  readonly document: Document
}

/** Runs every rule over every subject. A rule that throws is recorded, and the findings of all others are kept. */
export function lint(request: LintRequest): LintResult {
  const crashed: Crash[] = []
  const hits = Object.entries(request.rules).flatMap(([id, rule]) => [...hitsOf(request, id, rule, crashed)])
  const describe = describerOf(request)
  return { findings: withFingerprints(hits.map(describe)).sort(inReadingOrder), crashed }
}

function* hitsOf(request: LintRequest, id: string, rule: Rule, crashed: Crash[]): Iterable<Hit> {
  const settingFor = (document: Document) => request.settingOf(id, document.source.path)
  for (const { document, problems } of runsOf(request, id, rule)) {
    let count = 0
    try {
      for (const problem of problems()) {
        const home = problem.document ?? document
        if (!home || !isReviewed(request, home) || count++ >= mostPerRuleAndFile) continue
        const setting = settingFor(home)
        if (setting.severity !== 'off') yield { rule: id, setting, problem, document: home }
      }
    } catch (error) {
      crashed.push({ subject: id, path: document?.source.path ?? null, message: messageOf(error) })
    }
  }
}

interface Run {
  readonly document: Document | undefined
  problems(): Iterable<Problem>
}

/** What a rule looks at, one run for each file, pipeline or workspace where it is on. */
function* runsOf(request: LintRequest, id: string, rule: Rule): Iterable<Run> {
  const { subjects } = request
  const isOn = (document: Document) => request.settingOf(id, document.source.path).severity !== 'off'
  const optionsFor = (document: Document) => request.settingOf(id, document.source.path).options as never
  if (rule.scope === 'workspace') {
    const pipelines = subjects.flatMap((subject) => subject.pipelines).filter((pipeline) => speaksOf(rule, pipeline))
    const first = pipelines.find((pipeline) => isOn(pipeline.document))
    if (first) yield { document: undefined, problems: () => rule.check({ pipelines, options: optionsFor(first.document) }) }
    return
  }
  for (const { document, origin, isPipeline, violations, pipelines } of subjects) {
    if (!isOn(document) || !isReviewed(request, document)) continue
    const options = optionsFor(document)
    if (rule.scope === 'document')
      yield { document, problems: () => rule.check({ document, origin, isPipeline, violations, options }) }
    else
      for (const pipeline of pipelines)
        if (speaksOf(rule, pipeline))
          yield { document, problems: () => rule.check({ pipeline, ...searchesOf(pipeline), options }) }
  }
}

function isReviewed(request: LintRequest, document: Document): boolean {
  return request.only?.has(document.source.path) ?? true
}

function speaksOf(rule: Rule, pipeline: Pipeline): boolean {
  return rule.dialects === undefined || rule.dialects.includes(pipeline.dialect)
}

const graphs = new WeakMap<Pipeline, ReturnType<typeof graphOf>>()

/** The graph of a pipeline is built once; each rule gets a fresh budget for its searches. */
function searchesOf(pipeline: Pipeline) {
  const graph = graphs.get(pipeline) ?? graphOf(pipeline)
  graphs.set(pipeline, graph)
  return { graph, reach: reachIn(graph) }
}

type Draft = Finding & { readonly place: string; readonly subject: string }

function describerOf(request: LintRequest): (hit: Hit) => Draft {
  const secrets = new Map<Document, readonly Span[]>()
  const hidden = (document: Document) => {
    const known = secrets.get(document) ?? secretsIn(document).map((secret) => spanOfSecret(document, secret))
    secrets.set(document, known)
    return known
  }
  const pipelinesOf = new Map(request.subjects.map((subject) => [subject.document, subject.pipelines]))
  return ({ rule, setting, problem, document }) => {
    const span = spanOf(document, problem.at)
    const path = 'path' in problem.at ? problem.at.path : []
    const pipeline = pipelinesOf.get(document)?.[0]
    const mask = (text: string) => maskSecrets(text, document, hidden(document))
    return {
      rule,
      severity: milder(setting.severity as Severity, problem.severity),
      message: mask(problem.message),
      remedy: mask(asSentence(problem.remedy ?? request.rules[rule]?.remedy ?? '')),
      path: document.source.path,
      ...rangeOf(document.lineStarts, span),
      pipeline: pipeline?.name ?? null,
      task: pipeline ? (taskAt(pipeline, path)?.id ?? null) : null,
      fingerprint: '',
      suppressed: null,
      fix: problem.fix ?? null,
      related: (problem.related ?? []).map((related) => {
        const home = related.document ?? document
        return { message: mask(related.message), path: home.source.path, ...rangeOf(home.lineStarts, locate(home, related.at)) }
      }),
      docs: request.docsOf(rule),
      frame: frameOf(document, span, hidden(document)),
      place: stablePath(document.root, path),
      subject: problem.subject ?? problem.message,
    }
  }
}

function spanOfSecret(document: Document, secret: Secret): Span {
  return spanOf(document, { path: secret.path, within: secret.within })
}

/** Where a problem's place is written. */
function spanOf(document: Document, at: Place | { readonly span: Span }): Span {
  if ('span' in at) return at.span
  const node = at.within ? nodeAt(document.root, at.path) : undefined
  return at.within && node?.kind === 'scalar' ? spanWithin(document, node, at.within) : locate(document, at)
}

function asSentence(text: string): string {
  return text === '' || /[.?!]$/.test(text) ? text : `${text}.`
}

function milder(own: Severity, asked: Severity | undefined): Severity {
  const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 }
  return asked !== undefined && rank[asked] > rank[own] ? asked : own
}

/** Findings that are alike in rule, file, place and subject are told apart by their order. */
function withFingerprints(drafts: readonly Draft[]): Finding[] {
  const occurrences = new Map<string, number>()
  return drafts.map(({ place, subject, ...finding }) => {
    const parts = { rule: finding.rule, path: finding.path, place, subject }
    const key = JSON.stringify(parts)
    const occurrence = occurrences.get(key) ?? 0
    occurrences.set(key, occurrence + 1)
    return { ...finding, fingerprint: fingerprintOf({ ...parts, occurrence }) }
  })
}

function inReadingOrder(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message) ||
    compareText(a.fingerprint, b.fingerprint)
  )
}

/** Code-unit order, whatever the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
