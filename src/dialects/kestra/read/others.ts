import type { OtherSetting } from '../../../model/other-setting.ts'
import { childOf, isEmptyCollection, isUnset, type MapNode, type Path } from '../../../text/tree.ts'
import type { Flow, FlowTask, FlowTrigger } from '../flow/flow.ts'

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

/** Keys of an input, a retry policy and a limit that fields of the model hold. */
const readOfInput: ReadonlySet<string> = new Set(['id', 'name', 'type', 'required', 'defaults', 'prefill', 'inputs', 'dependsOn'])
const readOfRetry: ReadonlySet<string> = new Set(['maxAttempts', 'maxAttempt', 'interval'])
const readOfLimit: ReadonlySet<string> = new Set(['limit', 'behavior'])
const readOfConditions: ReadonlySet<string> = new Set(['flows', 'where'])

/** What no field of the model holds. */
export function othersOf(flow: Flow): readonly OtherSetting[] {
  const { root, tasks, triggers, inputs } = flow
  return [
    ...restOf(root, [], readOfFlow, 'setting'),
    ...partOf(root, [], 'retry', readOfRetry),
    ...partOf(root, [], 'concurrency', readOfLimit),
    ...inputs.flatMap(({ id, node, path }) => restOf(node, [], readOfInput, 'setting', { name: `inputs.${id}.`, path })),
    ...tasks.flatMap((task) => othersOfTask(task)),
    ...triggers.flatMap((trigger) => othersOfTrigger(trigger)),
  ]
}

/** Those of a task that holds others are no parameters of a job. */
function othersOfTask(task: FlowTask): readonly OtherSetting[] {
  const { node, path, lists } = task
  const own = restOf(node, path, readKeysOf(task), lists.length > 0 ? 'setting' : 'parameter')
  return [...own, ...partOf(node, path, 'retry', readOfRetry)]
}

/** A trigger is known by its id, and one of a plug-in by its type. */
function othersOfTrigger({ node, path, coreType }: FlowTrigger): readonly OtherSetting[] {
  const read = new Set([...readOfTrigger].filter((key) => key !== 'id' && (key !== 'type' || coreType !== null)))
  return [...restOf(node, path, read, 'setting'), ...partOf(node, path, 'preconditions', readOfConditions)]
}

/** What is written below a key of which fields hold a part. */
function partOf(node: MapNode, owner: Path, key: string, read: ReadonlySet<string>): readonly OtherSetting[] {
  const part = childOf(node, key)
  return part?.kind === 'map' ? restOf(part, owner, read, 'setting', { name: `${key}.`, path: [...owner, key] }) : []
}

/** A task that holds none may have a parameter of the name of a list; the type of one that holds some, and that it may fail, are no fields of a group. */
function readKeysOf(task: FlowTask): ReadonlySet<string> {
  return task.lists.length > 0 ? groupKeys : ownKeys
}

const ownKeys: ReadonlySet<string> = new Set(
  [...readOfTask].filter((key) => !['tasks', 'then', 'else', 'cases', 'defaults', 'errors', 'finally'].includes(key)),
)
const groupKeys: ReadonlySet<string> = new Set([...readOfTask].filter((key) => key !== 'allowFailure' && key !== 'type'))

function restOf(
  node: MapNode,
  owner: Path,
  read: ReadonlySet<string>,
  kind: OtherSetting['kind'],
  below: { readonly name: string; readonly path: Path } = { name: '', path: owner },
): readonly OtherSetting[] {
  return [...node.entries].flatMap(([key, { value }]): readonly OtherSetting[] => {
    if (read.has(key) || isUnset(value) || isEmptyCollection(value)) return []
    const name = `${below.name}${key}`
    return [{ owner, name, path: [...below.path, key], node: value, kind: notes.has(key) ? 'note' : kind }]
  })
}
