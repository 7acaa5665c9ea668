import { type NodeKey, nodeKeyOf, type Pipeline } from '../../model/pipeline.ts'
import type { Path } from '../../text/tree.ts'
import { type Entity, type EntityKind, entitiesOf } from './entity.ts'
import { contentOf, inOrder, type Stage, sameKey, similar, unique } from './stages.ts'

/** The same thing in both versions. */
export interface Pair<T> {
  readonly before: T
  readonly after: T
}

/** What became of the things of one kind. */
export interface Matched<T> {
  readonly pairs: readonly Pair<T>[]
  readonly added: readonly T[]
  readonly removed: readonly T[]
}

/** Which entities of two versions of a pipeline are the same, whatever their ids, names and places are. */
export interface Matching {
  readonly entities: { readonly before: readonly Entity[]; readonly after: readonly Entity[] }
  /** The entity before, by the key of the one after. */
  readonly former: ReadonlyMap<NodeKey, Entity>
  /** What became of parts of the model that are entities; in the order after, and before for what was removed. */
  among<T extends { readonly path: Path }>(before: readonly T[], after: readonly T[]): Matched<T>
}

/** What people call a task and what it does; empty for one without a name. */
export const likeness = ({ name, job }: Entity) => (name === '' ? '' : JSON.stringify([name, job]))
const idOf = ({ id }: Entity) => id
const untouched: readonly Stage[] = [inOrder(({ id, text }) => (text === '' ? '' : `${id}\n${text}`))]
const alike: readonly Stage[] = [inOrder(({ text }) => text), inOrder(contentOf)]

/** What tells a task: content, then its name and job, then its id. Two tasks may have one id in different groups. */
const taskStages: readonly Stage[] = [
  inOrder(({ key, text }) => `${key}\n${text}`),
  sameKey(({ key }) => key),
  ...untouched,
  sameKey(idOf),
  ...alike,
  unique(likeness),
  unique(({ key }) => key),
  unique(idOf),
  unique(({ name }) => name),
  similar,
]
/** Entries of mappings are told by content, name and key; those of lists by content and name, then by their order. */
const partStages: readonly Stage[] = [
  ...untouched,
  sameKey(idOf),
  ...alike,
  unique(({ name }) => name),
  unique(idOf),
  inOrder(({ name }) => name),
  similar,
  inOrder(({ id }) => (id === '' ? 'entry' : '')),
]

/** A fan-out mostly has one input: that is the same one under another name and over another list. */
const fanOutStages: readonly Stage[] = [...partStages, unique(() => 'only')]

/** A group that keeps its key and its name is the same one; so is one that keeps its content. */
const keptGroups: readonly Stage[] = [...untouched, sameKey(({ id, name }) => (name === '' ? '' : id))]

const rootKinds: readonly (readonly [EntityKind, readonly Stage[]])[] = [
  ['task', taskStages],
  ['group', partStages],
  ...(['input', 'schedule', 'sensor', 'event', 'data', 'webhook', 'alert', 'expectation'] as const).map(
    (kind) => [kind, partStages] as const,
  ),
]

/** Matches the entities of two versions of one pipeline. */
export function matchEntities(before: Pipeline, after: Pipeline): Matching {
  const entities = { before: entitiesOf(before), after: entitiesOf(after) }
  const former = new Map<NodeKey, Entity>()
  const taken = new Set<Entity>()
  const settle = (mine: readonly Entity[] = [], theirs: readonly Entity[] = [], stages: readonly Stage[]) => {
    for (const stage of stages) {
      const left = { before: theirs.filter((one) => !taken.has(one)), after: mine.filter(({ key }) => !former.has(key)) }
      if (left.before.length === 0 || left.after.length === 0) return
      for (const [partner, entity] of stage(left)) {
        former.set(entity.key, partner)
        taken.add(partner)
      }
    }
  }
  const [mine, theirs] = [byOwner(entities.after), byOwner(entities.before)]
  for (const [kind, stages] of rootKinds) {
    const own = kind === 'group' ? [...keptGroups, ...sharedTasks(before, after, former), ...stages] : stages
    settle(mine.get(null)?.get(kind), theirs.get(null)?.get(kind), own)
  }
  const inputs = new Map(after.parameters.map(({ name, path }) => [name, nodeKeyOf(path)]))
  const passed = unique(({ id }) => former.get(inputs.get(id) ?? '')?.id ?? id)
  const stagesOf: Partial<Record<EntityKind, readonly Stage[]>> = {
    'passed-input': [passed, ...partStages],
    'fan-out-input': fanOutStages,
  }
  // An owner comes before its parts.
  for (const owner of entities.after) {
    const partner = former.get(owner.key)
    if (!partner) continue
    for (const [kind, parts] of mine.get(owner.key) ?? [])
      settle(parts, theirs.get(partner.key)?.get(kind), stagesOf[kind] ?? partStages)
  }
  return { entities, former, among: (was, is) => amongOf(former, was, is) }
}

function byOwner(entities: readonly Entity[]): ReadonlyMap<NodeKey | null, ReadonlyMap<EntityKind, readonly Entity[]>> {
  const owners = new Map<NodeKey | null, Map<EntityKind, Entity[]>>()
  for (const entity of entities) {
    const kinds = owners.get(entity.owner) ?? new Map<EntityKind, Entity[]>()
    owners.set(entity.owner, kinds)
    const same = kinds.get(entity.kind)
    if (same) same.push(entity)
    else kinds.set(entity.kind, [entity])
  }
  return owners
}

/** The group that most of its tasks come from: first by groups of the same name, then by all. */
function* sharedTasks(before: Pipeline, after: Pipeline, former: ReadonlyMap<NodeKey, Entity>): Iterable<Stage> {
  const homes = new Map(before.tasks.map(({ key, parent }) => [key, parent]))
  const shared = new Map<string, { from: NodeKey; to: NodeKey; many: number }>()
  for (const { key, parent: to } of after.tasks) {
    const from = homes.get(former.get(key)?.key ?? '')
    if (!from || to === null) continue
    const pair = shared.get(`${from}\n${to}`) ?? { from, to, many: 0 }
    shared.set(`${from}\n${to}`, pair)
    pair.many++
  }
  const stage = (canPair: (one: Entity, other: Entity) => boolean): Stage =>
    function* (left) {
      const [theirs, mine] = [byKeyOf(left.before), byKeyOf(left.after)]
      const candidates = [...shared.values()].flatMap(({ from, to, many }) => {
        const [partner, group] = [theirs.get(from), mine.get(to)]
        return partner && group && canPair(partner, group) ? [{ many, partner, group, isKept: from === to }] : []
      })
      const taken = new Set<Entity>()
      for (const { partner, group } of candidates.sort((a, b) => b.many - a.many || Number(b.isKept) - Number(a.isKept))) {
        if (taken.has(partner) || taken.has(group)) continue
        taken.add(partner).add(group)
        yield [partner, group]
      }
    }
  yield stage((one, other) => one.name !== '' && one.name === other.name)
  yield stage(() => true)
}

function byKeyOf(entities: readonly Entity[]): ReadonlyMap<NodeKey, Entity> {
  return new Map(entities.map((entity) => [entity.key, entity]))
}

function amongOf<T extends { readonly path: Path }>(
  former: ReadonlyMap<NodeKey, Entity>,
  before: readonly T[],
  after: readonly T[],
): Matched<T> {
  const known = new Map(before.map((one) => [nodeKeyOf(one.path), one]))
  const pairs: Pair<T>[] = []
  const added: T[] = []
  for (const one of after) {
    const key = former.get(nodeKeyOf(one.path))?.key ?? ''
    const partner = known.get(key)
    if (partner) pairs.push({ before: partner, after: one })
    else added.push(one)
    if (partner) known.delete(key)
  }
  return { pairs, added, removed: [...known.values()] }
}
