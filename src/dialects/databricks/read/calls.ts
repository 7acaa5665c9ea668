import { textIn, under, type Value } from './value.ts'

/** The key of the job of the bundle that a task starts; undefined for a task that starts none, or one that is not named by its resource. */
export function callOf(task: Value): string | undefined {
  const id = under(task, 'run_job_task', 'job_id')
  const text = id?.kind === 'unknown' ? id.text : textIn(id)
  return /^\$\{resources\.jobs\.([^.}]+)\.id\}$/.exec(text ?? '')?.[1]
}
