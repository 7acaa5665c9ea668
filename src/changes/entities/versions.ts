import type { NodeKey, Pipeline } from '../../model/pipeline.ts'
import { type Entity, entitiesOf } from './entity.ts'
import { likeness, matchEntities } from './match.ts'
import { contentOf, inOrder, unique } from './stages.ts'

/** A pipeline of the head with what its entities were at the base, in whatever file. */
export interface MatchedPipeline {
  readonly after: Pipeline
  readonly before: Pipeline | undefined
  readonly entities: readonly Entity[]
  readonly former: ReadonlyMap<NodeKey, { readonly entity: Entity; readonly pipeline: Pipeline }>
}

/** Matches the entities of all pipelines that differ: within their files first, then tasks that moved into another file. */
export function matchPipelines(before: readonly Pipeline[], after: readonly Pipeline[]): readonly MatchedPipeline[] {
  const same = new Set(before.map(({ document }) => document))
  const theirs = new Map(before.map((pipeline) => [pipeline.key, pipeline]))
  const changed = after.filter(({ document }) => !same.has(document))
  const matched = changed.map((pipeline) => withinFile(theirs.get(pipeline.key), pipeline))
  const kept = new Set(after.map(({ document }) => document))
  addMoved(
    before.filter(({ document }) => !kept.has(document)),
    matched,
  )
  return matched
}

type Former = Map<NodeKey, Home>

function withinFile(before: Pipeline | undefined, after: Pipeline): MatchedPipeline & { readonly former: Former } {
  if (!before) return { after, before, entities: entitiesOf(after), former: new Map() }
  const { entities, former } = matchEntities(before, after)
  return {
    after,
    before,
    entities: entities.after,
    former: new Map([...former].map(([key, entity]) => [key, { entity, pipeline: before }])),
  }
}

/** Tasks that left one file and came into another one, with all that is in them. */
function addMoved(before: readonly Pipeline[], matched: readonly (MatchedPipeline & { readonly former: Former })[]): void {
  const here = new Set(matched.flatMap(({ former }) => [...former.values()].map(addressOf)))
  const left = before.flatMap((pipeline) =>
    entitiesOf(pipeline).flatMap((entity) => (here.has(addressOf({ entity, pipeline })) ? [] : [{ entity, pipeline }])),
  )
  const homes = new Map(left.filter(({ entity }) => entity.kind === 'task').map((one) => [one.entity, one]))
  const targets = new Map<Entity, MatchedPipeline & { readonly former: Former }>()
  for (const target of matched)
    for (const entity of target.entities)
      if (entity.kind === 'task' && !target.former.has(entity.key)) targets.set(entity, target)
  const parts = new Map(left.map((one) => [addressOf(one), one]))
  for (const stage of [inOrder(({ text }) => text), inOrder(contentOf), unique(likeness)]) {
    for (const [entity, moved] of stage({ before: [...homes.keys()], after: [...targets.keys()] })) {
      const [home, target] = [homes.get(entity), targets.get(moved)]
      if (home && target) moveWithParts(home, moved, target, parts)
      homes.delete(entity)
      targets.delete(moved)
    }
  }
}

interface Home {
  readonly entity: Entity
  readonly pipeline: Pipeline
}

function addressOf({ entity, pipeline }: Home): string {
  return `${pipeline.key}#${entity.key}`
}

/** What is in a task moves with it: alerts and the like stay at their places in it. */
function moveWithParts(
  { entity, pipeline }: Home,
  moved: Entity,
  { entities, former }: MatchedPipeline & { readonly former: Former },
  parts: ReadonlyMap<string, Home>,
): void {
  former.set(moved.key, { entity, pipeline })
  for (const part of entities) {
    if (!part.key.startsWith(`${moved.key}/`)) continue
    const partner = parts.get(`${pipeline.key}#${entity.key}${part.key.slice(moved.key.length)}`)
    if (partner) former.set(part.key, partner)
  }
}
