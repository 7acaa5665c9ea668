import { taskGraphOf } from '../../src/dialects/dag-factory/states/task-graph.ts'
import { groupsAround } from '../../src/model/nesting.ts'
import type { Pipeline, Task } from '../../src/model/pipeline.ts'

interface Upstream {
  /** As Airflow has it: after the ids of its groups. */
  readonly id: string
  /** Ids of the tasks right above, sorted. */
  readonly after: readonly string[]
}

/** The tasks right above each task. */
export function upstreamOf(pipeline: Pipeline): ReadonlyMap<Task, Upstream> {
  const { tasks, above } = taskGraphOf(pipeline)
  const ids = tasks.map((task) => taskIdOf(pipeline, task))
  return new Map(
    tasks.map((task, index) => [task, { id: ids[index] ?? '', after: (above[index] ?? []).map((one) => ids[one] ?? '').sort() }]),
  )
}

function taskIdOf(pipeline: Pipeline, task: Task): string {
  return [
    ...groupsAround(pipeline, task)
      .map(({ id }) => id)
      .toReversed(),
    task.id,
  ].join('.')
}
