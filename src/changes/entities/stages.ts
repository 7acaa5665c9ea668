import type { Entity } from './entity.ts'
import { similarity, traitsOf } from './traits.ts'

/** Entities of one kind that have no partner yet. */
export interface Unpaired {
  readonly before: readonly Entity[]
  readonly after: readonly Entity[]
}

/** One way to tell that two entities are the same: the pairs that it finds, before and after. */
export type Stage = (left: Unpaired) => Iterable<readonly [Entity, Entity]>

type KeyOf = (entity: Entity) => string

/** Equal keys, in their order where several are equal. An empty key pairs nothing. */
export function inOrder(keyOf: KeyOf): Stage {
  return function* ({ before, after }) {
    const waiting = byKey(before, keyOf)
    for (const entity of after) {
      const partner = waiting.get(keyOf(entity))?.shift()
      if (partner) yield [partner, entity]
    }
  }
}

/** Equal keys that one entity on each side has. An empty key pairs nothing. */
export function unique(keyOf: KeyOf): Stage {
  return function* ({ before, after }) {
    const [former, latter] = [byKey(before, keyOf), byKey(after, keyOf)]
    for (const [key, [entity, ...others]] of latter) {
      const [partner, ...rivals] = former.get(key) ?? []
      if (entity && partner && others.length === 0 && rivals.length === 0) yield [partner, entity]
    }
  }
}

function byKey(entities: readonly Entity[], keyOf: KeyOf): Map<string, Entity[]> {
  const known = new Map<string, Entity[]>()
  for (const entity of entities) {
    const key = keyOf(entity)
    const same = known.get(key)
    if (same) same.push(entity)
    else if (key !== '') known.set(key, [entity])
  }
  return known
}

/** The same key, name and job, unless the content is that of another entity before: then the two have swapped their keys. */
export function sameKey(keyOf: KeyOf): Stage {
  const isSame = (one: Entity, other: Entity) => one.name === other.name && one.job === other.job
  return function* (left) {
    const texts = new Map(left.before.map((entity) => [entity.text, entity]))
    for (const [partner, entity] of unique(keyOf)(left)) {
      const owner = texts.get(entity.text)
      if (isSame(partner, entity) && (owner === undefined || owner === partner)) yield [partner, entity]
    }
  }
}

/** What two entities must set alike, at least, to be the same one. */
const leastSimilarity = 0.5
/** A change of more than this many pairs is not searched for similar ones. */
const mostCompared = 40_000

/** Those that set most alike, best pairs first. */
export function* similar({ before, after }: Unpaired): Iterable<readonly [Entity, Entity]> {
  if (before.length * after.length > mostCompared) return
  const scored = after.flatMap((entity) =>
    before.flatMap((partner) => {
      const score = partner.job === entity.job ? similarity(partner, entity) : 0
      return score >= leastSimilarity ? [{ score, partner, entity }] : []
    }),
  )
  const taken = new Set<Entity>()
  for (const { partner, entity } of scored.sort((a, b) => b.score - a.score)) {
    if (taken.has(partner) || taken.has(entity)) continue
    taken.add(partner).add(entity)
    yield [partner, entity]
  }
}

/** All that an entity sets, apart from its name and what it waits for; empty where it sets nothing. */
export function contentOf(entity: Entity): string {
  const traits = [...traitsOf(entity)]
  return traits.length === 0 ? '' : JSON.stringify([entity.job, traits.sort()])
}
