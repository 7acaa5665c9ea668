import type { Change, Trend } from '../model/history.ts'
import { inTimeOrder } from './baseline.ts'
import { median, rounded, roundedOrNull } from './metrics/quantile.ts'
import { runSeconds } from './metrics/runs.ts'
import type { TaskTable } from './metrics/task-table.ts'
import type { TaskNumbers } from './metrics/tasks.ts'
import type { PipelineRun } from './records.ts'
import { timeOf } from './time.ts'
import { changePointOf, slopePerDay, trendRule } from './trend.ts'
import type { Point } from './weekly.ts'

interface RunPoint extends Point {
  readonly run: PipelineRun
}

/** Tasks looked at, those with most work: more looks would need stronger evidence for each. */
const mostTasks = 9
/** Tasks whose median takes less than this hide no regression worth reporting. */
const leastTaskSeconds = 5

/** Whether runs or tasks became lastingly slower or faster; null where there are fewer than 12 successful runs. */
export function trendOf(runs: readonly PipelineRun[], table: TaskTable, tasks: readonly TaskNumbers[]): Trend | null {
  const ordered = inTimeOrder(runs)
  const whole = ordered.flatMap((run) => pointOf(run, runSeconds(run)))
  if (whole.length < trendRule.points) return null
  const looked = tasks.filter((task) => (median(task.seconds) ?? 0) >= leastTaskSeconds).slice(0, mostTasks)
  const looks = looked.length
  // The run as a whole is the first question; its tasks are the second, and share one level of significance.
  const change = changeOf(whole, 1)
  const changed = looked.flatMap(({ task }) => {
    const found = changeOf(
      ordered.flatMap((run) => pointOf(run, taskSeconds(table, run, task))),
      looks,
    )
    return found ? [{ task, ...found }] : []
  })
  const ratio = change?.ratio ?? 1
  return {
    direction: ratio > 1 ? 'slower' : ratio < 1 ? 'faster' : 'steady',
    change,
    slopeSecondsPerDay: roundedOrNull(slopePerDay(whole)),
    tasks: changed.sort((a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)) || (a.task < b.task ? -1 : 1)),
  }
}

function pointOf(run: PipelineRun, seconds: number | null): RunPoint[] {
  return seconds === null ? [] : [{ run, timeMs: timeOf(run.createdAt), seconds }]
}

/** The slowest child stands for a matrix: it is the one that others wait for. Executions that were retried tell of something else. */
function taskSeconds(table: TaskTable, run: PipelineRun, task: string): number | null {
  const entry = table.get(run.id)?.get(task)
  if (!entry || (entry.attempts ?? 1) > 1) return null
  const seconds = entry.itemSeconds
  return seconds.length === 0 ? null : Math.max(...seconds)
}

/** A day or a commit is named as that of a step where the odds that it is another one are at most one in ten. */
const sureShare = 0.9

function sumWhere(odds: readonly number[], points: readonly RunPoint[], isSame: (run: PipelineRun) => boolean): number {
  return points.reduce((sum, { run }, index) => (isSame(run) ? sum + (odds[index] ?? 0) : sum), 0)
}

function dayOf(time: string): string {
  return time.slice(0, 10)
}

function changeOf(points: readonly RunPoint[], looks: number): Change | null {
  const found = changePointOf(points, looks)
  const first = found ? points[found.kind === 'step' ? found.at : 0]?.run : undefined
  if (!found || !first) return null
  const isSure = (isSame: (run: PipelineRun) => boolean) =>
    found.kind === 'climb' || sumWhere(found.odds, points, isSame) >= sureShare
  return {
    since: first.createdAt,
    isDated: isSure(({ createdAt }) => dayOf(createdAt) === dayOf(first.createdAt)),
    commit: found.kind === 'step' && isSure(({ commit }) => commit === first.commit) ? first.commit : null,
    beforeSeconds: rounded(found.before),
    afterSeconds: rounded(found.after),
    ratio: rounded(found.after / found.before),
    kind: found.kind,
    secondsPerWeek: roundedOrNull(found.perWeek),
    runsBefore: found.at,
    runsAfter: points.length - found.at,
    pValue: found.pValue,
  }
}
