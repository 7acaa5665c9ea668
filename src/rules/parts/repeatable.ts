import type { Task } from '../../model/pipeline.ts'
import { appendOf } from './sql/appends.ts'

/** Whether a call may be repeated is the service's business; of the methods only POST makes something new by its meaning. */
export function sendsPost({ action }: Task): boolean {
  return action.facts?.family === 'http' && action.httpMethod === 'POST'
}

/** True for a step that does harm when it runs twice, or may do. */
export function isUnsafeTwice(task: Task): boolean {
  return task.action.facts?.idempotent === false || sendsPost(task) || appendOf(task) !== undefined
}

/** True for a task that gains by a second attempt and takes no harm from it. */
export function isWorthRetrying({ action: { facts }, paused }: Task): boolean {
  return facts?.crossesNetwork === true && facts.idempotent === true && !paused
}
