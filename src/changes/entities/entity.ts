import {
  type Group,
  type Handler,
  type NodeKey,
  nodeKeyOf,
  type Pipeline,
  type PipelineNode,
  type Trigger,
} from '../../model/pipeline.ts'
import { type Node, nodeAt, type Path } from '../../text/tree.ts'
import { canonical } from '../canonical.ts'

export type EntityKind =
  | 'task'
  | 'group'
  | 'schedule'
  | 'sensor'
  | 'event'
  | 'data'
  | 'webhook'
  | 'input'
  | 'alert'
  | 'destination'
  | 'check'
  | 'expectation'
  | 'fan-out-input'
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
  /** What says how it is called and what it stands beside, not what it is: pointers below its own. */
  readonly circumstances: ReadonlySet<string>
  /** Parts of it that are written under an id of their own: pointers below its own. */
  readonly parts: ReadonlySet<string>
}

/** What an entity is told by, beside its content. */
interface Traits {
  readonly name?: string
  readonly job?: string
  /** Where its name and what it waits for is written. */
  readonly circumstances?: readonly Path[]
  readonly parts?: readonly Path[]
}

const triggerKinds = {
  cron: 'schedule',
  sensor: 'sensor',
  upstream: 'event',
  data: 'data',
  webhook: 'webhook',
} as const satisfies Record<Trigger['kind'], EntityKind>

/** Every entity of a pipeline; an entity follows the one that owns it. */
export function entitiesOf(pipeline: Pipeline): readonly Entity[] {
  const { root } = pipeline.document
  const entity = (kind: EntityKind, path: Path, owner: Path | null, traits: Traits = {}): Entity => {
    const [node, last] = [nodeAt(root, path), path.at(-1)]
    const { name = '', job = '', circumstances = [], parts = [] } = traits
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
      // The key that the names of what it waits for stand below.
      circumstances: new Set(circumstances.map((place) => nodeKeyOf(place.slice(path.length, path.length + 1)))),
      parts: new Set(parts.map((place) => nodeKeyOf(place.slice(path.length)))),
    }
  }
  const alertsOf = (handlers: readonly Handler[], owner: Path | null) =>
    handlers.flatMap((handler) => [
      entity('alert', handler.path, owner, { name: handler.name, circumstances: [handler.namePath] }),
      ...handler.destinations.map(({ path, integration, target }) =>
        entity('destination', path, handler.path, { name: `${integration} ${target ?? ''}` }),
      ),
    ])
  return [
    ...pipeline.tasks.flatMap((task) => [
      entity('task', task.path, null, {
        name: task.name,
        job: `${task.action.integration} ${task.action.job}`.trim(),
        circumstances: circumstancesOf(task),
      }),
      ...alertsOf(task.handlers, task.path),
    ]),
    ...pipeline.groups.flatMap((group) => [
      entity('group', group.path, null, {
        name: group.name,
        circumstances: circumstancesOf(group),
        parts: partsOf(pipeline, group),
      }),
      ...(group.fanOut?.inputs ?? []).map(({ path }) => entity('fan-out-input', path, group.path)),
    ]),
    ...pipeline.parameters.map(({ path }) => entity('input', path, null)),
    ...pipeline.triggers.flatMap((trigger) => [
      entity(triggerKinds[trigger.kind], trigger.path, null, {
        name: trigger.name,
        circumstances: [trigger.namePath],
        parts: (trigger.sensor?.checks ?? []).map(({ path }) => path),
      }),
      ...(trigger.sensor?.checks ?? []).map(({ path }) => entity('check', path, trigger.path)),
      ...trigger.passes.map(({ path }) => entity('passed-input', path, trigger.path)),
      ...alertsOf(trigger.handlers, trigger.path),
    ]),
    ...alertsOf(pipeline.handlers, null),
    ...pipeline.expectations.map(({ path, on }) =>
      entity('expectation', path, (on !== null && pipeline.nodes.get(on)?.path) || null),
    ),
  ]
}

function circumstancesOf({ namePath, dependencies }: PipelineNode): readonly Path[] {
  return [namePath, ...dependencies.map(({ path }) => path)]
}

function partsOf({ nodes }: Pipeline, { children }: Group): readonly Path[] {
  return children.flatMap((key) => {
    const node = nodes.get(key)
    return node ? [node.path] : []
  })
}
