import type { PipelineChange } from '../changes/changes.ts'
import type { MovedDay } from '../changes/moved-day.ts'
import { drawingOf, sketchOf } from '../model/draw.ts'
import { type Drawing, isReadable } from '../model/drawing.ts'
import { sizeOf } from '../model/fact.ts'
import type { PipelineHistory } from '../model/history.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { Later } from '../text/later.ts'
import { withoutSecrets } from '../text/secrets/secret.ts'
import type { Account } from './account.ts'
import { joinFamilies } from './families.ts'
import { type Finding, isAtLeast, type Severity } from './finding.ts'
import type { Subject } from './lint-request.ts'
import type { Comparison, Crash, KnownNames, PipelineSummary, Report, Skipped, Verdict } from './report.ts'

export interface ReportParts {
  readonly subjects: readonly Subject[]
  readonly findings: readonly Finding[]
  readonly crashed: readonly Crash[]
  readonly skipped: readonly Skipped[]
  readonly threshold: Severity | 'never'
  readonly comparison: Comparison | null
  /** What the change does to each pipeline. Default: nothing is compared. */
  readonly changes?: readonly PipelineChange[]
  /** The day of the first run that the change moves. Default: it moves none. */
  readonly movedDay?: MovedDay
  /** What became of every YAML file. Default: not said. */
  readonly account?: Account
  readonly notices: readonly string[]
  /** Run history by the key of a pipeline. */
  readonly histories?: ReadonlyMap<string, PipelineHistory>
  /** How the orchestrator's API names pipelines, by their keys. Default: not known. */
  readonly names?: ReadonlyMap<string, KnownNames>
}

/** Puts a report together; the verdict follows from its parts alone. */
export function reportOf(parts: ReportParts): Report {
  const { subjects, crashed, skipped, threshold, comparison, notices } = parts
  const documents = new Map(subjects.map(({ document }) => [document.source.path, document]))
  const findings = joinFamilies(parts.findings, (path) => documents.get(path))
  const pipelines = subjects.flatMap((subject) => subject.pipelines)
  return {
    version: 1,
    verdict: verdictOf(parts),
    threshold,
    comparison,
    changes: parts.changes ?? [],
    ...(parts.movedDay && { movedDay: parts.movedDay }),
    ...(parts.account && { account: parts.account }),
    summary: {
      files: subjects.length,
      pipelines: pipelines.length,
      tasks: pipelines.reduce((sum, pipeline) => sum + sizeOf(pipeline).tasks, 0),
      ...countsOf(findings),
    },
    findings,
    pipelines: pipelines.map((pipeline) => summaryOf(pipeline, parts)),
    notices,
    skipped,
    crashed,
  }
}

/** How many findings count, by severity, and how many do not. */
export function countsOf(findings: readonly Finding[]): Pick<Report['summary'], 'errors' | 'warnings' | 'notes' | 'suppressed'> {
  const open = findings.filter((finding) => finding.suppressed === null)
  const countOf = (severity: Severity) => open.filter((finding) => finding.severity === severity).length
  const [errors, warnings, notes] = [countOf('error'), countOf('warning'), countOf('note')]
  return { errors, warnings, notes, suppressed: findings.length - open.length }
}

function summaryOf(pipeline: Pipeline, { histories, names: known }: ReportParts): PipelineSummary {
  const history = histories?.get(pipeline.key) ?? null
  const names = known?.get(pipeline.key)
  const { groups, tasks } = sizeOf(pipeline)
  return {
    path: pipeline.document.source.path,
    name: withoutSecrets(pipeline.name),
    dialect: pipeline.dialect.id,
    product: pipeline.dialect,
    groups,
    tasks,
    owners: pipeline.owners,
    history,
    schedules: pipeline.triggers.filter((trigger) => trigger.kind === 'cron').length,
    ...(names && { names }),
    ...(history?.environments.length && { taskLabels: labelsOf(pipeline) }),
    picture: new Later(() => pictureOf(pipeline)),
  }
}

function pictureOf(pipeline: Pipeline): Drawing | null {
  const picture = drawingOf(sketchOf(pipeline), { show: withoutSecrets })
  return isReadable(picture) ? picture : null
}

function labelsOf(pipeline: Pipeline): ReadonlyMap<string, string> {
  return new Map(pipeline.tasks.map((task) => [task.id, withoutSecrets(task.label)]))
}

/** True where a finding can fail the review. */
export function counts(finding: Finding, comparison: Comparison | null): boolean {
  return finding.suppressed === null && !finding.isAdvisory && (comparison?.gate !== 'new' || finding.state !== 'existing')
}

/** What the verdict rests on, and nothing else. A fault of ours is never a pass. */
export function verdictOf({
  findings,
  comparison,
  crashed,
  threshold,
}: Pick<Report, 'findings' | 'comparison' | 'crashed' | 'threshold'>): Verdict {
  if (crashed.length > 0) return 'broken'
  const reaches = (finding: Finding) => threshold !== 'never' && isAtLeast(finding.severity, threshold)
  return findings.some((finding) => counts(finding, comparison) && reaches(finding)) ? 'fail' : 'pass'
}
