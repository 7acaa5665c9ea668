import type { UpstreamPipeline } from '../../../model/pipeline.ts'
import { childOf, type Node } from '../../../text/tree.ts'
import type { Entry, FlowTrigger } from '../flow/flow.ts'
import { itemsOf } from '../flow/read-flow.ts'
import { isTrue, nameIn, namesIn, wordOf } from '../flow/tasks.ts'
import { presentType } from '../types.ts'

/** Which flow may wake another one. */
export type FlowFilter = (namespace: string, id: string) => boolean

/** The conditions of a trigger with their present types. */
export function conditionsOf({ node, path }: FlowTrigger): readonly (readonly [string, Entry])[] {
  return itemsOf(node, 'conditions', path).flatMap((entry) => {
    const type = nameIn(entry.node, 'type')
    return type === null ? [] : [[presentType(type), entry] as const]
  })
}

/** What the conditions and the `where` of a Flow trigger ask of the namespace and the id; none where they ask for something else only. */
export function filtersOf(trigger: FlowTrigger): readonly FlowFilter[] {
  return [
    ...conditionsOf(trigger).flatMap(([type, { node }]) => conditionFilter(type, node) ?? []),
    ...anyOf([
      ...itemsOf(childOf(trigger.node, 'preconditions'), 'flows').flatMap(({ node }) => wholeNamespace(node) ?? []),
      ...itemsOf(trigger.node, 'dependsOn').flatMap(({ node }) => wholeNamespace(node) ?? []),
    ]),
    ...itemsOf(childOf(trigger.node, 'preconditions'), 'where').flatMap(({ node }) =>
      itemsOf(node, 'filters').flatMap(({ node: one }) => fieldFilter(one) ?? []),
    ),
  ]
}

/** True where all filters let a flow through. */
export function passesAll(filters: readonly FlowFilter[], { id, name }: UpstreamPipeline): boolean {
  const namespace = id?.endsWith(`.${name}`) ? id.slice(0, -name.length - 1) : ''
  return filters.every((filter) => filter(namespace, name))
}

/** One filter that lets through what one of several lets through. */
function anyOf(filters: readonly FlowFilter[]): readonly FlowFilter[] {
  return filters.length === 0 ? [] : [(namespace, id) => filters.some((filter) => filter(namespace, id))]
}

function conditionFilter(type: string, node: Node): FlowFilter | undefined {
  const asked = nameIn(node, 'namespace')
  const name = type.slice(type.lastIndexOf('.') + 1)
  if ((name !== 'ExecutionNamespace' && name !== 'FlowNamespace') || asked === null || asked.includes('{{')) return undefined
  const comparison = nameIn(node, 'comparison') ?? (isTrue(childOf(node, 'prefix')) ? 'PREFIX' : 'EQUALS')
  if (comparison === 'PREFIX') return (namespace) => namespace.startsWith(asked)
  if (comparison === 'SUFFIX') return (namespace) => namespace.endsWith(asked)
  return comparison === 'EQUALS' ? (namespace) => namespace === asked : undefined
}

/** An entry that names a namespace and no flow is about the flows below it too. */
function wholeNamespace(node: Node): FlowFilter | undefined {
  const asked = nameIn(node, 'namespace')
  if (asked === null || asked.includes('{{') || childOf(node, 'flowId')) return undefined
  return (namespace) => namespace === asked || namespace.startsWith(`${asked}.`)
}

function fieldFilter(node: Node): FlowFilter | undefined {
  const field = nameIn(node, 'field')
  const test = testOf(nameIn(node, 'type') ?? '', nameIn(node, 'value'), namesIn(childOf(node, 'values'), []))
  if (!test || (field !== 'NAMESPACE' && field !== 'FLOW_ID')) return undefined
  return (namespace, id) => test(field === 'NAMESPACE' ? namespace : id)
}

function testOf(type: string, value: string | null, values: readonly { readonly name: string }[]) {
  const among = (text: string) => values.some(({ name }) => name === text)
  if (type === 'IN') return among
  if (type === 'NOT_IN') return (text: string) => !among(text)
  if (value === null || value.includes('{{')) return undefined
  if (type === 'EQUAL_TO') return (text: string) => text === value
  if (type === 'NOT_EQUAL_TO') return (text: string) => text !== value
  if (type === 'STARTS_WITH') return (text: string) => text.startsWith(value)
  if (type === 'ENDS_WITH') return (text: string) => text.endsWith(value)
  return type === 'CONTAINS' ? (text: string) => text.includes(value) : undefined
}

/** The states that the conditions of a trigger ask for, with where they are written. */
export function statusEntriesOf(trigger: FlowTrigger): readonly Entry[] {
  return conditionsOf(trigger).flatMap(([type, { node, path }]) => {
    const list = type.endsWith('.ExecutionStatus') ? childOf(node, 'in') : undefined
    return list?.kind === 'list' ? list.items.map((item, index) => ({ node: item, path: [...path, 'in', index] })) : []
  })
}

/** The text of an entry. */
export function textOfEntry({ node }: Entry): string {
  return wordOf(node) ?? ''
}
