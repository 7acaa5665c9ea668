import type { Group, Pipeline, Task } from '../../model/pipeline.ts'

/** The group of a task, where it has one. */
export function groupOf(pipeline: Pipeline, task: Task): Group | undefined {
  const group = task.groupKey === null ? undefined : pipeline.nodes.get(task.groupKey)
  return group?.kind === 'group' ? group : undefined
}

/** False for a task that is paused, itself or with its group. */
export function isAwake(pipeline: Pipeline, task: Task): boolean {
  return !task.paused && !groupOf(pipeline, task)?.paused
}

/** The conditions of a task and of its group as one text; two tasks with other texts may exclude each other. */
export function conditionsOf(pipeline: Pipeline, task: Task): string {
  const group = groupOf(pipeline, task)
  return JSON.stringify([conditionText(task), group ? conditionText(group) : null])
}

/** True where a condition of its own or of its group decides whether the task runs. */
export function isConditional(pipeline: Pipeline, task: Task): boolean {
  return task.condition.state !== 'unset' || (groupOf(pipeline, task)?.condition.state ?? 'unset') !== 'unset'
}

/** Spaces apart, a condition is its text: a template is one too. */
function conditionText({ condition }: Task | Group): string | null {
  return condition.state === 'unset' ? null : (condition.value ?? '').replace(/\s+/g, ' ').trim()
}
