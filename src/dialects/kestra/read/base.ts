import type { Outcome } from '../../../model/dialect.ts'
import { type Dependency, nodeKeyOf, unsetAt } from '../../../model/pipeline.ts'
import type { Path } from '../../../text/tree.ts'
import type { FlowTask } from '../flow/flow.ts'
import { notFailed } from './outcomes.ts'
import { rawTextIn, settingIn } from './setting.ts'

/** What stands before a node, and how it may end for the node to start. */
export interface Before {
  readonly key: string
  readonly name: string
  readonly accepts: readonly Outcome[]
  readonly reason: Dependency['reason']
}

/** The dependencies on what stands before a node. */
export function dependenciesOn(before: readonly Before[], path: Path): readonly Dependency[] {
  return before.map(({ key, name, reason, accepts }) => ({ name, path, on: key, reason, accepts }))
}

/** What tasks and groups have in common. */
export type Base = ReturnType<typeof baseOf>

/** What a task has as a node, whether it holds others or not. */
export function baseOf(task: FlowTask, parent: string | null, before: readonly Before[]) {
  const id = task.id ?? ''
  const condition = task.runIf
    ? settingIn({ node: task.node, path: task.path }, String(task.runIf.path.at(-1)), rawTextIn)
    : unsetAt([...task.path, 'runIf'])
  return {
    key: nodeKeyOf(task.path),
    id,
    name: id,
    namePath: [...task.path, 'id'],
    label: id,
    path: task.path,
    parent,
    dependencies: task.dependsOnPath ? declared(task) : dependenciesOn(before, task.path),
    dependenciesPath: task.dependsOnPath ?? task.path,
    start: { join: 'all' as const, truth: truthOf(condition.state, task) },
    condition,
    paused: task.isDisabled,
    pausedPath: [...task.path, 'disabled'],
  }
}

function truthOf(state: 'set' | 'unknown' | 'unset', task: FlowTask): 'always' | 'unknown' {
  return state === 'unset' && task.list.role !== 'branch' ? 'always' : 'unknown'
}

/** What an entry of a Dag waits for: other entries of the same Dag. */
function declared(task: FlowTask): readonly Dependency[] {
  return task.dependsOn.map(({ name, path }) => {
    const on = task.list.tasks.find((other) => other.id === name)
    return { name, path, on: on ? nodeKeyOf(on.path) : null, reason: 'declared', accepts: notFailed }
  })
}
