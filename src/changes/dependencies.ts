import { graphOf, type Reach, reachIn } from '../model/graph.ts'
import type { Dependency, NodeKey, Pipeline, PipelineNode } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import type { Change } from './change.ts'
import type { Pair } from './entities/match.ts'
import { capital, listed, nodeName, nounOf, phraseOf } from './nouns.ts'
import { effect } from './risk.ts'
import { namesWords, type Versions } from './settings.ts'
import { plainValue } from './values.ts'

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
  const isStillAfter = stillAfter(after, pairs)
  return pairs.flatMap((pair): readonly Change[] => {
    const had = new Set(pair.before.dependencies.map((dependency) => targetOf(dependency)))
    const has = new Set(pair.after.dependencies.map((dependency) => targetOf(dependency, former)))
    const gained = unique(pair.after.dependencies).filter(
      (dependency) =>
        !had.has(targetOf(dependency, former)) && !isLeft(dependency, pair.before) && !wasWritten(dependency, pair.before),
    )
    const dropped = unique(pair.before.dependencies).filter(
      (dependency) => !has.has(targetOf(dependency)) && !isMeantNow(dependency, pair.after),
    )
    // An order that follows from the place in a list changes where a neighbour comes or goes, which is told.
    const isShifted = gained.some(({ on }) => come.has(on ?? '')) || dropped.some(({ on }) => gone.has(on ?? ''))
    const isTold = ({ reason }: Dependency) =>
      reason === 'declared' || reason === 'branch' || (reason === 'sequence' && !isShifted)
    const still = dropped.filter(({ on }) => !gone.has(on ?? ''))
    return [
      ...waitChange({ before, after, isStillAfter }, pair.after, gained.filter(isTold), still.filter(isTold)),
      ...endingChanges(after, pair, former),
    ]
  })
}

/** Looks upwards in the graph of the pipeline as it is now; the graph is built once it is asked for. */
function stillAfter(after: Pipeline, pairs: readonly Pair<PipelineNode>[]): Order['isStillAfter'] {
  const latter = new Map(pairs.map((pair) => [pair.before.key, pair.after.key]))
  let reach: Reach | undefined
  return (node, { on }) => {
    const above = on === null ? undefined : latter.get(on)
    if (above === undefined) return false
    reach ??= reachIn(graphOf(after))
    return reach.isUpstream(above, node.key) === true
  }
}

interface Order {
  readonly before: Pipeline
  readonly after: Pipeline
  /** True where a node still starts after what it waited for, through others. */
  isStillAfter(node: PipelineNode, dropped: Dependency): boolean
}

function waitChange(
  { before, after, isStillAfter }: Order,
  node: PipelineNode,
  gained: readonly Dependency[],
  dropped: readonly Dependency[],
): readonly Change[] {
  if (gained.length + dropped.length === 0) return []
  const loose = dropped.filter((dependency) => !isStillAfter(node, dependency))
  const [fresh, old] = [namesOf(after, gained), namesOf(before, dropped)]
  const words =
    gained.length === 0
      ? `no longer waits for ${old}`
      : `waits for ${fresh} now${dropped.length === 0 ? '' : `, no longer for ${old}`}`
  return [
    {
      kind: 'changed',
      subject: capital(nodeName(after, node)),
      what: words,
      from: dropped.length > 0 ? old : null,
      to: gained.length > 0 ? fresh : null,
      names: [node.label],
      ...(loose.length > 0
        ? effect('weaker-safety', `it may start before ${namesOf(before, loose)} has ended`)
        : dropped.length > 0
          ? effect('behaviour', `it still starts after ${old} has ended, through others`)
          : effect('behaviour', `it starts after ${fresh} has ended`)),
    },
  ]
}

/** Dependencies that must end otherwise than before. Where a condition decides, it is told. */
function endingChanges(
  after: Pipeline,
  { before: was, after: is }: Pair<PipelineNode>,
  former: ReadonlyMap<NodeKey, NodeKey>,
): readonly Change[] {
  if (was.condition.state !== 'unset' || is.condition.state !== 'unset') return []
  const accepted = new Map(was.dependencies.map((dependency) => [targetOf(dependency), dependency.accepts]))
  return unique(is.dependencies).flatMap((dependency): readonly Change[] => {
    const [old, fresh] = [accepted.get(targetOf(dependency, former)), dependency.accepts]
    if (!old || endings(after, old) === endings(after, fresh)) return []
    const [from, to] = [endings(after, old), endings(after, fresh)]
    const isMore = fresh.some((outcome) => !old.includes(outcome))
    return [
      {
        kind: 'changed',
        subject: capital(nodeName(after, is)),
        what: `waits for ${nameIn(after, dependency)} to end as ${to} now, was ${from}`,
        from: plainValue(from),
        to: plainValue(to),
        names: [is.label],
        ...(isMore
          ? effect('weaker-safety', 'it runs after more endings than before')
          : effect('stopped-work', 'it runs after fewer endings')),
      },
    ]
  })
}

/** Outcomes as the product spells them. */
function endings({ dialect }: Pipeline, outcomes: Dependency['accepts']): string {
  const spelled = outcomes.map((outcome) => dialect.spellings[outcome] ?? outcome)
  return namesWords(spelled, 'nothing')
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
