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
  const isCritical = isOftenCritical(criticalShare)
  return {
    badge: isFailing ? `${Math.round((100 * failed) / runs)} %` : '',
    isCritical,
    timing: '',
    facts: [...(isFailing ? [`failed in ${failed} of ${runs} runs`] : []), ...(isCritical ? ['on the critical path'] : [])],
  }
}

/** True for a task that is drawn as part of the critical path. */
export function isOftenCritical(criticalShare: number | null | undefined): boolean {
  return (criticalShare ?? 0) >= leastCritical
}
