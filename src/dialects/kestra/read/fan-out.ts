import type { FanOut, Group } from '../../../model/pipeline.ts'
import { unsetAt } from '../../../model/pipeline.ts'
import { childOf, type Node, type ScalarNode } from '../../../text/tree.ts'
import type { FlowTask, TaskList } from '../flow/flow.ts'
import { wordOf } from '../flow/tasks.ts'
import { loops } from '../types.ts'
import { settingIn, wholeIn } from './setting.ts'

/** Longest text of values that is read. */
const longestValues = 100_000

/** How the children of a group follow each other; with handlers, order is in their dependencies alone. */
export function orderOf(body: TaskList | undefined, hasHandlers: boolean): Group['order'] {
  if (hasHandlers || body?.order === 'graph' || body?.order === 'unknown') return 'graph'
  return body?.order === 'parallel' ? 'parallel' : 'sequence'
}

/** The values that a loop runs over; null for a task that is no loop. */
export function fanOutOf(task: FlowTask): FanOut | null {
  if (task.coreType === null || !loops.has(task.coreType)) return null
  const isOld = task.coreType.startsWith('flow.Each')
  const key = isOld ? 'value' : 'values'
  const values = childOf(task.node, key)
  const limitKey = isOld ? 'concurrent' : 'concurrencyLimit'
  const holder = { node: task.node, path: task.path }
  const limit = settingIn(holder, limitKey, wholeIn)
  const isSequential = task.coreType === 'flow.EachSequential' || (!isOld && (limit.state === 'unset' || limit.value === 1))
  return {
    path: task.path,
    inputs: values ? [{ name: 'value', path: [...task.path, key], items: itemsIn(values) }] : [],
    maxParallel:
      limit.value === 0
        ? { ...unsetAt([...task.path, limitKey]), at: limit.at }
        : limit.state === 'unset' && task.coreType !== 'flow.EachParallel'
          ? { at: limit.at, state: 'set', value: 1, origin: 'product-default' }
          : limit,
    sequential: isSequential,
    continuesOnError: false,
  }
}

/** The literal values of a loop: a list, or a text that is a JSON array; null where an expression yields them. */
export function itemsIn(values: Node): readonly Node[] | null {
  if (values.kind === 'list') return values.items
  const text = wordOf(values)
  if (text === null || text.includes('{{') || text.length > longestValues || !/^\s*\[/.test(text)) return null
  try {
    const read: unknown = JSON.parse(text)
    return Array.isArray(read) ? read.map((item) => scalarOf(item, values)) : null
  } catch {
    return null
  }
}

function scalarOf(item: unknown, { span }: Node): ScalarNode {
  const isPlain = typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean' || item === null
  return { kind: 'scalar', span, value: isPlain ? item : JSON.stringify(item), style: 'plain' }
}
