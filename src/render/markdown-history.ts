import type { Report } from '../engine/report.ts'
import type { EnvironmentHistory, ErrorCluster, PipelineHistory } from '../model/history.ts'
import {
  beginWords,
  dayWords,
  durationParts,
  kindWords,
  predictionParts,
  predictionWords,
  setupWords,
  slaWords,
  soleEnvironment,
  spanWords,
  successWords,
  type Told,
  taskLabel,
  toldHistories,
  trendWords,
  worstTask,
} from './history-words.ts'
import type { Detail } from './markdown-detail.ts'
import { joined, markdownCode, markdownText, md, type Safe } from './safe.ts'

type Markdown = Safe<'markdown'>

/** Items shown of each list. */
const mostErrors = 5
const mostTasks = 8
const mostGains = 1
/** A gain below this share of the median is not worth a line. */
const leastGain = 0.05
/** Pipelines whose errors and tasks are listed; the JSON report has all. */
const mostDetailed = 5

/** How the pipelines have been running, one row for each environment; error texts and tasks are folded. */
export function historyBlocks(report: Report, detail: Detail): readonly Markdown[] {
  const { running, silent } = toldHistories(report)
  if (running.length + silent.size === 0 || detail.items === 0) return []
  const sole = soleEnvironment(running)
  const place = sole === null ? md`` : md` in ${markdownCode(sole, 60)}`
  const shown = running.slice(0, detail.items)
  const rest = running.length > shown.length ? [md`and ${running.length - shown.length} more`] : []
  const details = detail.frames ? [...shown].sort(byTrouble).slice(0, mostDetailed).flatMap(detailBlocks) : []
  return [
    md`**Run history**${place}`,
    ...(shown.length > 0 ? [tableOf(shown, sole, report.comparison !== null)] : []),
    ...rest,
    ...[...silent].map(([reason, pipelines]) => silentLine(reason, pipelines)),
    ...details,
  ]
}

function byTrouble(a: Told, b: Told): number {
  return troubleOf(b) - troubleOf(a)
}

/** Runs that failed or were slower than before. */
function troubleOf({ history }: Told): number {
  return history.environments.reduce((sum, { failed, trend }) => {
    const change = trend?.change
    return sum + failed + (change && change.ratio > 1 ? change.runsAfter : 0)
  }, 0)
}

/** Few columns, so that a telephone shows them. */
function tableOf(running: readonly Told[], sole: string | null, compares: boolean): Markdown {
  const rows = running.flatMap((told) => told.history.environments.map((environment) => rowOf(told, environment, sole, compares)))
  const head = md`| Pipeline | Result | Duration |\n| :--- | :--- | :--- |`
  return joined<'markdown'>([head, ...rows], '\n')
}

/** What the change does to the duration stands only where there is a change to predict. */
function rowOf(told: Told, environment: EnvironmentHistory, sole: string | null, compares: boolean): Markdown {
  const where = environment.name === null || sole !== null ? [] : [md`in ${markdownCode(environment.name, 40)}`]
  const worst = worstTask(environment)
  const failing = worst
    ? [md`${worst.task.failed} of ${worst.task.runs} failed at ${markdownCode(taskLabel(told, worst.task.task), 60)}`]
    : []
  const trend = environment.trend?.change ? [trendWords(environment)] : []
  const { prediction } = told.history
  const isPredicted = compares && prediction !== null && prediction.environment === environment.name
  const [first, ...others] = (isPredicted && predictionParts(prediction)) || []
  const moved = first === undefined ? [] : [md`**${joined<'markdown'>([first, ...others], ', ')}**`]
  const cells = [
    [markdownCode(told.name, 60), ...where],
    [successWords(environment), ...failing],
    [joined<'markdown'>(durationParts(environment), ', '), ...trend, ...moved],
  ]
  return joined<'markdown'>([md`|`, ...cells.map((lines) => md`${joined<'markdown'>(lines, '<br>')} |`)], ' ')
}

function silentLine(reason: string, pipelines: readonly Told[]): Markdown {
  if (pipelines[0]?.history.status === 'unavailable') return md`Run history is unavailable: ${markdownText(reason, 300)}`
  const names = pipelines.slice(0, 6).map(({ name }) => markdownCode(name, 60))
  const rest = pipelines.length > 6 ? md` and ${pipelines.length - 6} more` : md``
  return md`${markdownText(reason.replace(/^This file is not/, 'Not'), 300)}: ${joined<'markdown'>(names, ', ')}${rest}`
}

function detailBlocks(told: Told): readonly Markdown[] {
  const { history } = told
  const [environment] = history.environments
  if (!environment) return []
  const sla = slaWords(history.prediction)
  const slow = (environment.trend?.tasks ?? []).slice(0, mostErrors)
  const predicted = predictionWords(history.prediction)
  const lines = [
    ...environment.errors.slice(0, mostErrors).map((error) => errorLine(told, error)),
    ...slow.map((change) => changeLine(told, change)),
    ...(predicted ? [md`- With this change: ${predicted}; 95 % interval in brackets`] : []),
    ...gainLines(told),
    ...(sla ? [md`- ${sla}`] : []),
    ...(history.prediction?.notes ?? []).map((note) => md`- ${markdownText(note, 300)}`),
    ...(history.reason === null || history.status === 'few-runs' ? [] : [md`- ${markdownText(history.reason, 300)}`]),
  ]
  const blocks = [...(lines.length > 0 ? [joined<'markdown'>(lines, '\n')] : []), ...taskBlocks(told, environment)]
  if (blocks.length === 0) return []
  return [md`<details>\n<summary>Errors and tasks of ${markdownCode(told.name, 60)}</summary>`, ...blocks, md`</details>`]
}

/** A table of the tasks that take the time. */
function taskBlocks(told: Told, { tasks }: EnvironmentHistory): readonly Markdown[] {
  const timed = tasks.filter((task) => task.durationSeconds.p50 !== null)
  if (timed.length === 0) return []
  const rows = timed.slice(0, mostTasks).map((task) => taskRow(told, task))
  const rest = timed.length - rows.length
  return [joined<'markdown'>([taskHead, ...rows], '\n'), ...(rest > 0 ? [md`and ${rest} more tasks`] : [])]
}

const taskHead = md`| Task | p50 | p95 | Runs | Failed | On the critical path |\n| :--- | ---: | ---: | ---: | ---: | ---: |`

function errorLine(told: Told, { kind, text, count, lastSeen, tasks }: ErrorCluster): Markdown {
  const where = joined<'markdown'>(
    tasks.slice(0, 3).map((task) => markdownCode(taskLabel(told, task), 60)),
    ', ',
  )
  const often = count === 1 ? md`once` : md`${count} times`
  return md`- ${kindWords[kind]} at ${where}, ${often}, last on ${dayWords(lastSeen)}: ${markdownCode(text, 160)}`
}

type TaskChange = NonNullable<EnvironmentHistory['trend']>['tasks'][number]

function changeLine(
  told: Told,
  { task, secondsPerWeek, since, isDated, commit, beforeSeconds, afterSeconds, runsBefore, runsAfter }: TaskChange,
): Markdown {
  const first = commit === null ? md`` : md`, first commit ${markdownCode(commit.slice(0, 7))}`
  if (secondsPerWeek !== null) {
    const verb = secondsPerWeek > 0 ? md`climbs` : md`falls`
    return md`- ${markdownCode(taskLabel(told, task), 60)} ${verb} by ${spanWords(Math.abs(secondsPerWeek))} a week: from ${spanWords(beforeSeconds)} to ${spanWords(afterSeconds)} since ${dayWords(since)} (n = ${runsBefore + runsAfter})`
  }
  const counts = md`n = ${runsBefore} before, ${runsAfter} after`
  return md`- ${markdownCode(taskLabel(told, task), 60)}: ${spanWords(beforeSeconds)} until ${beginWords({ since, isDated })}, ${spanWords(afterSeconds)} since (${counts}${first})`
}

function taskRow(told: Told, history: EnvironmentHistory['tasks'][number]): Markdown {
  const { task, runs, failed, fanOut, durationSeconds, criticalShare } = history
  const { p50, p95 } = durationSeconds
  const share = criticalShare === null ? md`` : md`${Math.round(criticalShare * 100)} %`
  const [usual, slow] = [p50, p95].map((seconds) => (seconds === null ? md`` : md`${spanWords(seconds)}`))
  const setup = setupWords(history)
  const whole = fanOut ? md` (whole fan-out)` : md``
  return md`| ${markdownCode(taskLabel(told, task), 60)}${whole} | ${usual ?? md``}${setup ? md` (${setup})` : md``} | ${slow ?? md``} | ${runs} | ${failed} | ${share} |`
}

/** What shortening a task or removing a wait would save, where it is worth a line. */
function gainLines(told: Told): readonly Markdown[] {
  const { prediction } = told.history
  const median = prediction?.after.p50?.value ?? 0
  const isWorth = ({ savedSeconds }: { readonly savedSeconds: number }) => median > 0 && savedSeconds >= median * leastGain
  const shorten = (prediction?.shorten ?? []).filter(isWorth).slice(0, mostGains)
  const parallelise = (prediction?.parallelise ?? []).filter(isWorth).slice(0, mostGains)
  return [
    ...shorten.map(
      ({ task, savedSeconds }) =>
        md`- ${markdownCode(taskLabel(told, task), 60)} in half its time would save ${spanWords(savedSeconds)} of the median run`,
    ),
    ...parallelise.map((gain) => md`- ${parallelWords(told, gain)} would save ${spanWords(gain.savedSeconds)} of the median run`),
  ]
}

type ParallelGain = NonNullable<PipelineHistory['prediction']>['parallelise'][number]

function parallelWords(told: Told, { task, after }: ParallelGain): Markdown {
  const name = markdownCode(taskLabel(told, task), 60)
  if (after === null) return md`Running all items of ${name} in parallel`
  return md`If ${name} does not need ${markdownCode(taskLabel(told, after), 60)}, running both in parallel`
}
