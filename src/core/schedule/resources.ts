import type { Pipeline, Task } from '../pipeline.ts'
import { quoted } from '../quote.ts'
import { childOf, type Path, textOf } from '../tree.ts'
import { namedValue } from './durations.ts'

/** Something outside that few runs can use at once. */
export interface Resource {
  /** Equal for two uses of the same thing. */
  readonly key: string
  readonly kind: 'thing' | 'pool'
  /** `Fivetran connector_id "quiet_meadow"`. */
  readonly words: string
  /** How many runs may use it at once. */
  readonly capacity: number
}

/** That a pipeline uses a resource, and where that is written. */
export interface Use {
  readonly resource: Resource
  readonly path: Path
}

/** How many runs at once a connection or an integration takes, by its name. */
export type Pools = ReadonlyMap<string, number>

const mostSlots = 1000

/** Pools from entries such as `snowflake_prod=2`; what cannot be read counts for nothing. */
export function poolsFrom(entries: readonly string[]): Pools {
  const pairs = entries.flatMap((entry) => namedValue(entry) ?? [])
  return new Map(
    pairs.flatMap(({ name, value }) => {
      const slots = /^\d{1,4}$/.test(value) ? Number(value) : 0
      return slots > 0 && slots <= mostSlots ? [[name, slots] as const] : []
    }),
  )
}

/** What a pipeline's tasks use, each resource once. Templates, where the thing is not known before the run, use nothing. */
export function usesOf(pipeline: Pipeline, pools: Pools = new Map()): readonly Use[] {
  const uses = new Map<string, Use>()
  for (const task of pipeline.tasks) {
    if (isPaused(pipeline, task)) continue
    for (const use of [thingOf(task), ...poolsOf(task, pools)]) {
      if (use && !uses.has(use.resource.key)) uses.set(use.resource.key, use)
    }
  }
  return [...uses.values()]
}

/** Parameters beside the target that tell two things of one name apart. */
const scopes = ['project_name', 'workspace_id', 'environment_id'] as const

/** The one connector, dataset or job that the task has for itself while it runs. */
function thingOf(task: Task): Use | undefined {
  const { target, facts, integration } = task.action
  const name = target.value?.trim() ?? ''
  if (!isExclusive(task) || name === '' || target.path === undefined) return undefined
  const scope = scopes.map((key) => textOf(childOf(task.parameters, key)) ?? null)
  if (scope.some((text) => text?.includes('${{'))) return undefined
  const parameter = String(target.path.at(-1))
  const resource: Resource = {
    key: JSON.stringify([integration, parameter, name, ...scope]),
    kind: 'thing',
    words: `${facts?.title ?? integration} ${parameter} ${quoted(name)}`,
    capacity: 1,
  }
  return { resource, path: target.path }
}

/** Syncs and refreshes: a second one at the same time is refused, waits, or loads the same rows twice. */
function isExclusive({ action: { facts } }: Task): boolean {
  if (facts === null || facts.idempotent !== true || !(facts.writes || facts.exports)) return false
  return facts.family === 'ingest' || (facts.family === 'transform' && facts.rateLimited) || facts.expertise === 'bi'
}

function poolsOf(task: Task, pools: Pools): readonly Use[] {
  const names = [task.connection.value, task.action.integration].filter((name) => name !== undefined)
  return names.flatMap((name) => {
    const capacity = pools.get(name)
    if (capacity === undefined) return []
    const words = `pool ${quoted(name)}`
    return [{ resource: { key: JSON.stringify(['pool', name]), kind: 'pool', words, capacity }, path: task.path }]
  })
}

function isPaused(pipeline: Pipeline, task: Task): boolean {
  return task.paused || (task.groupKey !== null && (pipeline.nodes.get(task.groupKey)?.paused ?? false))
}
