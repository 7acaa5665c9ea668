import { type Severity, severities } from '../engine/finding.ts'
import type { PipelineSummary, Report } from '../engine/report.ts'
import type { EnvironmentHistory } from '../model/history.ts'
import { graphBlock } from './analysis-graph.ts'
import { dayWords, durationParts, kindWords, slaWords, successWords, type Told, taskLabel, trendWords } from './history-words.ts'
import type { Detail } from './markdown-detail.ts'
import { joined, markdownCode, markdownText, md, own, type Safe } from './safe.ts'
import { openOf, tallyOf } from './shown-findings.ts'
import { counted, tallyWords, type Words } from './wording.ts'

type Markdown = Safe<'markdown'>

/** Pipelines described one by one, and of those drawn. */
const mostPipelines = 10
const mostGraphs = 3
const mostErrors = 5
const mostCritical = 4
/** A task on the critical path in fewer runs than this is not named as part of it. */
const leastCritical = 0.5

/** What there is today: structure, dependencies, metrics and error patterns of each pipeline, those with the gravest findings first. */
export function stateBlocks(report: Report, detail: Detail): readonly Markdown[] {
  const weightOf = weighed(report)
  const ordered = [...report.pipelines].sort((a, b) => weightOf(b) - weightOf(a))
  const shown = ordered.slice(0, Math.min(mostPipelines, detail.items))
  const left = ordered.length - shown.length
  return [
    md`#### Current state`,
    ...shown.flatMap((pipeline, index) => pipelineBlocks(report, pipeline, index < mostGraphs)),
    ...(left > 0 ? [md`and ${left} more pipelines`] : []),
  ]
}

const weights: Readonly<Record<Severity, number>> = { error: 10_000, warning: 100, note: 1 }

/** How grave the open findings of the file of a pipeline are together. */
function weighed(report: Report): (pipeline: PipelineSummary) => number {
  const sums = new Map<string, number>()
  for (const { path, severity } of openOf(report)) sums.set(path, (sums.get(path) ?? 0) + weights[severity])
  return ({ path }) => sums.get(path) ?? 0
}

function pipelineBlocks(report: Report, pipeline: PipelineSummary, isDrawn: boolean): readonly Markdown[] {
  const { name, path, groups, tasks, schedules, picture } = pipeline
  const open = openOf(report).filter((finding) => finding.path === path)
  const shape = md`${counted(groups, 'group')}, ${counted(tasks, 'task')}, ${counted(schedules, 'schedule')}; ${open.length === 0 && report.comparison?.gate === 'new' ? own`no new findings` : tallyWords(tallyOf(open))}`
  const metrics = metricLines(pipeline)
  const drawing = isDrawn && tasks > 1 ? picture?.value : null
  const graph = drawing ? graphBlock(drawing, worstByTask(open)) : null
  return [
    joined<'markdown'>([md`**${markdownCode(name, 80)}** in ${markdownCode(path)}`, shape], '  \n'),
    ...(graph ? [graph] : []),
    ...(metrics.length > 0 ? [joined<'markdown'>(metrics, '\n')] : []),
  ]
}

function worstByTask(findings: Report['findings']): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>()
  for (const { task, severity } of findings) {
    const former = task === null ? undefined : worst.get(task)
    if (task !== null && (former === undefined || severities.indexOf(severity) < severities.indexOf(former)))
      worst.set(task, severity)
  }
  return worst
}

function metricLines(pipeline: PipelineSummary): readonly Markdown[] {
  const { history } = pipeline
  if (!history || history.status === 'off') return []
  if (history.environments.length === 0) return [md`- ${markdownText(history.reason ?? 'No run is known', 300)}`]
  const told: Told = { ...pipeline, history }
  const promise = slaWords(history.prediction)
  return [
    ...history.environments.map((environment) => environmentLine(environment)),
    ...history.environments
      .slice(0, 1)
      .flatMap((environment) => [...criticalLine(told, environment), ...errorLines(told, environment)]),
    ...(promise ? [md`- ${promise}`] : []),
  ]
}

function environmentLine(environment: EnvironmentHistory): Markdown {
  const where = environment.name === null ? md`` : md`In ${markdownCode(environment.name, 40)}: `
  return md`- ${where}${successWords(environment)}; ${joined<'markdown'>(durationParts(environment), ', ')}; ${trendWords(environment)}`
}

function criticalLine(told: Told, { tasks }: EnvironmentHistory): readonly Markdown[] {
  const critical = tasks
    .filter((task) => (task.criticalShare ?? 0) >= leastCritical)
    .sort((a, b) => (b.durationSeconds.p50 ?? 0) - (a.durationSeconds.p50 ?? 0))
    .slice(0, mostCritical)
    .map(({ task }) => markdownCode(taskLabel(told, task), 60))
  return critical.length === 0 ? [] : [md`- Longest on the critical path: ${joined<'markdown'>(critical, ', ')}`]
}

function errorLines(told: Told, { errors, failed }: EnvironmentHistory): readonly Markdown[] {
  if (errors.length === 0) return failed > 0 ? [md`- The error messages of the failures are not known`] : []
  return errors.slice(0, mostErrors).map(({ kind, text, count: times, firstSeen, lastSeen, tasks }) => {
    const at = joined<'markdown'>(
      tasks.slice(0, 2).map((task) => markdownCode(taskLabel(told, task), 60)),
      ', ',
    )
    const since =
      times === 1 ? md`once, on ${dayWords(lastSeen)}` : md`${times} times from ${dayWords(firstSeen)} to ${dayWords(lastSeen)}`
    return md`- ${kindWords[kind]} at ${at}, ${since}: ${markdownCode(text, 160)}`
  })
}

/** What the analysis rests on: the files, and the pipelines with enough runs for a verdict. */
export function coverageWords({ pipelines }: Report): Words {
  const known = pipelines.filter(({ history }) => history?.status === 'ok').length
  return known === 0
    ? own`the files only, without run history`
    : own`the files and the run history of ${known} of ${counted(pipelines.length, 'pipeline')}`
}
