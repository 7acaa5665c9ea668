import type { Pipeline, Task } from '../model/pipeline.ts'
import { withoutSecrets } from '../text/secrets/secret.ts'
import { type BlastRadius, blastRadiusOf, type DbtReach } from './blast-radius.ts'
import type { ExpectedSeconds } from './durations.ts'
import { timesAmong } from './forecast.ts'
import { latenessOf, type Planned } from './lateness.ts'
import { type Reach, reachFrom } from './reach.ts'
import { type TriggerGraph, triggerGraphOf } from './trigger-graph.ts'
import { windowFrom } from './window.ts'

/** Days in which a planned run is looked for. */
const days = 8

/** Where a search starts: some tasks of a pipeline, or all of it. */
export interface ReachStart {
  readonly pipeline: Pipeline
  readonly kind: BlastRadius['kind']
  readonly tasks: readonly Task[]
  readonly isWhole: boolean
}

/** What all searches among the same pipelines share. */
export interface ReachWorld {
  readonly graph: TriggerGraph
  readonly planned: Planned
  readonly expected: ExpectedSeconds
}

/** `now` in UTC milliseconds: planned runs are those after it. */
export function reachWorldOf(pipelines: readonly Pipeline[], now: number, expected: ExpectedSeconds): ReachWorld {
  const window = windowFrom(now, days)
  let timesOf: ReturnType<typeof timesAmong> | undefined
  const lanesOf = (pipeline: Pipeline) => {
    timesOf ??= timesAmong(pipelines, window)
    return timesOf(pipeline).lanes
  }
  return { graph: triggerGraphOf(pipelines), planned: { window, lanesOf }, expected }
}

/** All that depends on the start. */
export function reachOfStart({ graph }: ReachWorld, { pipeline, tasks, isWhole }: ReachStart): Reach {
  return reachFrom(graph, pipeline, isWhole ? pipeline.tasks : tasks)
}

/** The same in names, with what is late where the next planned run fails. */
export function radiusOfReach(
  { planned, expected }: ReachWorld,
  { kind, isWhole }: ReachStart,
  reach: Reach,
  dbt: DbtReach | null,
): BlastRadius {
  // What only warns stops nothing.
  const stops = kind !== 'deleted' && reach.seeds.some(({ onFailure }) => onFailure === 'fail')
  const lateness = stops ? latenessOf(reach, planned, expected) : null
  return blastRadiusOf(reach, { kind, isWhole, lateness, dbt, show: withoutSecrets })
}
