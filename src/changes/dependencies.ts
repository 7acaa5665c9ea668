import type { Dependency, NodeKey, Pipeline, PipelineNode } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import type { Change } from './change.ts'
import type { Pair } from './entities/match.ts'
import { capital, listed, nodeName, nounOf, phraseOf } from './nouns.ts'
import { effect } from './risk.ts'
import type { Versions } from './settings.ts'

/** Which waits came and went between groups and tasks that stay. What a removed one waited for went with it. */
export function dependencyChanges(
  { before, after }: Versions,
  pairs: readonly Pair<PipelineNode>[],
  { added, removed }: { readonly added: readonly PipelineNode[]; readonly removed: readonly PipelineNode[] },
): readonly Change[] {
  const former = new Map(pairs.map((pair) => [pair.after.key, pair.before.key]))
  const gone = new Set(removed.map(({ key }) => key))
  const goneIds = new Set(removed.map(({ id }) => id))
  // A name that is still written although what it meant was removed is no new wait.
  const isLeft = ({ on, name }: Dependency, was: PipelineNode) =>
    on === null && goneIds.has(name) && was.dependencies.some((one) => one.name === name)
  // Nor is a name that was written before what it means came.
  const come = new Map(added.map(({ key, id }) => [key, id]))
  const wasWritten = ({ on }: Dependency, was: PipelineNode) =>
    on !== null && was.dependencies.some((one) => one.on === null && one.name === come.get(on))
  const isMeantNow = ({ on, name }: Dependency, is: PipelineNode) =>
    on === null && is.dependencies.some((one) => one.on !== null && come.get(one.on) === name)
  return pairs.flatMap((pair): readonly Change[] => {
    const had = new Set(pair.before.dependencies.map((dependency) => targetOf(dependency)))
    const has = new Set(pair.after.dependencies.map((dependency) => targetOf(dependency, former)))
    const gained = unique(pair.after.dependencies).filter(
      (dependency) =>
        !had.has(targetOf(dependency, former)) && !isLeft(dependency, pair.before) && !wasWritten(dependency, pair.before),
    )
    const dropped = unique(pair.before.dependencies).filter(
      (dependency) => !has.has(targetOf(dependency)) && !gone.has(dependency.on ?? '') && !isMeantNow(dependency, pair.after),
    )
    if (gained.length + dropped.length === 0) return []
    const [fresh, old] = [namesOf(after, gained), namesOf(before, dropped)]
    const what = [
      ...(gained.length > 0 ? [`waits for ${fresh}`] : []),
      ...(dropped.length > 0 ? [`${gained.length > 0 ? '' : 'no longer waits for '}${old}`] : []),
    ]
    const words =
      gained.length > 0 && dropped.length > 0
        ? `waits for ${fresh} now, no longer for ${old}`
        : `${what.join('')}${gained.length > 0 ? ' now' : ''}`
    return [
      {
        kind: 'changed',
        subject: capital(nodeName(after, pair.after)),
        what: words,
        from: dropped.length > 0 ? old : null,
        to: gained.length > 0 ? fresh : null,
        names: [pair.after.label],
        ...(dropped.length > 0
          ? effect('weaker-safety', `it may start before ${old} has ended`)
          : effect('behaviour', `it starts after ${fresh} has ended`)),
      },
    ]
  })
}

function unique(dependencies: readonly Dependency[]): readonly Dependency[] {
  return [...new Map(dependencies.map((dependency) => [targetOf(dependency), dependency])).values()]
}

/** The key of the node before that is meant, or what is written where it means none. */
function targetOf({ on, name }: Dependency, former?: ReadonlyMap<NodeKey, NodeKey>): string {
  return on === null ? JSON.stringify(name) : former ? (former.get(on) ?? `+${on}`) : on
}

function namesOf(pipeline: Pipeline, dependencies: readonly Dependency[]): string {
  return listed(dependencies.map((one) => nameIn(pipeline, one)))
}

function nameIn(pipeline: Pipeline, { on, name }: Dependency): string {
  const node = on === null ? undefined : pipeline.nodes.get(on)
  const phrase = node && phraseOf(pipeline, node)
  return node && phrase ? phrase.replace(/^of /, `${nounOf(pipeline, node.kind)} of `) : `${quoted(name)} (not there)`
}
