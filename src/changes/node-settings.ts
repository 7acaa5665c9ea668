import type { Group, Pipeline, PipelineNode, Setting, Task } from '../model/pipeline.ts'
import { nodeKeyOf } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { textOf } from '../text/tree.ts'
import { type Change, type Fact, present } from './change.ts'
import { updateFacts } from './data.ts'
import type { Pair } from './entities/match.ts'
import { fanOutFacts } from './fan-out.ts'
import { handlerFacts } from './handlers.ts'
import { nounOf, subjectOf } from './nouns.ts'
import { type Effect, effect } from './risk.ts'
import { namesWords, otherFacts, secondsWords, settingFact, type Versions, wordsFact } from './settings.ts'
import { textChange } from './text-change.ts'
import { nodeOf, valueWords } from './values.ts'

/** What is set otherwise in groups and tasks; what changed alike in several of them is one change. */
export function settingChanges(
  versions: Versions,
  groups: readonly Pair<Group>[],
  tasks: readonly Pair<Task>[],
): readonly Change[] {
  return [
    ...gathered(versions, groups, (pair) => [
      ...commonFacts(versions, pair),
      ...fanOutFacts(versions, pair.before, pair.after),
      ...unreadFacts(versions, pair),
    ]),
    ...gathered(versions, tasks, (pair) => [
      ...commonFacts(versions, pair),
      ...taskFacts(versions, pair),
      ...unreadFacts(versions, pair),
    ]),
  ]
}

function gathered<T extends PipelineNode>(
  { after }: Versions,
  pairs: readonly Pair<T>[],
  factsOf: (pair: Pair<T>) => readonly Fact[],
): readonly Change[] {
  const told = new Map<string, { readonly fact: Fact; readonly nodes: T[] }>()
  for (const pair of pairs)
    for (const fact of factsOf(pair)) {
      const known = told.get(fact.what)
      if (known) known.nodes.push(pair.after)
      else told.set(fact.what, { fact, nodes: [pair.after] })
    }
  return [...told.values()].map(({ fact, nodes }) => ({
    ...fact,
    subject: subjectOf(after, nodes),
    names: nodes.map(({ label }) => label).slice(0, 100),
  }))
}

function commonFacts(versions: Versions, { before: was, after: is }: Pair<PipelineNode>): readonly Fact[] {
  return present(
    conditionFact(versions, was, is),
    was.paused === is.paused
      ? undefined
      : {
          kind: 'changed',
          what: is.paused ? 'is paused now' : 'is no longer paused',
          from: was.paused ? 'paused' : null,
          to: is.paused ? 'paused' : null,
          ...(is.paused ? effect('stopped-work', 'it no longer runs') : effect('wider-reach', 'it runs again')),
        },
    joinFact(was, is),
    was.kind === 'group' && is.kind === 'group' ? orderFact(versions.after, was, is) : undefined,
  )
}

const joinWords = { all: 'all of its dependencies', any: 'one of its dependencies' } as const

/** Whether one of several dependencies is enough. */
function joinFact({ start: was }: PipelineNode, { start: is, dependencies }: PipelineNode): Fact | undefined {
  if (was.join === is.join || dependencies.length < 2) return undefined
  const of = is.join === 'any' ? effect('weaker-safety', 'it may start before the others have ended') : effect('behaviour')
  const [from, to] = [joinWords[was.join], joinWords[is.join]]
  return { kind: 'changed', what: `starts after ${to} now, was after ${from}`, from, to, ...of }
}

const orderWords = { graph: 'by their dependencies', sequence: 'one after the other', parallel: 'at the same time' } as const

function orderFact(after: Pipeline, was: Group, is: Group): Fact | undefined {
  if (was.order === is.order) return undefined
  const [from, to] = [orderWords[was.order], orderWords[is.order]]
  const isLooser = is.order === 'parallel' || was.order === 'sequence'
  const of = isLooser ? effect('weaker-safety', 'more of it runs at the same time') : effect('behaviour')
  return { kind: 'changed', what: `its ${nounOf(after, 'task')}s run ${to} now, was ${from}`, from, to, ...of }
}

/** What the model does not read, parameters aside. */
function unreadFacts(versions: Versions, { before, after }: Pair<PipelineNode>): readonly Fact[] {
  const owners = { before: before.path, after: after.path }
  return otherFacts(
    versions,
    owners,
    (kind) => effect(kind === 'note' ? 'cosmetic' : 'behaviour'),
    (kind) => kind !== 'parameter',
  )
}

function conditionFact({ before, after, shown }: Versions, was: PipelineNode, is: PipelineNode): Fact | undefined {
  const text = (pipeline: Pipeline, { condition }: PipelineNode, side: Versions['shown']['before']) =>
    condition.state === 'unset' ? '' : (side.textOf(nodeOf(pipeline, condition))?.trim() ?? '')
  const [former, latter] = [text(before, was, shown.before), text(after, is, shown.after)]
  if (squeezed(former) === squeezed(latter)) return undefined
  if (former === '')
    return {
      kind: 'added',
      what: `condition was none, now ${quoted(squeezed(latter))}`,
      from: null,
      to: squeezed(latter),
      ...effect('stopped-work', 'it runs only where the condition holds'),
    }
  if (latter === '')
    return {
      kind: 'removed',
      what: `condition was ${quoted(squeezed(former))}, now none`,
      from: squeezed(former),
      to: null,
      ...effect('wider-reach', 'it runs in every case'),
    }
  const { words, from, to } = textChange(former, latter)
  return { kind: 'changed', what: `condition ${words}`, from, to, ...effect('behaviour', 'it runs in other cases') }
}

function squeezed(text: string): string {
  return text.split(/\s+/).join(' ').trim()
}

function taskFacts(versions: Versions, { before: was, after: is }: Pair<Task>): readonly Fact[] {
  return present(
    wordsFact('job', jobWords(was), jobWords(is), effect('behaviour', 'it does something else')),
    connectionFact(versions, was.connection, is.connection),
    ...otherFacts(
      versions,
      { before: was.path, after: is.path },
      (_, name) => parameterEffect(is, name),
      (kind) => kind === 'parameter',
    ),
    settingFact('retries', versions, { before: was.retry.retries, after: is.retry.retries }, String, (a, b) =>
      retriesEffect(is, a, b),
    ),
    settingFact('time between attempts', versions, { before: was.retry.delay, after: is.retry.delay }, secondsWords, () =>
      effect('behaviour'),
    ),
    settingFact('timeout', versions, { before: was.timeout, after: is.timeout }, secondsWords, timeoutEffect),
    was.onFailure === is.onFailure
      ? undefined
      : {
          kind: 'changed',
          what: `a failure ${is.onFailure === 'warn' ? 'is only a warning now' : 'fails the run now'}`,
          from: was.onFailure === 'warn' ? 'warning' : 'failure',
          to: is.onFailure === 'warn' ? 'warning' : 'failure',
          ...(is.onFailure === 'warn' ? effect('silence', 'the run continues when it fails') : effect('safer')),
        },
    ...updateFacts(versions.world, versions.after, was, is),
    wordsFact('tags', namesWords(was.tags, 'none'), namesWords(is.tags, 'none'), effect('cosmetic')),
    was.publishesOutputs === is.publishesOutputs
      ? undefined
      : {
          kind: 'changed',
          what: is.publishesOutputs ? 'stores its outputs now' : 'no longer stores its outputs',
          from: was.publishesOutputs ? 'stored' : null,
          to: is.publishesOutputs ? 'stored' : null,
          ...effect('behaviour', ...(is.publishesOutputs ? [] : ['tasks that read them find nothing'])),
        },
    ...handlerFacts(versions, was.handlers, is.handlers),
  )
}

/** The one thing that a task works on, or another of its parameters. */
function parameterEffect({ action: { target } }: Task, name: string): Effect {
  const isTarget = target.at.path.at(-1) === name && target.state !== 'unset'
  return isTarget ? effect('wider-reach', 'it works on another target') : effect('behaviour')
}

export function retriesEffect({ action: { facts } }: Pick<Task, 'action'>, was: Retries, is: Retries): Effect {
  if (was === undefined || is === undefined) return effect('behaviour')
  const [former, latter] = [was, is].map((value) => (value === 'endless' ? Number.POSITIVE_INFINITY : value))
  if ((latter ?? 0) < (former ?? 0))
    return effect('weaker-safety', is === 0 ? 'a failed attempt is not repeated' : 'a failed attempt is repeated less often')
  return facts?.idempotent === false ? effect('weaker-safety', 'its job is not safe to run twice') : effect('safer')
}

type Retries = number | 'endless' | undefined

export function timeoutEffect(was: number | undefined, is: number | undefined): Effect {
  if (is === undefined) return effect('weaker-safety', 'a hung attempt may not be stopped')
  if (was === undefined || is < was) return effect('safer', 'a longer attempt is stopped')
  return effect('weaker-safety', 'a hung attempt is stopped later')
}

function jobWords({ action: { integration, job } }: Task): string {
  return quoted(`${integration} ${job}`.trim())
}

/** Whether a connection is written out or comes from the environment makes a difference when a pipeline moves. */
function connectionFact({ before, after, shown }: Versions, was: Setting<string>, is: Setting<string>): Fact | undefined {
  const words = (pipeline: Pipeline, setting: Setting<string>, side: Versions['shown']['before']) => {
    const { at, state } = setting
    const node = nodeOf(pipeline, setting)
    if (state === 'unset' || textOf(node) === '') return 'not set'
    const key = nodeKeyOf(at.path)
    const isTaken =
      state === 'unknown' && pipeline.references.some(({ context, site }) => context === 'env' && nodeKeyOf(site.path) === key)
    return `${isTaken ? 'taken from the environment, ' : ''}${valueWords(node, side)}`
  }
  const [former, latter] = [words(before, was, shown.before), words(after, is, shown.after)]
  const fact = wordsFact('connection', former, latter, effect('wider-reach', 'it works on another account or system'))
  const plain = (text: string) => text.replace(/^taken from the environment, /, '').replaceAll('"', '')
  return fact && { ...fact, from: former === 'not set' ? null : plain(former), to: latter === 'not set' ? null : plain(latter) }
}
