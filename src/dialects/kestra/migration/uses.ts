import { childOf, type MapNode, type Path } from '../../../text/tree.ts'
import type { Flow, FlowTask, FlowTrigger } from '../flow/flow.ts'
import { nameIn } from '../flow/tasks.ts'
import { partFacts, type TypeFacts, typeFacts } from '../format/catalogue.ts'
import { expressionUses } from './expression-uses.ts'
import { inputUses } from './input-uses.ts'
import { pluginUses } from './plugin-uses.ts'
import { replacementOf } from './replacements.ts'
import type { Use } from './use.ts'

/** Keys of every task; `when` is told by itself. */
const taskFacts: TypeFacts = {
  keys: Object.fromEntries(Object.entries(partFacts('Task').keys).filter(([key]) => key !== 'when')),
}

const known = new WeakMap<Flow, readonly Use[]>()

/** Everything in a flow that not all releases read, in the order of its lists; found once. */
export function usesIn(flow: Flow): readonly Use[] {
  const uses = known.get(flow) ?? [...findUses(flow)]
  known.set(flow, uses)
  return uses
}

function* findUses(flow: Flow): Iterable<Use> {
  yield* keysIn(flow.root, [], [partFacts('Flow')])
  yield* retryUses(flow.root, [])
  yield* inputUses(flow)
  for (const task of flow.tasks) {
    yield* elementUses(task, taskFacts)
    yield* retryUses(task.node, task.path)
    yield* whenUses(task)
    yield* stateUses(task)
    yield* pluginUses(task)
  }
  for (const trigger of flow.triggers) {
    yield* elementUses(trigger, partFacts('Trigger'))
    yield* pluginUses(trigger)
  }
  yield* expressionUses(flow)
}

function* elementUses({ node, path, coreType, type, writtenType }: FlowTask | FlowTrigger, common: TypeFacts): Iterable<Use> {
  const own = coreType === null ? undefined : typeFacts(coreType)
  const at = { path: [...path, 'type'], part: 'value' as const, without: 'refused' as const }
  if (own && coreType !== null && isBound(own)) yield { ...at, name: coreType, ...boundsOf(own), ...replacementOf(coreType) }
  else if (type !== writtenType) yield { ...at, name: writtenType, until: '2.0', instead: `\`${type}\``, renamed: type }
  yield* keysIn(node, path, own ? [own, common] : [common])
}

/** Keys that one of the tables has; a type's own key comes before one of all types. A key that one of them has in every release is always read. */
function* keysIn(node: MapNode, path: Path, tables: readonly TypeFacts[]): Iterable<Use> {
  for (const key of node.entries.keys()) {
    const all = tables.flatMap(({ keys }) => (Object.hasOwn(keys, key) ? (keys[key] ?? []) : []))
    const [facts] = all
    if (!facts || !all.every(isBound)) continue
    yield { name: key, path: [...path, key], part: 'key', without: 'refused', ...boundsOf(facts), ...replacementOf(key) }
  }
}

function isBound({ since, until }: { readonly since?: string; readonly until?: string }): boolean {
  return since !== undefined || until !== undefined
}

function boundsOf({ since, until }: Pick<Use, 'since' | 'until'>): Pick<Use, 'since' | 'until'> {
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) }
}

/** The old spelling is taken up to 1.3. */
function* retryUses(holder: MapNode, path: Path): Iterable<Use> {
  if (!childOf(childOf(holder, 'retry'), 'maxAttempt')) return
  const own = [...path, 'retry', 'maxAttempt']
  yield { name: 'maxAttempt', until: '2.0', path: own, part: 'key', without: 'refused', ...replacementOf('maxAttempt') }
}

/** The documentation of 2.0 has `when` on tasks, as it is on triggers; the parser of 2.0.0 refuses it. */
function* whenUses({ node, path }: FlowTask): Iterable<Use> {
  if (!node.entries.has('when')) return
  const renamed = { instead: '`runIf`', ...(!node.entries.has('runIf') && { renamed: 'runIf' }) }
  yield { name: 'when', since: '2.0', isDoubtful: true, path: [...path, 'when'], part: 'key', without: 'refused', ...renamed }
}

/** The state of an Exit has two L from 0.20 on, and only that spelling from 2.0 on. */
function* stateUses({ coreType, node, path }: FlowTask): Iterable<Use> {
  if (coreType !== 'execution.Exit' || nameIn(node, 'state') !== 'CANCELED') return
  const renamed = { instead: '`CANCELLED`', renamed: 'CANCELLED' }
  yield { name: 'CANCELED', until: '2.0', path: [...path, 'state'], part: 'value', without: 'refused', ...renamed }
}
