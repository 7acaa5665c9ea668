import type { Dependency, Group, NodeKey, Pipeline, PipelineNode, Task } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { count } from '../text/wording.ts'
import type { Matched, Pair } from './entities/match.ts'
import { isGeneratedId, listed, mostNames, phraseOf, quotedChange, subjectOf } from './words.ts'

/** Groups and tasks that came, went, moved or have other names. */
export function structureLines(
  before: Pipeline,
  after: Pipeline,
  groups: Matched<Group>,
  tasks: Matched<Task>,
): readonly string[] {
  return [
    ...comings('group', groups, before, after),
    ...comings('task', tasks, before, after),
    ...groups.pairs.flatMap((pair) => namesIn('Group', pair)),
    ...tasks.pairs.flatMap((pair) => namesIn('Task', pair)),
    ...moves(after, groups, tasks),
  ]
}

function comings(noun: string, { added, removed }: Matched<PipelineNode>, before: Pipeline, after: Pipeline): readonly string[] {
  const line = (verb: string, pipeline: Pipeline, nodes: readonly PipelineNode[]) =>
    nodes.length === 0 ? [] : [`${count(nodes.length, noun)} ${verb}: ${listed(nodes.map((node) => phraseOf(pipeline, node)))}`]
  return [...line('added', after, added), ...line('removed', before, removed)]
}

function namesIn(word: string, { before, after }: Pair<PipelineNode>): readonly string[] {
  return [
    ...(before.label !== after.label && (before.name !== '' || after.name !== '')
      ? [
          `Name of ${word.toLowerCase()} ${quoted(isGeneratedId(after.id) ? after.label : after.id)} ${quotedChange(before.label, after.label)}`,
        ]
      : []),
    ...(before.id !== after.id ? [`${word} ${quoted(after.label)} has another id: ${quotedChange(before.id, after.id)}`] : []),
  ]
}

/** Tasks that went into another group. */
function moves(after: Pipeline, groups: Matched<Group>, tasks: Matched<Task>): readonly string[] {
  const former = new Map(groups.pairs.map((pair) => [pair.after.key, pair.before.key]))
  const moved = new Map<string, string[]>()
  for (const { before, after: task } of tasks.pairs) {
    if (before.parent === null || task.parent === null) continue
    if (former.get(task.parent) === before.parent) continue
    moved.set(task.parent, [...(moved.get(task.parent) ?? []), phraseOf(after, task)])
  }
  return [...moved].flatMap(([key, phrases]) => {
    const group = after.nodes.get(key)
    return group ? [`${subjectOf('Task', phrases)} moved into ${subjectOf('group', [phraseOf(after, group)])}`] : []
  })
}

/** Which waits came and went between groups and tasks that stay. What a removed one waited for went with it. */
export function dependencyLines(
  before: Pipeline,
  after: Pipeline,
  pairs: readonly Pair<PipelineNode>[],
  removed: readonly PipelineNode[],
) {
  const former = new Map(pairs.map((pair) => [pair.after.key, pair.before.key]))
  const gone = new Set(removed.map(({ key }) => key))
  const [added, lost, swapped]: readonly [string[], string[], string[]] = [[], [], []]
  for (const pair of pairs) {
    const had = new Set(pair.before.dependencies.map((dependency) => targetOf(dependency)))
    const has = new Set(pair.after.dependencies.map((dependency) => targetOf(dependency, former)))
    const gained = pair.after.dependencies.filter((dependency) => !had.has(targetOf(dependency, former)))
    const dropped = pair.before.dependencies.filter(
      (dependency) => !has.has(targetOf(dependency)) && !gone.has(dependency.on ?? ''),
    )
    const name = phraseOf(after, pair.after)
    const [fresh, old] = [gained.map((one) => nameIn(after, one)), dropped.map((one) => nameIn(before, one))]
    if (fresh.length > 0 && old.length > 0) swapped.push(`${name} waits for ${listed(fresh)} now, no longer for ${listed(old)}`)
    else {
      added.push(...fresh.map((target) => `${name} waits for ${target}`))
      lost.push(...old.map((target) => `${name} no longer waits for ${target}`))
    }
  }
  return [...swaps(swapped), ...waits(added, 'added'), ...waits(lost, 'removed')]
}

/** One line each as long as they are few. */
function swaps(found: readonly string[]): readonly string[] {
  return found.length <= mostNames ? found : [`${found.length} nodes have new dependencies: ${listed(found)}`]
}

/** The key of the node before that is meant, or what is written where it means none. */
function targetOf({ on, name }: Dependency, former?: ReadonlyMap<NodeKey, NodeKey>): string {
  return on === null ? JSON.stringify(name) : former ? (former.get(on) ?? `+${on}`) : on
}

function nameIn(pipeline: Pipeline, { on, name }: Dependency): string {
  const node = on === null ? undefined : pipeline.nodes.get(on)
  return node ? phraseOf(pipeline, node) : quoted(name)
}

function waits(found: readonly string[], verb: string): readonly string[] {
  return found.length === 0 ? [] : [`${count(found.length, 'dependency', 'dependencies')} ${verb}: ${listed(found)}`]
}
