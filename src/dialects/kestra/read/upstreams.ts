import { outcomes } from '../../../model/dialect.ts'
import type { NamedOutcome, Upstream } from '../../../model/pipeline.ts'
import { childOf, type Node, type Path } from '../../../text/tree.ts'
import type { Entry, FlowTrigger } from '../flow/flow.ts'
import { itemsOf } from '../flow/read-flow.ts'
import { nameIn, namesIn } from '../flow/tasks.ts'
import { presentType } from '../types.ts'
import { outcomesOfState } from './outcomes.ts'

/** Any flow of the instance. */
const every = '*'

/** The flows that a Flow trigger listens to, by `namespace.id`; `*` where it names none, or more than can be told. */
export function upstreamsOf(trigger: FlowTrigger): readonly Upstream[] {
  const named = [
    ...itemsOf(childOf(trigger.node, 'preconditions'), 'flows', [...trigger.path, 'preconditions']),
    ...entriesOf(trigger),
  ]
  const flows = named.flatMap((entry) => flowOf(entry, trigger))
  const conditions = conditionsOf(trigger).flatMap(([type, entry]) =>
    type.endsWith('.ExecutionFlow') ? flowOf(entry, trigger) : [],
  )
  const all = [...flows, ...conditions]
  return all.length > 0 ? all : [upstream(every, trigger.path, statesOf(trigger.node, trigger.path))]
}

function entriesOf({ node, path }: FlowTrigger): readonly Entry[] {
  return itemsOf(node, 'dependsOn', path)
}

/** The conditions of a trigger with their present types. */
export function conditionsOf({ node, path }: FlowTrigger): readonly (readonly [string, Entry])[] {
  return itemsOf(node, 'conditions', path).flatMap((entry) => {
    const type = nameIn(entry.node, 'type')
    return type === null ? [] : [[presentType(type), entry] as const]
  })
}

function flowOf({ node, path }: Entry, trigger: FlowTrigger): readonly Upstream[] {
  const [namespace, flow] = [nameIn(node, 'namespace'), nameIn(node, 'flowId')]
  if (namespace === null || flow === null || `${namespace}${flow}`.includes('{{')) return []
  const own = statesOf(node, path)
  const states = own.length > 0 ? own : [...statesOf(trigger.node, trigger.path), ...statusesOf(trigger)]
  return [upstream(`${namespace}.${flow}`, [...path, 'flowId'], states)]
}

function upstream(pipeline: string, path: Path, states: readonly NamedOutcome[]): Upstream {
  const found = states.length === 0 ? outcomes : outcomes.filter((one) => states.some((state) => state.outcomes?.includes(one)))
  return { pipeline, path, outcomes: found, named: states }
}

function statesOf(node: Node, path: Path): readonly NamedOutcome[] {
  return namesIn(childOf(node, 'states'), [...path, 'states']).map(({ name, path: at }) => ({
    text: name,
    path: at,
    outcomes: outcomesOfState[name] ?? null,
  }))
}

/** The states that conditions ask for. */
function statusesOf(trigger: FlowTrigger): readonly NamedOutcome[] {
  return conditionsOf(trigger).flatMap(([type, { node, path }]) =>
    type.endsWith('.ExecutionStatus')
      ? namesIn(childOf(node, 'in'), [...path, 'in']).map(({ name, path: at }) => ({
          text: name,
          path: at,
          outcomes: outcomesOfState[name] ?? null,
        }))
      : [],
  )
}
