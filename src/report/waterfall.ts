import type { TaskInRun } from '../history/metrics/task-table.ts'
import type { PipelineRun } from '../history/records.ts'
import { secondsBetween } from '../history/time.ts'
import type { RunStatus, WaterfallBar, WaterfallFacts } from '../render/report/facts.ts'
import { statusOf } from './status.ts'

const mostBars = 40

/** What the tasks of a run did when, in the order of their starts; null where no task of it started. */
export function waterfallOf(
  run: PipelineRun,
  status: RunStatus,
  tasks: ReadonlyMap<string, TaskInRun> | undefined,
  labels: ReadonlyMap<string, string>,
): WaterfallFacts | null {
  const bars = [...(tasks?.values() ?? [])].flatMap((task) => barOf(run, task, labels))
  const ordered = bars.sort((a, b) => a.from - b.from || a.to - b.to || (a.label < b.label ? -1 : 1))
  if (ordered.length === 0) return null
  const seconds = secondsBetween(run.startedAt, run.completedAt) ?? 0
  return { at: run.createdAt, status, seconds, bars: ordered.slice(0, mostBars), omitted: Math.max(0, ordered.length - mostBars) }
}

function barOf(run: PipelineRun, task: TaskInRun, labels: ReadonlyMap<string, string>): readonly WaterfallBar[] {
  const from = task.executed ? secondsBetween(run.startedAt, task.startedAt) : null
  const length = secondsBetween(task.startedAt, task.completedAt)
  if (from === null || length === null) return []
  const label = labels.get(task.task) ?? task.name
  return [{ label, from, to: from + length, status: statusOf(task), attempts: Math.max(1, task.attempts ?? 1) }]
}
