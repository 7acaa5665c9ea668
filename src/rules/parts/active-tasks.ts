import { groupOf, groupsAround, someWithGroups } from '../../model/nesting.ts'
import type { Pipeline, PipelineNode, Task } from '../../model/pipeline.ts'

/** False for a task that is paused, itself or with a group around it. */
export function isActive(pipeline: Pipeline, task: Task): boolean {
  if (task.paused) return false
  if (task.parent === null) return true
  // The usual case: one group, which lies in no other.
  const group = groupOf(pipeline, task)
  if (!group || group.paused) return !group
  return group.parent === null || groupsAround(pipeline, group).every(({ paused }) => !paused)
}

/** The conditions of a task and of the groups around it as one text; two tasks with other texts may exclude each other. */
export function conditionsOf(pipeline: Pipeline, task: Task): string {
  const around = groupsAround(pipeline, task)
  return JSON.stringify([conditionText(task), ...(around.length > 0 ? around.map(conditionText) : [null])])
}

/** True for tasks of which all conditions are the same, and those of the groups around them. */
export function haveOneCondition(pipeline: Pipeline, tasks: readonly [Task, ...Task[]]): boolean {
  if (tasks.every((task) => isUnconditional(pipeline, task))) return true
  return new Set(tasks.map((task) => conditionsOf(pipeline, task))).size === 1
}

/** True for a task without a condition, at the top or in one group without one. */
function isUnconditional(pipeline: Pipeline, task: Task): boolean {
  if (isUnderCondition(task)) return false
  const group = groupOf(pipeline, task)
  return !group || (group.parent === null && !isUnderCondition(group))
}

/** True where a condition of its own or of a group around it decides whether the task runs. */
export function isConditional(pipeline: Pipeline, task: Task): boolean {
  return someWithGroups(pipeline, task, isUnderCondition)
}

function isUnderCondition({ condition }: PipelineNode): boolean {
  return condition.state !== 'unset'
}

/** Spaces apart, a condition is its text: a template is one too. */
function conditionText({ condition }: PipelineNode): string | null {
  return condition.state === 'unset' ? null : (condition.value ?? '').replace(/\s+/g, ' ').trim()
}
