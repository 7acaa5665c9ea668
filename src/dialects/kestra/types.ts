import { renamedType } from './format/catalogue.ts'

/** The package of the types that belong to the engine itself. */
const core = 'io.kestra.plugin.core.'

/** The present name of a type, as written since 0.17; a name that never moved stays as it is. */
export function presentType(written: string): string {
  const name = renamedType(written)
  return name === undefined ? written : core + name
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
