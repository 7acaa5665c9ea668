import { reachedTasksOf } from '../model/downstream.ts'
import { sizeOf } from '../model/fact.ts'
import { type Pipeline, taskAt } from '../model/pipeline.ts'
import { type Document, locate, type Place } from '../text/document.ts'
import type { Fix } from '../text/fix.ts'
import { Memo } from '../text/memo.ts'
import { rootAt } from '../text/outline.ts'
import { spanWithin } from '../text/parse/scalar-position.ts'
import { type Hidden, hiddenIn } from '../text/secrets/hidden.ts'
import { lineIndexAt, rangeOf, type Span } from '../text/source.ts'
import { nodeAt, type Path } from '../text/tree.ts'
import { inWordsOf } from './dialect-words.ts'
import type { Finding, Severity } from './finding.ts'
import { frameOf } from './frame.ts'
import type { Hit } from './hit.ts'
import type { LintRequest, Subject } from './lint-request.ts'
import { type Problem, remedyIn } from './problem.ts'
import { isAdvisoryRule } from './rule.ts'

const radii = new Memo<Pipeline, ReturnType<typeof reachedTasksOf>>()

/** How many tasks a defect of a pipeline reaches; its graph is followed once. */
function radiusOf(pipeline: Pipeline): ReturnType<typeof reachedTasksOf> {
  const radius = radii.get(pipeline) ?? reachedTasksOf(pipeline)
  radii.set(pipeline, radius)
  return radius
}

/** Turns problems into findings without a fingerprint, by the reading of their file where one is at hand; secrets of each file are looked up once, and nothing that a finding says repeats one. */
export function describerOf(request: LintRequest): (hit: Hit, reading?: Subject) => Finding {
  const hiddenOf = (document: Document) => hiddenIn(document, request.secretPrefixes ?? [])
  const homes = new Map(request.subjects.map((subject) => [subject.document.source, subject]))
  return ({ rule, setting, problem, document, isBrief = false }, reading) => {
    const home = reading?.document.source === document.source ? reading : homes.get(document.source)
    const span = spanOf(document, problem.at)
    const path = 'path' in problem.at ? problem.at.path : []
    const pipeline = pipelineAt(home?.pipelines ?? [], path)
    const task = pipeline && sizeOf(pipeline).homes.has(path[0]) ? taskAt(pipeline, path) : null
    const hidden = hiddenOf(document)
    const { mask } = hidden
    const dialect = pipeline?.dialect ?? home?.nearest ?? undefined
    const isOwn = problem.isDialectText || request.rules[rule]?.dialects !== undefined
    const inDialect = (text: string) => mask(dialect ? inWordsOf(dialect, text) : text)
    const spoken = isOwn ? mask : inDialect
    const isOpen = (text: string) => mask(text) === text
    const { text = request.rules[rule]?.remedy ?? '', fix } = remedyIn(problem)
    return {
      rule,
      severity: milder(setting.severity as Severity, problem.severity),
      message: spoken(problem.message),
      remedy: spoken(asSentence(text)),
      path: document.source.path,
      ...rangeOf(document.lineStarts, span),
      pipeline: pipeline ? mask(pipeline.name) : null,
      task: task ? mask(task.id) : null,
      taskLabel: task ? mask(task.label) : null,
      fingerprint: '',
      suppressed: null,
      isAdvisory: isAdvisoryRule(request.rules[rule]),
      state: null,
      members: problem.members ?? [],
      blastRadius: pipeline ? radiusOf(pipeline)(task) : 0,
      criticality: pipeline?.criticality ?? null,
      expertise: request.rules[rule]?.expertise ?? null,
      fix:
        fix && !isBrief && isOpen(fix.title) && fix.edits.every((edit) => isOpen(edit.text))
          ? besideSecret(document, fix, hidden)
          : null,
      related: (problem.related ?? []).map((related) => {
        const home = related.document ?? related.at.document ?? document
        const message = home === document ? spoken(related.message) : hiddenOf(home).mask(spoken(related.message))
        return { message, path: home.source.path, ...rangeOf(home.lineStarts, locate(home, related.at)) }
      }),
      docs: request.docsOf(rule),
      ...gapOf(request, rule, problem, { spoken, inDialect }),
      frame: isBrief ? [] : frameOf(document, span, hidden.spans),
    }
  }
}

/** The pipeline of a file that a path lies in: of several the one that has the task, or that begins above it. */
function pipelineAt(pipelines: readonly Pipeline[], path: Path): Pipeline | undefined {
  const [first, ...others] = pipelines
  if (others.length === 0) return first
  const isAbove = ({ configurationPath: above }: Pipeline) => above.every((step, index) => step === path[index])
  return pipelines.find((pipeline) => taskAt(pipeline, path) !== null) ?? pipelines.find(isAbove) ?? first
}

/** How texts are masked and put into words: those of the rule, and those of a family, which are never in the words of a dialect. */
interface Voice {
  readonly spoken: (text: string) => string
  readonly inDialect: (text: string) => string
}

/** How a finding of a family is told with the others; nothing where the family is not among the rules. */
function gapOf(request: LintRequest, id: string, problem: Problem, { spoken, inDialect }: Voice): Pick<Finding, 'gap'> {
  const { gap } = problem
  const { gap: entry } = remedyIn(problem)
  const family = request.rules[id]?.family
  const rule = family === undefined ? undefined : request.rules[family]
  if (!gap || family === undefined || rule?.scope !== 'family') return {}
  return {
    gap: {
      family,
      lead: inDialect(rule.lead),
      docs: request.docsOf(family),
      lacks: spoken(gap.lacks),
      ...(gap.share && { share: spoken(gap.share) }),
      ...(entry && { entry: { under: entry.under, add: entry.add.map(spoken) } }),
    },
  }
}

/** A fix with the word that a secret stands on the lines that a suggestion of it would repeat, the next one included. */
function besideSecret({ lineStarts }: Document, fix: Fix, { spans }: Hidden): Fix {
  const first = lineIndexAt(lineStarts, Math.min(...fix.edits.map(({ span }) => span.start)))
  const last = lineIndexAt(lineStarts, Math.max(...fix.edits.map(({ span }) => span.end)))
  const [start, end] = [lineStarts[first] ?? 0, lineStarts[last + 2] ?? Number.POSITIVE_INFINITY]
  return spans.some((span) => span.start < end && span.end > start) ? { ...fix, isBesideSecret: true } : fix
}

/** Where a problem's place is written. */
function spanOf(document: Document, at: Place | { readonly span: Span }): Span {
  if ('span' in at) return at.span
  const node = at.within ? nodeAt(rootAt(document, at.path), at.path) : undefined
  return at.within && node?.kind === 'scalar' ? spanWithin(document, node, at.within) : locate(document, at)
}

function asSentence(text: string): string {
  return text === '' || /[.?!]$/.test(text) ? text : `${text}.`
}

function milder(own: Severity, asked: Severity | undefined): Severity {
  const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 }
  return asked !== undefined && rank[asked] > rank[own] ? asked : own
}

/** By path, line, column, rule. */
export function inReadingOrder(a: Finding, b: Finding): number {
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
