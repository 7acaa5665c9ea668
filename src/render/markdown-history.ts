import type { EnvironmentHistory, ErrorCluster, PipelineHistory } from '../core/history.ts'
import type { Report } from '../core/report.ts'
import {
  dayWords,
  durationWords,
  predictionWords,
  slaWords,
  spanWords,
  successWords,
  toldHistories,
  trendWords,
} from './history-words.ts'
import type { Detail } from './markdown-detail.ts'
import { joined, markdownCode, markdownText, md, type Safe } from './safe.ts'

type Markdown = Safe<'markdown'>

/** Rows and items shown of each list. */
const mostErrors = 5
const mostTasks = 8

/** How the touched pipelines have been running, one row for each environment; error texts and tasks are folded. */
export function historyBlocks(report: Report, detail: Detail): readonly Markdown[] {
  const told = toldHistories(report)
  if (told.length === 0 || detail.items === 0) return []
  const rows = told.slice(0, detail.items).flatMap(({ name, history }) => rowsOf(name, history))
  const rest = told.length > detail.items ? [md`and ${told.length - detail.items} more`] : []
  const details = detail.frames ? told.slice(0, 5).flatMap(({ name, history }) => detailBlocks(name, history)) : []
  return [md`**Run history**`, md`${head}${joined<'markdown'>(rows, '\n')}`, ...rest, ...details]
}

const head = md`| Pipeline | Runs that succeeded | Duration | Trend | Fails most at | With this change |\n| :--- | :--- | :--- | :--- | :--- | :--- |\n`

function rowsOf(name: string, history: PipelineHistory): readonly Markdown[] {
  if (history.environments.length === 0)
    return [md`| ${markdownCode(name, 60)} | ${markdownText(history.reason ?? 'no runs', 200)} | | | | |`]
  return history.environments.map((environment, index) => {
    const where = environment.name === null ? md`` : md` in ${markdownCode(environment.name, 40)}`
    const predicted = index === 0 ? md`${predictionWords(history.prediction)}` : md``
    return md`| ${markdownCode(name, 60)}${where} | ${successWords(environment)} | ${durationWords(environment)} | ${trendWords(environment)} | ${worstTask(environment)} | ${predicted} |`
  })
}

function worstTask({ tasks }: EnvironmentHistory): Markdown {
  const worst = [...tasks].filter((task) => task.failed > 0).sort((a, b) => b.failed - a.failed)[0]
  return worst ? md`${markdownCode(worst.task, 60)} (${worst.failed} of ${worst.runs})` : md`nothing`
}

function detailBlocks(name: string, history: PipelineHistory): readonly Markdown[] {
  const [environment] = history.environments
  if (!environment) return []
  const sla = slaWords(history.prediction)
  const lines = [
    ...environment.errors.slice(0, mostErrors).map(errorLine),
    ...[...environment.tasks]
      .filter((task) => task.durationSeconds.p50 !== null)
      .slice(0, mostTasks)
      .map(taskLine),
    ...(sla ? [md`- ${sla}`] : []),
    ...(history.prediction?.notes ?? []).map((note) => md`- ${markdownText(note, 300)}`),
    ...(history.reason === null ? [] : [md`- ${markdownText(history.reason, 300)}`]),
  ]
  if (lines.length === 0) return []
  return [
    md`<details>\n<summary>Errors and tasks of ${markdownCode(name, 60)}</summary>`,
    joined<'markdown'>(lines, '\n'),
    md`</details>`,
  ]
}

function errorLine({ kind, text, count, lastSeen }: ErrorCluster): Markdown {
  return md`- ${markdownText(kind)}: ${count} times, last on ${dayWords(lastSeen)}: ${markdownCode(text, 160)}`
}

function taskLine({ task, runs, durationSeconds: { p50, p95 }, criticalShare }: EnvironmentHistory['tasks'][number]): Markdown {
  const slow = p95 === null ? md`` : md`, p95 ${spanWords(p95)}`
  const critical = criticalShare === null ? md`` : md`, on the critical path in ${Math.round(criticalShare * 100)} % of runs`
  return md`- ${markdownCode(task, 60)}: p50 ${spanWords(p50 ?? 0)}${slow} (n = ${runs})${critical}`
}
