/** The package of the types that belong to the engine itself. */
const core = 'io.kestra.plugin.core.'

/** Names that types had before 0.17, and later renames (annotations `@Plugin(aliases)` of the engine's source). */
const renamed: ReadonlyMap<string, string> = new Map([
  [`${core}flow.WaitFor`, `${core}flow.LoopUntil`],
  [`${core}flow.Flow`, `${core}flow.Subflow`],
  ['io.kestra.core.tasks.log.Log', `${core}log.Log`],
  ['io.kestra.core.tasks.log.Fetch', `${core}log.Fetch`],
  ['io.kestra.core.tasks.debugs.Return', `${core}debug.Return`],
  ['io.kestra.core.tasks.debugs.Echo', `${core}debug.Echo`],
  ['io.kestra.plugin.fs.http.Request', `${core}http.Request`],
  ['io.kestra.plugin.fs.http.Download', `${core}http.Download`],
  ['io.kestra.plugin.fs.http.Trigger', `${core}http.Trigger`],
])

/** Packages that moved as a whole in 0.17. */
const packages = [
  ['io.kestra.core.tasks.flows.', 'flow.'],
  ['io.kestra.core.tasks.states.', 'state.'],
  ['io.kestra.core.tasks.storages.', 'storage.'],
  ['io.kestra.core.tasks.executions.', 'execution.'],
  ['io.kestra.core.models.triggers.types.', 'trigger.'],
  ['io.kestra.core.models.conditions.types.', 'condition.'],
] as const

/** The present name of a type, as written since 0.17; a name that never moved stays as it is. */
export function presentType(written: string): string {
  const own = renamed.get(written)
  if (own !== undefined) return own
  const moved = packages.find(([old]) => written.startsWith(old))
  const name = moved ? `${core}${moved[1]}${written.slice(moved[0].length)}` : written
  const plain = name.startsWith(`${core}condition.`) && name.endsWith('Condition') && !name.endsWith('.MultipleCondition')
  return plain ? name.slice(0, -'Condition'.length) : (renamed.get(name) ?? name)
}

/** `flow.If` for `io.kestra.plugin.core.flow.If`; null for a type of a plug-in. */
export function coreNameOf(type: string): string | null {
  return type.startsWith(core) ? type.slice(core.length) : null
}

/** The full name of a type of the engine. */
export function coreType(name: string): string {
  return core + name
}

/** How the tasks of a list follow each other; `unknown` in a type that is not the engine's own. */
export type Order = 'sequence' | 'parallel' | 'graph' | 'unknown'

/** A key of a task that holds other tasks. `wrapped`: each entry is a mapping with `task` and `dependsOn`; `map`: lists by the cases of a Switch. */
export interface Slot {
  readonly key: string
  readonly role: Role
  readonly order: Order
  readonly form: 'list' | 'wrapped' | 'map'
}

/** Which part of its owner a list of tasks is: what it does, a branch of it, or what handles its end. */
export type Role = 'tasks' | 'branch' | 'errors' | 'finally' | 'afterExecution' | 'listeners'

const list = (key: string, order: Order, role: Role = 'tasks'): Slot => ({ key, role, order, form: 'list' })

/** The tasks of the engine that hold tasks, beside `errors` and `finally` (classes in `io.kestra.plugin.core.flow`, 0.21 to 2.0). */
export const flowables: Readonly<Record<string, readonly Slot[]>> = {
  'flow.Sequential': [list('tasks', 'sequence')],
  'flow.Parallel': [list('tasks', 'parallel')],
  'flow.Dag': [{ key: 'tasks', role: 'tasks', order: 'graph', form: 'wrapped' }],
  'flow.If': [list('then', 'sequence', 'branch'), list('else', 'sequence', 'branch')],
  'flow.Switch': [{ key: 'cases', role: 'branch', order: 'sequence', form: 'map' }, list('defaults', 'sequence', 'branch')],
  'flow.ForEach': [list('tasks', 'sequence')],
  'flow.EachSequential': [list('tasks', 'sequence')],
  'flow.EachParallel': [list('tasks', 'parallel')],
  'flow.Loop': [list('tasks', 'sequence')],
  'flow.LoopUntil': [list('tasks', 'sequence')],
  'flow.WorkingDirectory': [list('tasks', 'sequence')],
  'flow.AllowFailure': [list('tasks', 'sequence')],
  'flow.Pause': [list('tasks', 'sequence')],
}

/** Loops over values, by their present names; those of ForEachItem and Subflow run in other executions. */
export const loops: ReadonlySet<string> = new Set(['flow.ForEach', 'flow.EachSequential', 'flow.EachParallel', 'flow.Loop'])

/** Handlers that every task with children may have. */
export const handlerSlots: readonly Slot[] = [list('errors', 'sequence', 'errors'), list('finally', 'sequence', 'finally')]

/** The lists of tasks of a flow itself. */
export const rootSlots: readonly Slot[] = [
  list('tasks', 'sequence'),
  ...handlerSlots,
  list('afterExecution', 'sequence', 'afterExecution'),
]
