import type { TaskMark, TaskMarks } from './drawing.ts'
import type { PipelineHistory, TaskHistory } from './history.ts'

/** A task that failed in fewer runs, or in a smaller share of them, has no mark: one bad night is no pattern. */
const leastFailures = 2
const leastShare = 0.05
/** Share of successful runs in which a task of the critical path lay on it. */
const leastCritical = 0.5

/** What run history says of the tasks of a pipeline, from the environment with most runs; empty where there is none. */
export function taskMarksOf(history: PipelineHistory | null | undefined): TaskMarks {
  const [environment] = history?.environments ?? []
  return new Map(environment?.tasks.map((task) => [task.task, markOf(task)] as const))
}

function markOf({ failed, runs, criticalShare }: TaskHistory): TaskMark {
  const isFailing = failed >= leastFailures && failed / runs >= leastShare
  return { failures: isFailing ? { failed, runs } : null, isCritical: (criticalShare ?? 0) >= leastCritical }
}
