import type { OtherSetting } from '../../../model/other-setting.ts'
import { isEmptyCollection, isUnset, type MapNode, type Path } from '../../../text/tree.ts'
import type { Flow, FlowTask } from '../flow/flow.ts'

/** Keys that fields of the model hold. */
const readOfFlow: ReadonlySet<string> = new Set([
  'id',
  'namespace',
  'tasks',
  'errors',
  'finally',
  'afterExecution',
  'triggers',
  'inputs',
  'concurrency',
  'retry',
])
const readOfTask: ReadonlySet<string> = new Set([
  'id',
  'type',
  'disabled',
  'runIf',
  'when',
  'retry',
  'timeout',
  'allowFailure',
  'tasks',
  'then',
  'else',
  'cases',
  'defaults',
  'errors',
  'finally',
])
const readOfTrigger: ReadonlySet<string> = new Set([
  'id',
  'type',
  'cron',
  'timezone',
  'dates',
  'inputs',
  'interval',
  'states',
  'preconditions',
])

/** Keys for people and other tools. */
const notes: ReadonlySet<string> = new Set(['description', 'labels', 'displayName'])

/** What no field of the model holds. */
export function othersOf(flow: Flow): readonly OtherSetting[] {
  return [
    ...restOf(flow.root, [], readOfFlow, false),
    ...flow.tasks.flatMap((task) => restOf(task.node, task.path, readKeysOf(task), true)),
    ...flow.triggers.flatMap(({ node, path }) => restOf(node, path, readOfTrigger, false)),
  ]
}

/** A task that holds none may have a parameter of the name of a list. */
function readKeysOf(task: FlowTask): ReadonlySet<string> {
  return task.lists.length > 0 ? readOfTask : ownKeys
}

const ownKeys: ReadonlySet<string> = new Set(
  [...readOfTask].filter((key) => !['tasks', 'then', 'else', 'cases', 'defaults', 'errors', 'finally'].includes(key)),
)

function restOf(node: MapNode, owner: Path, read: ReadonlySet<string>, isTask: boolean): readonly OtherSetting[] {
  return [...node.entries].flatMap(([key, { value }]): readonly OtherSetting[] => {
    if (read.has(key) || isUnset(value) || isEmptyCollection(value)) return []
    const kind = notes.has(key) ? 'note' : isTask ? 'parameter' : 'setting'
    return [{ owner, name: key, path: [...owner, key], node: value, kind }]
  })
}
