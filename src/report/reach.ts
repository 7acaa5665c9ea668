import type { Pipeline, Task } from '../model/pipeline.ts'
import type { ReachFacts } from '../render/report/facts.ts'
import type { DbtReach } from '../schedule/blast-radius.ts'
import type { ExpectedSeconds } from '../schedule/durations.ts'
import { radiusOfReach, reachOfStart, reachWorldOf } from '../schedule/radii.ts'

/** Tasks with findings whose reach is followed, of all pipelines together. */
const mostTasks = 400

interface ReachRequest {
  /** In UTC milliseconds. */
  readonly now: number
  readonly expected: ExpectedSeconds
  /** Ids of the tasks with findings. */
  readonly found: (pipeline: Pipeline) => ReadonlyMap<string, number>
  readonly dbt: (pipeline: Pipeline) => DbtReach | null
}

/** What depends on each pipeline, and which other pipelines depend on each task with a finding. In the order of the pipelines. */
export function reachFacts(pipelines: readonly Pipeline[], { now, expected, found, dbt }: ReachRequest): readonly ReachFacts[] {
  const world = reachWorldOf(pipelines, now, expected)
  let left = mostTasks
  return pipelines.map((pipeline) => {
    const start = { pipeline, kind: 'changed', tasks: [], isWhole: true } as const
    const reach = reachOfStart(world, start)
    const followed = reach.pipelines.length === 0 ? [] : withFindings(pipeline, found(pipeline)).slice(0, left)
    left -= followed.length
    const byTask = followed.map((task) => {
      const { pipelines: reached } = reachOfStart(world, { ...start, tasks: [task], isWhole: false })
      return [task.id, reached.length] as const
    })
    return { radius: radiusOfReach(world, start, reach, dbt(pipeline)), pipelinesByTask: new Map(byTask) }
  })
}

function withFindings({ tasks }: Pipeline, found: ReadonlyMap<string, number>): readonly Task[] {
  return tasks.filter(({ id }) => found.has(id))
}
