import type { Group, Pipeline, PipelineNode, Task } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { type Change, type ChangeKind, present } from './change.ts'
import { lossOf } from './data.ts'
import type { Matched, Pair } from './entities/match.ts'
import { capital, isGeneratedId, listed, nodeName, nounOf, phraseOf } from './nouns.ts'
import { type Effect, effect, graver } from './risk.ts'
import { nameFact, type Versions } from './settings.ts'

/** What became of the groups and tasks of two versions. */
export interface MatchedNodes {
  readonly groups: Matched<Group>
  readonly tasks: Matched<Task>
}

/** Groups and tasks that came, went, moved or have other names. */
export function structureChanges(versions: Versions, { groups, tasks }: MatchedNodes): readonly Change[] {
  const { before, after } = versions
  return [
    ...comings(after, groups.added, tasks.added, 'added', (some) => effectOf(some, effectOfAdded)),
    ...comings(before, groups.removed, tasks.removed, 'removed', (some) => removal(versions, some)),
    ...[...groups.pairs, ...tasks.pairs].flatMap((pair) => nameChanges(versions, pair)),
    ...moves(versions, groups, tasks),
  ]
}

/** Tasks that one sentence names. */
const mostTasks = 8
/** Changes about single tasks, beyond which those of one group are told together. */
const mostSingle = 12

/** A group with the tasks that came or went with it is one change; so is each other task. */
function comings(
  pipeline: Pipeline,
  groups: readonly Group[],
  tasks: readonly Task[],
  kind: 'added' | 'removed',
  judged: (tasks: readonly Task[]) => Effect,
): readonly Change[] {
  const own = new Map<string | null, Task[]>()
  for (const task of tasks) {
    const known = own.get(task.parent)
    if (known) known.push(task)
    else own.set(task.parent, [task])
  }
  const ofGroups = groups.map((group) => ({
    ...groupComing(pipeline, group, own.get(group.key) ?? [], kind),
    ...judged(own.get(group.key) ?? []),
  }))
  const isWithGroup = new Set<string | null>(groups.map(({ key }) => key))
  const others = [...own].filter(([key]) => !isWithGroup.has(key))
  const isMany = others.reduce((sum, [, some]) => sum + some.length, 0) > mostSingle
  return [
    ...ofGroups,
    ...others.flatMap(([key, some]) =>
      (isMany ? [some] : some.map((task) => [task])).map((told) => ({
        ...someComing(pipeline, key, told, kind),
        ...judged(told),
      })),
    ),
  ]
}

type Coming = Omit<Change, keyof Effect>

function groupComing(pipeline: Pipeline, group: Group, tasks: readonly Task[], kind: 'added' | 'removed'): Coming {
  const word = nounOf(pipeline, 'task')
  const content =
    tasks.length === 0 ? '' : ` with ${tasks.length === 1 ? word : `${tasks.length} ${word}s`} ${tasksWords(pipeline, tasks)}`
  return {
    kind,
    subject: '',
    what: `${capital(nodeName(pipeline, group))} ${kind}${content}${kind === 'added' ? waitsFor(pipeline, group) : ''}`,
    ...values(kind, group.label),
    names: [group, ...tasks].map(({ label }) => label).slice(0, 100),
  }
}

function someComing(pipeline: Pipeline, key: string | null, tasks: readonly Task[], kind: 'added' | 'removed'): Coming {
  const [first] = tasks
  const word = nounOf(pipeline, 'task')
  const place = placeOf(pipeline, key, tasks, kind)
  const what =
    first && tasks.length === 1
      ? `${capital(nodeName(pipeline, first))} ${kind}${place} (${jobWords(first)})${kind === 'added' ? waitsFor(pipeline, first) : ''}`
      : `${tasks.length} ${word}s ${kind}${place}: ${tasksWords(pipeline, tasks)}`
  return {
    kind,
    subject: '',
    what,
    ...values(kind, tasks.map(({ label }) => label).join(', ')),
    names: tasks.map(({ label }) => label).slice(0, 100),
  }
}

/** The group by a name that holds in both versions: one without a name is called by a task that stays. */
function placeOf(pipeline: Pipeline, key: string | null, tasks: readonly Task[], kind: 'added' | 'removed'): string {
  const group = key === null ? undefined : pipeline.nodes.get(key)
  if (group?.kind !== 'group') return ''
  const name = nodeName(pipeline, group)
  const isByTask = phraseOf(pipeline, group).startsWith('of ')
  const stays = group.children.find((one) => !tasks.some((task) => task.key === one))
  const first = stays === undefined ? undefined : pipeline.nodes.get(stays)
  if (isByTask && !first) return ''
  return ` ${kind === 'added' ? 'to' : 'from'} ${isByTask && first ? `${nounOf(pipeline, 'group')} of ${quoted(first.label)}` : name}`
}

function values(kind: ChangeKind, text: string) {
  const shown = quoted(text).slice(1, -1)
  return { from: kind === 'removed' ? shown : null, to: kind === 'added' ? shown : null }
}

function tasksWords(pipeline: Pipeline, tasks: readonly Task[]): string {
  return listed(
    tasks.map((task) => `${phraseOf(pipeline, task)} (${jobWords(task)})`),
    mostTasks,
  )
}

/** `"SNOWFLAKE_RUN_TEST"`: the job, or the integration where that says more. */
function jobWords({ action: { integration, job, target } }: Task): string {
  const name = job || integration || 'no job'
  return target.value === undefined ? quoted(name) : `${quoted(name)}, ${quoted(target.value)}`
}

function waitsFor(pipeline: Pipeline, { dependencies }: PipelineNode): string {
  const names = dependencies.map(({ on, name }) => {
    const node = on === null ? undefined : pipeline.nodes.get(on)
    return node ? phraseOf(pipeline, node).replace(/^of /, `${nounOf(pipeline, node.kind)} of `) : quoted(name)
  })
  return names.length === 0 ? '' : `, waits for ${listed(names)}`
}

/** The gravest of what the tasks do. */
function effectOf(tasks: readonly Task[], of: (task: Task) => Effect): Effect {
  const effects = tasks.map(of)
  if (effects.length === 0) return effect('cosmetic')
  const risk = effects.map((one) => one.risk).reduce(graver)
  return effect(risk, ...new Set(effects.filter((one) => one.risk === risk).flatMap(({ reasons }) => reasons)))
}

/** Tasks that are gone, with what waits for the data that they updated. */
function removal({ world, before }: Versions, tasks: readonly Task[]): Effect {
  const own = effectOf(tasks, effectOfRemoved)
  const loss = lossOf(
    world,
    before,
    tasks.flatMap(({ updates = [] }) => updates),
  )
  return loss ? { ...loss, ...effect(graver(own.risk, loss.risk), ...own.reasons, ...loss.reasons) } : own
}

function effectOfAdded({ action: { facts } }: Task): Effect {
  if (facts?.family === 'test') return effect('safer')
  if (facts?.writes) return effect('wider-reach', 'it writes data')
  if (facts?.exports) return effect('wider-reach', 'it sends data to people or other systems')
  return effect('wider-reach', 'runs do more than before')
}

function effectOfRemoved({ action: { facts } }: Task): Effect {
  if (facts?.family === 'test') return effect('weaker-safety', 'a data test no longer runs')
  if (facts?.family === 'notify') return effect('silence', 'its message is no longer sent')
  return effect('stopped-work')
}

function nameChanges({ after }: Versions, { before: was, after: is }: Pair<PipelineNode>): readonly Change[] {
  const isCalledById = was.name === was.id && is.name === is.id
  const named = was.name === is.name || isCalledById ? undefined : nameFact('name', was.name, is.name, effect('cosmetic'))
  const what = `has another id: was ${quoted(was.id)}, now ${quoted(is.id)}`
  const id = was.id === is.id ? undefined : { from: was.id, to: is.id, what, ...effect('cosmetic') }
  const noun = capital(nounOf(after, is.kind))
  const subject = named ? `${noun} ${quoted(id || isGeneratedId(is.id) ? was.label : is.id)}` : capital(nodeName(after, is))
  const common = { kind: 'renamed' as const, subject, names: [...new Set([was.label, is.label])] }
  return present(named && { ...named, ...common }, id && { ...id, ...common })
}

/** Tasks that went into another group, out of one, or into one. */
function moves({ before, after }: Versions, groups: Matched<Group>, tasks: Matched<Task>): readonly Change[] {
  const former = new Map(groups.pairs.map((pair) => [pair.after.key, pair.before.key]))
  return tasks.pairs.flatMap(({ before: was, after: is }): readonly Change[] => {
    const home = is.parent === null ? null : (former.get(is.parent) ?? `+${is.parent}`)
    if (home === was.parent) return []
    const [from, to] = [groupName(before, was.parent), groupName(after, is.parent)]
    return [
      {
        kind: 'moved',
        subject: '',
        what: `${capital(nodeName(after, is))} moved from ${from} to ${to}`,
        from,
        to,
        names: [is.label],
        ...effect('behaviour', `it runs with ${to}`),
      },
    ]
  })
}

function groupName(pipeline: Pipeline, key: string | null): string {
  const group = key === null ? undefined : pipeline.nodes.get(key)
  return group ? nodeName(pipeline, group) : `outside of every ${nounOf(pipeline, 'group')}`
}
