import { type Handler, type NodeKey, nodeKeyOf, type Pipeline, type Trigger } from '../../model/pipeline.ts'
import { type Node, nodeAt, type Path } from '../../text/tree.ts'
import { canonical } from '../canonical.ts'

export type EntityKind =
  | 'task'
  | 'group'
  | 'schedule'
  | 'sensor'
  | 'event'
  | 'webhook'
  | 'input'
  | 'alert'
  | 'destination'
  | 'check'
  | 'anomaly'
  | 'matrix-input'
  | 'passed-input'

/** A part of a pipeline that people name, move and edit, and that findings are about. */
export interface Entity {
  readonly kind: EntityKind
  readonly path: Path
  /** Its path as a JSON pointer. */
  readonly key: NodeKey
  /** Key of the entity that it is a part of, or null. The group of a task plays no part here: tasks move. */
  readonly owner: NodeKey | null
  /** The key that it is written under; empty for an entry of a list. */
  readonly id: string
  /** What people call it; empty where it has no name. */
  readonly name: string
  /** Equal for equal content. */
  readonly text: string
  /** Job of a task; empty for all else. */
  readonly job: string
  readonly node: Node | undefined
}

const triggerKinds = { cron: 'schedule', sensor: 'sensor', upstream: 'event', webhook: 'webhook' } as const satisfies Record<
  Trigger['kind'],
  EntityKind
>

/** Every entity of a pipeline; an entity follows the one that owns it. */
export function entitiesOf(pipeline: Pipeline): readonly Entity[] {
  const { root } = pipeline.document
  const entity = (kind: EntityKind, path: Path, owner: Path | null, name = '', job = ''): Entity => {
    const [node, last] = [nodeAt(root, path), path.at(-1)]
    const id = typeof last === 'string' ? last : ''
    return {
      kind,
      path,
      key: nodeKeyOf(path),
      owner: owner && nodeKeyOf(owner),
      id,
      name: name.trim(),
      text: canonical(node) || 'nothing',
      job,
      node,
    }
  }
  const alertsOf = (handlers: readonly Handler[], owner: Path | null) =>
    handlers.flatMap((handler) => [
      entity('alert', handler.path, owner, handler.name),
      ...handler.destinations.map(({ path, integration, target }) =>
        entity('destination', path, handler.path, `${integration} ${target ?? ''}`),
      ),
    ])
  return [
    ...pipeline.tasks.flatMap((task) => [
      entity('task', task.path, null, task.name, `${task.action.integration} ${task.action.job}`.trim()),
      ...alertsOf(task.handlers, task.path),
    ]),
    ...pipeline.groups.flatMap((group) => [
      entity('group', group.path, null, group.name),
      ...(group.fanOut?.inputs ?? []).map(({ path }) => entity('matrix-input', path, group.path)),
    ]),
    ...pipeline.parameters.map(({ path }) => entity('input', path, null)),
    ...pipeline.triggers.flatMap((trigger) => [
      entity(triggerKinds[trigger.kind], trigger.path, null, trigger.name),
      ...(trigger.sensor?.checks ?? []).map(({ path }) => entity('check', path, trigger.path)),
      ...trigger.passes.map(({ path }) => entity('passed-input', path, trigger.path)),
      ...alertsOf(trigger.handlers, trigger.path),
    ]),
    ...alertsOf(pipeline.handlers, null),
    ...pipeline.expectations.map(({ path, scope }) =>
      entity('anomaly', path, scope === 'task' ? path.slice(0, path.lastIndexOf('anomalies')) : null),
    ),
  ]
}
