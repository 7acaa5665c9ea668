import { reachedTasksOf } from '../model/downstream.ts'
import { sizeOf } from '../model/fact.ts'
import { type Pipeline, taskAt } from '../model/pipeline.ts'
import { type Document, locate, type Place } from '../text/document.ts'
import { Memo } from '../text/memo.ts'
import { rootAt } from '../text/outline.ts'
import { spanWithin } from '../text/parse/scalar-position.ts'
import { rangeOf, type Span } from '../text/source.ts'
import { nodeAt, type Path } from '../text/tree.ts'
import type { Finding, Severity } from './finding.ts'
import { HitOrigin } from './hit-origin.ts'
import { type Decisive, LateFinding } from './late-finding.ts'
import type { LintRequest, Subject } from './lint-request.ts'
import { isAdvisoryRule } from './rule.ts'
import type { Told } from './told.ts'

const radii = new Memo<Pipeline, ReturnType<typeof reachedTasksOf>>()

/** How many tasks a defect of a pipeline reaches; its graph is followed once. */
function radiusOf(pipeline: Pipeline): ReturnType<typeof reachedTasksOf> {
  const radius = radii.get(pipeline) ?? reachedTasksOf(pipeline)
  radii.set(pipeline, radius)
  return radius
}

/** Makes findings of hits, by the reading of their file where one is at hand. */
export function finderOf(request: LintRequest): (told: Told, reading?: Subject) => LateFinding {
  const homes = new Map(request.subjects.map((subject) => [subject.document.source, subject]))
  return (told, reading) => {
    const { rule, setting, problem, document } = told.hit
    const home = reading?.document.source === document.source ? reading : homes.get(document.source)
    const span = spanOf(document, problem.at)
    const path = 'path' in problem.at ? problem.at.path : []
    const pipeline = pipelineAt(home?.pipelines ?? [], path)
    const task = pipeline && sizeOf(pipeline).homes.has(path[0]) ? taskAt(pipeline, path) : null
    const { line, column, endLine, endColumn } = rangeOf(document.lineStarts, span)
    const decisive: Decisive = {
      rule,
      severity: milder(setting.severity as Severity, problem.severity),
      path: document.source.path,
      line,
      column,
      endLine,
      endColumn,
      suppressed: null,
      isAdvisory: isAdvisoryRule(request.rules[rule]),
      state: null,
      blastRadius: pipeline ? radiusOf(pipeline)(task) : 0,
      criticality: pipeline?.criticality ?? null,
    }
    const dialect = pipeline?.dialect ?? home?.nearest ?? undefined
    return new LateFinding(
      decisive,
      new HitOrigin(request, told, { span, pipeline, task: task && { id: task.id, label: task.label }, dialect }),
    )
  }
}

/** The pipeline of a file that a path lies in: of several the one that has the task, or that begins above it. */
function pipelineAt(pipelines: readonly Pipeline[], path: Path): Pipeline | undefined {
  const [first] = pipelines
  if (pipelines.length < 2) return first
  const isAbove = ({ configurationPath: above }: Pipeline) => above.every((step, index) => step === path[index])
  return pipelines.find((pipeline) => taskAt(pipeline, path) !== null) ?? pipelines.find(isAbove) ?? first
}

/** Where a problem's place is written. */
function spanOf(document: Document, at: Place | { readonly span: Span }): Span {
  if ('span' in at) return at.span
  const node = at.within ? nodeAt(rootAt(document, at.path), at.path) : undefined
  return at.within && node?.kind === 'scalar' ? spanWithin(document, node, at.within) : locate(document, at)
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
    (a instanceof LateFinding && b instanceof LateFinding ? a.orderAgainst(b) : 0) ||
    compareText(a.message, b.message) ||
    compareText(a.fingerprint, b.fingerprint)
  )
}

/** Code-unit order, whatever the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
