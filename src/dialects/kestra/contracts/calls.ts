import { childOf } from '../../../text/tree.ts'
import type { FlowTask } from '../flow/flow.ts'
import { textIn } from '../read/setting.ts'

/** Identity of a flow on the server. */
export interface FlowName {
  readonly namespace: string
  readonly id: string
}

/** Tasks that start executions of another flow. */
export const callers: ReadonlySet<string> = new Set(['flow.Subflow', 'flow.ForEachItem'])

/** The flow that a task starts; undefined for one that it names by an expression or in a fixed revision. */
export function targetIn({ coreType, node, isDisabled }: FlowTask): FlowName | undefined {
  if (coreType === null || !callers.has(coreType) || isDisabled || childOf(node, 'revision')) return undefined
  const [namespace, id] = ['namespace', 'flowId'].map((key) => {
    const value = childOf(node, key)
    return value && textIn(value)
  })
  return namespace === undefined || id === undefined ? undefined : { namespace, id }
}
