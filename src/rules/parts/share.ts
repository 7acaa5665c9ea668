import type { Pipeline, Task } from '../../model/pipeline.ts'
import { count, listNames } from '../../text/wording.ts'

/** Tasks that are named; of more than these their number is given. */
const mostNamed = 2

/** Which tasks of a pipeline something is true of, for the end of a list entry: ` (task "Load")`, ` (3 of 9 tasks)`; empty for all of them. */
export function shareOf({ tasks }: Pipeline, some: readonly Task[]): string {
  if (some.length === tasks.length) return ''
  if (some.length > mostNamed) return ` (${some.length} of ${count(tasks.length, 'task')})`
  return ` (${some.length === 1 ? 'task' : 'tasks'} ${listNames(some.map(({ label }) => label))})`
}
