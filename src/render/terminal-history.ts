import type { PipelineHistory } from '../core/history.ts'
import type { Report } from '../core/report.ts'
import type { Paint } from './color.ts'
import { durationWords, predictionWords, slaWords, successWords, toldHistories, trendWords } from './history-words.ts'
import { log, logText, type Safe } from './safe.ts'

type Line = Safe<'log'>

/** How the pipelines have been running: one line for each environment. */
export function historyLines(report: Report, paint: Paint): readonly Line[] {
  const told = toldHistories(report)
  if (told.length === 0) return []
  const lines = told.flatMap(({ name, history }) => pipelineLines(name, history))
  return [log`── ${paint(log`run history`, 'bold', 'underline')}`, log``, ...lines, log``]
}

function pipelineLines(name: string, history: PipelineHistory): readonly Line[] {
  const label = logText(name, 60)
  if (history.environments.length === 0) return [log`${label}: ${logText(history.reason ?? 'no runs', 200)}`]
  const sla = slaWords(history.prediction)
  return history.environments.map((environment, index) => {
    const where = environment.name === null ? log`` : log` in ${logText(environment.name, 40)}`
    const predicted = index === 0 && history.prediction ? log`; with this change: ${predictionWords(history.prediction)}` : log``
    const promise = index === 0 && sla ? log`; ${sla}` : log``
    const failing = failingWords(environment.tasks)
    return log`${label}${where}: ${successWords(environment)} runs succeeded; ${durationWords(environment)}; ${trendWords(environment)}${failing}${predicted}${promise}`
  })
}

function failingWords(tasks: PipelineHistory['environments'][number]['tasks']): Line {
  const worst = [...tasks].filter((task) => task.failed > 0).sort((a, b) => b.failed - a.failed)[0]
  return worst ? log`; fails most at ${logText(worst.task, 60)} (${worst.failed} of ${worst.runs})` : log``
}
