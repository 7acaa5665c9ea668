import type { Pipeline } from '../../../model/pipeline.ts'
import { closestTo, editsBetween } from '../../../text/closest.ts'
import type { Flow } from '../flow/flow.ts'
import { flowsOf } from '../read/pipeline.ts'
import { namedFlowsOf } from '../read/upstreams.ts'
import { type FlowName, targetIn } from './calls.ts'

/** Namespaces with fewer flows are not taken to be in the checkout as a whole. */
const fewestFlows = 5

/** The flows that lie in the checkout together. */
export interface Checkout {
  readonly flows: readonly Flow[]
  /** The flow of a name `namespace.id`; null for a name that several have. */
  readonly byName: ReadonlyMap<string, Flow | null>
  /** What the flows name that is not there, and how often. */
  readonly missing: ReadonlyMap<string, number>
}

/** The flows of pipelines, those of other orchestrators left out. */
export function checkoutOf(pipelines: readonly Pipeline[]): Checkout {
  const flows = pipelines.flatMap(flowsOf)
  const byName = new Map<string, Flow | null>()
  for (const flow of flows) byName.set(nameOf(flow), byName.has(nameOf(flow)) ? null : flow)
  const missing = new Map<string, number>()
  for (const target of flows.flatMap(targetsOf)) {
    const name = nameOf(target)
    if (!byName.has(name)) missing.set(name, (missing.get(name) ?? 0) + 1)
  }
  return { flows, byName, missing }
}

/** The name under which the server knows a flow. */
export function nameOf({ namespace, id }: { readonly namespace: string | null; readonly id: string | null }): string {
  return `${namespace}.${id}`
}

function targetsOf(flow: Flow): readonly FlowName[] {
  const listened = flow.triggers.flatMap((trigger) => (trigger.coreType === 'trigger.Flow' ? namedFlowsOf(trigger) : []))
  return [...flow.tasks.flatMap((task) => targetIn(task) ?? []), ...listened]
}

/** Why a name that no flow of the checkout has is told: another id of its namespace is near, or its namespace is here as a whole but for it. */
export function unknownIn({ flows, byName, missing }: Checkout, target: FlowName): { readonly near?: string } | null {
  if (byName.has(nameOf(target))) return null
  const neighbours = flows.filter(({ namespace }) => namespace === target.namespace).flatMap(({ id }) => id ?? [])
  const [near, ...others] = closestTo(target.id, neighbours)
  if (near !== undefined && others.length === 0 && isSlip(target.id, near)) return { near }
  const lost = [...missing].filter(([name]) => name.startsWith(`${target.namespace}.`))
  return neighbours.length >= fewestFlows && lost.length === 1 ? {} : null
}

/** True for a name that differs by a letter or two which are no number. */
function isSlip(written: string, near: string): boolean {
  const plain = (text: string) => text.replace(/\d+/g, '')
  return plain(written) !== plain(near) && editsBetween(written, near) <= (written.length > 7 ? 2 : 1)
}
