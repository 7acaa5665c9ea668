import { outcomes } from '../../../model/dialect.ts'
import type { NamedOutcome, Upstream } from '../../../model/pipeline.ts'
import { childOf, type Node, type Path } from '../../../text/tree.ts'
import type { Entry, Flow, FlowTrigger } from '../flow/flow.ts'
import { itemsOf } from '../flow/read-flow.ts'
import { nameIn, namesIn } from '../flow/tasks.ts'
import { outcomesOfState } from './outcomes.ts'
import { conditionsOf, filtersOf, passesAll, statusEntriesOf, textOfEntry } from './upstream-filters.ts'

/** Any flow of the instance that the filters of the trigger let through. */
const every = '*'

/** A flow that a Flow trigger names. */
export interface NamedFlow {
  readonly namespace: string
  readonly id: string
  readonly entry: Entry
}

/** The flows that a Flow trigger names, in the order of the text. */
export function namedFlowsOf(trigger: FlowTrigger): readonly NamedFlow[] {
  const entries = [
    ...itemsOf(childOf(trigger.node, 'preconditions'), 'flows', [...trigger.path, 'preconditions']),
    ...itemsOf(trigger.node, 'dependsOn', trigger.path),
    ...conditionsOf(trigger).flatMap(([type, entry]) => (type.endsWith('.ExecutionFlow') ? [entry] : [])),
  ]
  return entries.flatMap((entry) => {
    const [namespace, id] = [nameIn(entry.node, 'namespace'), nameIn(entry.node, 'flowId')]
    return namespace === null || id === null || `${namespace}${id}`.includes('{{') ? [] : [{ namespace, id, entry }]
  })
}

/** The flows that a Flow trigger listens to, by `namespace.id`; `*` where it names none. Its own flow never wakes it (`FlowTriggerService`, 0.23). */
export function upstreamsOf(flow: Flow, trigger: FlowTrigger): readonly Upstream[] {
  const named = namedFlowsOf(trigger).map(({ namespace, id, entry: { node, path } }): Upstream => {
    const own = statesOf(node, path)
    const states = own.length > 0 ? own : [...statesOf(trigger.node, trigger.path), ...statusesOf(trigger)]
    const isOwn = namespace === flow.namespace && id === flow.id
    const target = isOwn ? { pipeline: every, among: () => false } : { pipeline: `${namespace}.${id}` }
    return { ...target, path: [...path, 'flowId'], ...heardOf(states) }
  })
  if (named.length > 0) return named
  const filters = filtersOf(trigger)
  const states = [...statesOf(trigger.node, trigger.path), ...statusesOf(trigger)]
  const among = filters.length > 0 && { among: (other: Parameters<typeof passesAll>[1]) => passesAll(filters, other) }
  return [{ pipeline: every, ...among, path: trigger.path, ...heardOf(states) }]
}

function heardOf(named: readonly NamedOutcome[]): Pick<Upstream, 'outcomes' | 'named'> {
  const found = named.length === 0 ? outcomes : outcomes.filter((one) => named.some((state) => state.outcomes?.includes(one)))
  return { outcomes: found, named }
}

function statesOf(node: Node, path: Path): readonly NamedOutcome[] {
  return namesIn(childOf(node, 'states'), [...path, 'states']).map(({ name, path: at }) => stateNamed(name, at))
}

/** The states that conditions ask for. */
function statusesOf(trigger: FlowTrigger): readonly NamedOutcome[] {
  return statusEntriesOf(trigger).map((entry) => stateNamed(textOfEntry(entry), entry.path))
}

function stateNamed(text: string, path: Path): NamedOutcome {
  return { text, path, outcomes: outcomesOfState[text] ?? null }
}
