import { teamOf } from '../config/apply.ts'
import type { Config } from '../config/config.ts'
import type { Provenance, Report } from '../engine/report.ts'
import type { PipelineAnswer } from '../history/stage.ts'
import type { Pipeline } from '../model/pipeline.ts'
import type { PipelineFacts, ReachFacts, ReportFacts } from '../render/report/facts.ts'
import { untimedWords, whenWords } from '../render/schedule-words.ts'
import type { DbtReach } from '../schedule/blast-radius.ts'
import { withNames } from '../schedule/identity.ts'
import type { Week } from './forecast-week.ts'
import { reachFacts } from './reach.ts'
import { runsFacts } from './runs.ts'
import { taskFacts } from './tasks.ts'
import { weekFacts, weekOf } from './week.ts'

/** What the facts are made of, beside the report itself. */
export interface FactsRequest {
  readonly title: string
  readonly now: Date
  readonly source: Provenance | null
  readonly report: Report
  readonly pipelines: readonly Pipeline[]
  readonly config: Config
  /** By the key of a pipeline. */
  readonly answers: ReadonlyMap<string, PipelineAnswer>
  /** What dbt builds in a pipeline and all that hangs on it, by the key of the pipeline. */
  readonly dbt?: ReadonlyMap<string, DbtReach>
}

/** All that the HTML report shows, as plain data. Texts out of files and of history are not masked yet. Pure. */
export function factsOf(request: FactsRequest): ReportFacts {
  const { title, now, source, report, config, answers } = request
  const pipelines = [...request.pipelines].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const named = pipelines.map((pipeline) => withNames(pipeline, answers.get(pipeline.key)?.names))
  const baselines = new Map([...answers].flatMap(([key, { baseline }]) => (baseline ? [[key, baseline] as const] : [])))
  const week = weekOf(named, { now, baselines, pools: teamOf(config).pools })
  const reaches = reachFacts(named, {
    now: now.getTime(),
    expected: week.expected,
    found: (pipeline) => findingsByTask(report, pipeline),
    dbt: ({ key }) => request.dbt?.get(key) ?? null,
  })
  return {
    title,
    at: now.toISOString(),
    source,
    report,
    pipelines: named.flatMap((pipeline, index) => {
      const reach = reaches[index]
      return reach ? [pipelineFacts(request, pipeline, { index, week, reach })] : []
    }),
    week: weekFacts(week),
  }
}

function pipelineFacts(
  { report, answers, pipelines }: FactsRequest,
  pipeline: Pipeline,
  { index, week, reach }: { readonly index: number; readonly week: Week; readonly reach: ReachFacts },
): PipelineFacts {
  const evidence = answers.get(pipeline.key)?.evidence ?? null
  const environment = evidence?.environments[0] ?? null
  // Summaries are in the order of the pipelines that were reviewed.
  const summary = report.pipelines[pipelines.findIndex(({ key }) => key === pipeline.key)]
  const { dag, tasks } = taskFacts(pipeline, environment, findingsByTask(report, pipeline))
  return {
    id: `p${index + 1}`,
    summary: summary ?? emptySummary(pipeline),
    criticality: pipeline.criticality,
    dag,
    tasks,
    reach,
    starts: startsOf(pipeline, week),
    runs: environment && environment.baselineRuns.length > 0 ? runsFacts(pipeline, environment) : null,
  }
}

function emptySummary({ document, name, dialect }: Pipeline): PipelineFacts['summary'] {
  return { path: document.source.path, name, dialect: dialect.title, groups: 0, tasks: 0, schedules: 0, history: null }
}

/** How many findings that no one has suppressed each task has, by its id in the file. */
function findingsByTask({ findings }: Report, { document }: Pipeline): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { path, task, suppressed } of findings)
    if (task !== null && suppressed === null && path === document.source.path) counts.set(task, (counts.get(task) ?? 0) + 1)
  return counts
}

function startsOf(pipeline: Pipeline, { forecast }: Week): readonly string[] {
  const timed = forecast.lanes.filter((lane) => lane.pipeline === pipeline).map(whenWords)
  const untimed = forecast.untimed.filter((one) => one.pipeline === pipeline).map(untimedWords)
  return [...new Set([...timed, ...untimed])]
}
