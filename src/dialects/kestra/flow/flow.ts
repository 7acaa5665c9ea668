import type { Document } from '../../../text/document.ts'
import type { MapNode, Node, Path } from '../../../text/tree.ts'
import type { Order, Role } from '../types.ts'

/** A flow of a file, with its tasks in the order and nesting in which they are written. What is broken is left out. */
export interface Flow {
  /** The file, or that part of a file between two lines of `---`; its spans are those of the file. */
  readonly document: Document
  /** How many flows stand before it in the file. */
  readonly index: number
  readonly root: MapNode
  /** Null where it is no text. */
  readonly id: string | null
  readonly namespace: string | null
  /** The lists of the root: `tasks`, `errors`, `finally`, `afterExecution`, in this order, those that are written. */
  readonly lists: readonly TaskList[]
  /** Every task at any level, in the order of the lists, each before its children. */
  readonly tasks: readonly FlowTask[]
  /** Tasks by id; the first of those that share one. Those that ForEachItem adds are not among them. */
  readonly taskById: ReadonlyMap<string, FlowTask>
  readonly inputs: readonly FlowInput[]
  readonly triggers: readonly FlowTrigger[]
  /** Declared outputs by id. */
  readonly outputs: ReadonlyMap<string, Entry>
  /** Declared variables of the first level by name. */
  readonly variables: ReadonlyMap<string, Entry>
  readonly pluginDefaults: readonly PluginDefault[]
}

/** Something that is written, and where. */
export interface Entry {
  readonly node: Node
  readonly path: Path
}

/** A list of tasks: of the flow, or in a task. */
export interface TaskList {
  /** The task that holds it; null for one of the flow. */
  readonly owner: FlowTask | null
  readonly role: Role
  /** The key of the owner, or of the case of a Switch. */
  readonly name: string
  readonly order: Order
  readonly path: Path
  readonly tasks: readonly FlowTask[]
}

export interface FlowTask {
  /** Null where it is no text. */
  readonly id: string | null
  /** The present full name of its type; empty where it has none. */
  readonly type: string
  /** The type as it is written. */
  readonly writtenType: string
  /** `flow.If` for a type of the engine; null for one of a plug-in. */
  readonly coreType: string | null
  readonly node: MapNode
  /** Of `node`, from the root of the document. */
  readonly path: Path
  /** The list in which it stands, and its place there. */
  readonly list: TaskList
  readonly index: number
  /** Its own lists: children, branches, `errors`, `finally`. Empty for a task that holds none. */
  readonly lists: readonly TaskList[]
  /** True for `disabled: true`: it has no run and no outputs. */
  readonly isDisabled: boolean
  /** What an entry of a Dag waits for; empty elsewhere. */
  readonly dependsOn: readonly Named[]
  /** Where `dependsOn` is written, or would be, in a Dag; null elsewhere. */
  readonly dependsOnPath: Path | null
  /** `runIf`, which is `when` from 2.0 on. */
  readonly runIf: Entry | null
}

/** A name as it is written. */
export interface Named {
  readonly name: string
  readonly path: Path
}

export interface FlowInput extends Entry {
  /** With the name of the form around it before a dot. */
  readonly id: string
  /** Present spelling, in capitals: BOOL for BOOLEAN, SELECT for ENUM. */
  readonly type: string
  readonly node: MapNode
  /** Null where an expression decides. */
  readonly isRequired: boolean | null
  readonly default: Entry | null
  readonly prefill: Entry | null
  readonly dependsOn: readonly Named[]
  /** True where a condition or another input decides whether it is asked for. */
  readonly isDependent: boolean
}

export interface FlowTrigger {
  readonly id: string | null
  readonly type: string
  readonly writtenType: string
  readonly coreType: string | null
  readonly node: MapNode
  readonly path: Path
  readonly isDisabled: boolean
}

/** Values for all tasks, triggers, conditions and runners whose type begins so (`pluginDefaults`, `taskDefaults`). */
export interface PluginDefault extends Entry {
  readonly type: string
  readonly values: MapNode | null
  readonly valuesPath: Path
  readonly isForced: boolean
}

/** The tasks around a task, the innermost first. */
export function ownersOf(task: FlowTask): readonly FlowTask[] {
  const found: FlowTask[] = []
  for (let owner = task.list.owner; owner !== null; owner = owner.list.owner) found.push(owner)
  return found
}

/** The list of the flow in which a task lies at any depth: what the flow does, or which end of it is handled. */
export function scopeOf(task: FlowTask): Role {
  const outermost = ownersOf(task).at(-1) ?? task
  return outermost.list.role
}

/** The tasks in a task, at any depth, in the order of the lists. */
export function tasksWithin(task: FlowTask): readonly FlowTask[] {
  return task.lists.flatMap((list) => list.tasks.flatMap((child) => [child, ...tasksWithin(child)]))
}
