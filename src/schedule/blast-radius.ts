import type { Pipeline, Task } from '../model/pipeline.ts'
import { publishesData } from '../model/publishes.ts'
import type { Certitude } from './identity.ts'
import type { Lateness, LatePipeline } from './lateness.ts'
import { clockText, wallMs } from './local-time.ts'
import type { Reach, ReachedPipeline, ReachReason } from './reach.ts'

/** What a change of a pipeline reaches, in names that are fit to be shown. The `blastRadius` of the JSON report. */
export interface BlastRadius {
  readonly path: string
  readonly pipeline: string
  readonly kind: 'new' | 'deleted' | 'changed'
  /** Tasks that the change touches; empty where it touches the pipeline as such. */
  readonly changed: readonly NamedTask[]
  /** Tasks of the pipeline that wait for those. */
  readonly tasks: readonly NamedTask[]
  readonly pipelines: readonly DependentPipeline[]
  /** Tasks, of all these pipelines, that give data to people or other systems. */
  readonly published: readonly PublishedData[]
  /** What dbt builds in these tasks and all that hangs on it; null where no manifest is at hand, or none of the tasks runs dbt. */
  readonly dbt: DbtReach | null
  /** Of all these pipelines, sorted. */
  readonly owners: readonly string[]
  /** The highest of all these pipelines; null where nothing is said of any. */
  readonly criticality: Criticality | null
  /** What is late where the next planned run fails; null where no planned run is known, or a failure does not end the run. */
  readonly late: LateRuns | null
  /** How many entries of each list are left out. */
  readonly omitted: { readonly tasks: number; readonly pipelines: number; readonly published: number }
}

export type Criticality = 'high' | 'medium' | 'low'

/** A task by its id in the file and what people call it. */
export interface NamedTask {
  readonly task: string
  readonly name: string
}

export interface DependentPipeline {
  readonly path: string
  readonly pipeline: string
  readonly reason: ReachReason
  /** The pipeline that it depends on directly. */
  readonly via: string
  /** The task that calls or updates, for `called` and `updated` one of `via`, for `waits` one of the pipeline itself; null for all other reasons. */
  readonly task: string | null
  /** The data that is updated; for `updated` only. */
  readonly asset?: string
  readonly by: Certitude
  readonly owners: readonly string[]
  readonly criticality: Criticality | null
}

export interface PublishedData extends NamedTask {
  readonly path: string
  readonly pipeline: string
  /** The product that shows or receives the data. */
  readonly to: string
  /** The one thing there, such as a dataset; null where that is not known. */
  readonly target: string | null
}

/** Unique ids of dbt. */
export interface DbtReach {
  readonly models: readonly string[]
  readonly exposures: readonly string[]
  /** Tasks whose command cannot be resolved with the manifest, and why. */
  readonly unknown: readonly { readonly path: string; readonly task: string; readonly reason: string }[]
  readonly omittedModels: number
}

/** `08:00` on the wall of a zone each. */
export interface LateRuns {
  readonly at: string
  readonly localTime: string
  readonly timeZone: string
  /** The next start by the schedule; null where none is known within a week. */
  readonly nextAt: string | null
  readonly nextLocalTime: string | null
  readonly pipelines: readonly LateRun[]
}

export interface LateRun {
  readonly path: string
  readonly pipeline: string
  /** On the clock of the schedule; null where it depends on durations that are not known. */
  readonly startsAt: string | null
  /** The deadline of the team. */
  readonly finishBy: { readonly localTime: string; readonly timeZone: string } | null
  /** The last time, on the clock of the schedule, at which a new start keeps the deadline; null where that is not known. */
  readonly rerunBy: string | null
  /** True where the deadline is missed even without a failure. */
  readonly isMissed: boolean
}

/** What is known beside the reach. */
export interface RadiusView {
  readonly kind: BlastRadius['kind']
  readonly isWhole: boolean
  readonly lateness: Lateness | null
  readonly dbt: DbtReach | null
  readonly show: (name: string) => string
}

/** Entries of a list. */
const mostListed = 200

/** The reach of a change in names. */
export function blastRadiusOf(reach: Reach, { kind, isWhole, lateness, dbt, show }: RadiusView): BlastRadius {
  const { origin, pipelines } = reach
  const named = ({ id, label }: Task): NamedTask => ({ task: show(id), name: show(label) })
  const published = reach.all.filter(({ task }) => publishesData(task))
  const tasks = isWhole ? [] : reach.tasks
  const affected = [origin, ...pipelines.map(({ pipeline }) => pipeline)]
  return {
    path: origin.document.source.path,
    pipeline: show(origin.name),
    kind,
    changed: isWhole ? [] : reach.seeds.slice(0, mostListed).map(named),
    tasks: tasks.slice(0, mostListed).map(named),
    pipelines: pipelines.slice(0, mostListed).map((one) => dependentOf(one, show)),
    published: published.slice(0, mostListed).map(({ pipeline, task }) => ({
      path: pipeline.document.source.path,
      pipeline: show(pipeline.name),
      ...named(task),
      to: show(task.action.facts?.title ?? task.action.integration),
      target: task.action.target.value === undefined ? null : show(task.action.target.value),
    })),
    dbt,
    owners: [...new Set(affected.flatMap(({ owners }) => owners))].sort().map(show),
    criticality: highest(affected),
    late: lateness && lateRuns(lateness, show),
    omitted: {
      tasks: Math.max(0, tasks.length - mostListed),
      pipelines: Math.max(0, pipelines.length - mostListed),
      published: Math.max(0, published.length - mostListed),
    },
  }
}

function dependentOf({ pipeline, reason, via, task, asset, by }: ReachedPipeline, show: RadiusView['show']): DependentPipeline {
  const { owners, criticality } = pipeline
  return {
    path: pipeline.document.source.path,
    pipeline: show(pipeline.name),
    reason,
    via: show(via.name),
    task: task && show(task.label),
    ...(asset && { asset: show(asset.name) }),
    by,
    owners: owners.map(show),
    criticality,
  }
}

function highest(pipelines: readonly Pipeline[]): Criticality | null {
  return (['high', 'medium', 'low'] as const).find((level) => pipelines.some(({ criticality }) => criticality === level)) ?? null
}

function lateRuns({ at, zone, next, late }: Lateness, show: RadiusView['show']): LateRuns {
  const local = (time: number) => clockText(wallMs(zone, time))
  const iso = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`
  return {
    at: iso(at),
    localTime: local(at),
    timeZone: zone.zone,
    nextAt: next === null ? null : iso(next),
    nextLocalTime: next === null ? null : local(next),
    pipelines: late.slice(0, mostListed).map((one) => lateRun(one, at, local, show)),
  }
}

function lateRun(
  { pipeline, startsAt, due, rerunBy }: LatePipeline,
  at: number,
  local: (time: number) => string,
  show: RadiusView['show'],
): LateRun {
  const isMissed = rerunBy !== null && rerunBy < at
  return {
    path: pipeline.document.source.path,
    pipeline: show(pipeline.name),
    startsAt: startsAt === null ? null : local(startsAt),
    finishBy: due && { localTime: due.localTime, timeZone: due.timeZone },
    rerunBy: rerunBy === null || isMissed ? null : local(rerunBy),
    isMissed,
  }
}
