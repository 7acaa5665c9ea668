import type { Report } from '../engine/report.ts'
import type { EnvironmentHistory } from '../model/history.ts'
import { cellsOf } from './cells.ts'
import type { Paint } from './color.ts'
import {
  dayWords,
  durationParts,
  predictionWords,
  slaWords,
  soleEnvironment,
  successWords,
  type Told,
  taskLabel,
  toldHistories,
  trendWords,
  worstTask,
} from './history-words.ts'
import { joined, log, logText, type Safe } from './safe.ts'

type Line = Safe<'log'>

/** Widest name, in UTF-16 units. */
const widest = 44

/** How the pipelines have been running: a line for each environment, with what goes wrong below it. */
export function historyLines(report: Pick<Report, 'pipelines'>, paint: Paint): readonly Line[] {
  const { running, silent } = toldHistories(report)
  const sole = soleEnvironment(running)
  const rows = running.flatMap((told) =>
    told.history.environments.map((environment) => {
      const where = environment.name === null || sole !== null ? log`` : log` in ${logText(environment.name, 30)}`
      return { told, environment, title: log`${logText(told.name, widest)}${where}` }
    }),
  )
  const width = rows.reduce((most, { title }) => Math.max(most, cellsOf(title)), 0)
  const told = rows.flatMap(({ told, environment, title }) => [
    log`• ${padded(title, width)}  ${factsOf(told, environment)}`,
    ...asidesOf(told, environment).map((aside) => log`    ${aside}`),
  ])
  const untold = [...silent].map(([reason, pipelines]) => silentLine(reason, pipelines))
  if (told.length + untold.length === 0) return []
  const place = sole === null ? log`` : log` in ${logText(sole, 60)}`
  return [log`── ${paint(log`run history`, 'bold', 'underline')}${place}`, log``, ...told, ...untold, log``]
}

function padded(title: Line, width: number): Line {
  return log`${title}${logText(' '.repeat(width - cellsOf(title)))}`
}

function factsOf(told: Told, environment: EnvironmentHistory): Line {
  const trend = environment.trend?.change ? [log`${trendWords(environment)}`] : []
  const few = told.history.status === 'few-runs' ? [log`too few runs for a verdict`] : []
  return joined<'log'>([successWords(environment), ...durationParts(environment), ...trend, ...few], ', ')
}

/** What fails most, and what the pull request changes: that only for the environment that it was computed for. */
function asidesOf(told: Told, environment: EnvironmentHistory): readonly Line[] {
  const { prediction } = told.history
  const isPredicted = prediction?.environment === environment.name
  const predicted = isPredicted ? predictionWords(prediction) : null
  const promise = isPredicted ? slaWords(prediction) : null
  return [
    ...failingLine(told, environment),
    ...(predicted ? [log`with this change: ${predicted}`] : []),
    ...(promise ? [log`${promise}`] : []),
  ]
}

function failingLine(told: Told, environment: EnvironmentHistory): readonly Line[] {
  const worst = worstTask(environment)
  if (!worst) return []
  const { task, error } = worst
  const counts = log`${logText(taskLabel(told, task.task), 60)} failed in ${task.failed} of ${task.runs} runs`
  return [error ? log`${counts}, last on ${dayWords(error.lastSeen)}: ${logText(error.text, 110)}` : counts]
}

function silentLine(reason: string, pipelines: readonly Told[]): Line {
  if (pipelines[0]?.history.status === 'unavailable') return log`• unavailable: ${logText(reason, 300)}`
  const names = pipelines.slice(0, 4).map(({ name }) => logText(name, widest))
  const rest = pipelines.length > 4 ? log` and ${pipelines.length - 4} more` : log``
  return log`• ${logText(shortReason(reason), 200)}: ${joined<'log'>(names, ', ')}${rest}`
}

/** The reason as it reads before a list of names. */
function shortReason(reason: string): string {
  return reason.replace(/^This file is /, '')
}
