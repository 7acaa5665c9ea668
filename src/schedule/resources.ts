import { type Claim, claimsOf } from '../model/exclusive.ts'
import { type Fact, factOf } from '../model/fact.ts'
import { FactTable } from '../model/fact-table.ts'
import { someWithGroups } from '../model/nesting.ts'
import type { Pipeline, PipelineNode, Task } from '../model/pipeline.ts'
import type { Pool } from '../model/team.ts'
import { textMatches } from '../text/glob.ts'
import { quoted } from '../text/quote.ts'
import type { Path } from '../text/tree.ts'

/** Something outside that few runs can use at the same time. */
export interface Resource {
  /** Equal for two uses of the same thing. */
  readonly key: string
  readonly kind: 'thing' | 'pool'
  /** `Fivetran connector_id "quiet_meadow"`. */
  readonly words: string
  /** How many runs may use it at the same time. */
  readonly capacity: number
}

/** That a pipeline uses a resource, and where that is written. */
export interface Use {
  readonly resource: Resource
  readonly path: Path
}

const noPools: readonly Pool[] = []
const known = new WeakMap<readonly Pool[], WeakMap<Pipeline, readonly Use[]>>()
const knownWithoutPools = new FactTable<readonly Use[]>()

/** What a pipeline's tasks use, each resource once, looked up once. Templates, where the thing is not known before the run, use nothing. */
export function usesOf(pipeline: Pipeline, pools: readonly Pool[] = noPools): readonly Use[] {
  const table = tableFor(pools)
  const found = table.get(pipeline)
  if (found) return found
  const uses = usesIn(pipeline, pools)
  table.set(pipeline, uses)
  return uses
}

function tableFor(
  pools: readonly Pool[],
): Pick<WeakMap<Pipeline, readonly Use[]>, 'get'> & { set(of: Pipeline, uses: readonly Use[]): void } {
  if (pools.length === 0) return knownWithoutPools
  const table = known.get(pools) ?? new WeakMap<Pipeline, readonly Use[]>()
  known.set(pools, table)
  return table
}

/** What one task uses, and the names by which it may be a member of a pool. */
interface TaskUse {
  readonly claim: Use | null
  readonly names: readonly string[]
  readonly path: Path
  /** The pool that it names itself. */
  readonly pool?: Task['pool']
}

/**
 * What the tasks of a pipeline use that are not paused; those without anything are left out, as are those that use nothing that another one
 * before them does not.
 */
export const taskUses: Fact<readonly TaskUse[]> = factOf('task-uses', (pipeline) => {
  const claims = claimsOf(pipeline)
  const uses: TaskUse[] = []
  const seen = new Set<string>()
  // They are in the order of the tasks.
  let next = 0
  for (const task of pipeline.tasks) {
    const names = namesOf(task, seen)
    const claim = claims[next]?.task === task ? claims[next++] : undefined
    if ((names.length === 0 && !claim && !task.pool) || someWithGroups(pipeline, task, isPaused)) continue
    const { path, pool } = task
    for (const name of names) seen.add(name)
    uses.push({ claim: thingOf(claim), names, path, ...(pool && { pool }) })
  }
  return uses.length === 0 ? noTasks : uses
})

const noTasks: readonly TaskUse[] = []

/** Those that no task before has. As short as it is: there is one for each task of the workspace. */
function namesOf({ connection, action }: Task, seen: ReadonlySet<string>): readonly string[] {
  const [first, second] = [newOf(connection.value, seen), newOf(action.target.value, seen)]
  if (first === '') return second === '' ? noNames : [second]
  return second === '' ? [first] : [first, second]
}

function newOf(name: string | null | undefined, seen: ReadonlySet<string>): string {
  const own = name?.trim() ?? ''
  return seen.has(own) ? '' : own
}

const noNames: readonly string[] = []

function usesIn(pipeline: Pipeline, pools: readonly Pool[]): readonly Use[] {
  const uses = new Map<string, Use>()
  const add = (use: Use) => {
    if (!uses.has(use.resource.key)) uses.set(use.resource.key, use)
  }
  for (const task of taskUses(pipeline)) {
    if (task.claim) add(task.claim)
    for (const use of poolsOf(task, pools)) add(use)
  }
  return uses.size === 0 ? noUses : [...uses.values()]
}

const noUses: readonly Use[] = []

function thingOf(claim: Claim | undefined): Use | null {
  if (!claim) return null
  const { key, path, words } = claim
  return { resource: { key, kind: 'thing', words, capacity: 1 }, path }
}

/** The pools that the task names, and those of which its connection or target is a member. */
function poolsOf({ names, path, pool }: TaskUse, pools: readonly Pool[]): readonly Use[] {
  if (pools.length === 0) return noUses
  return pools
    .filter(
      ({ name: own, members }) => own === pool?.name || members.some((member) => names.some((name) => textMatches(member, name))),
    )
    .map(({ name, slots }) => ({
      resource: { key: JSON.stringify(['pool', name]), kind: 'pool', words: `pool ${quoted(name)}`, capacity: slots },
      path: name === pool?.name ? pool.path : path,
    }))
}

function isPaused({ paused }: PipelineNode): boolean {
  return paused
}
