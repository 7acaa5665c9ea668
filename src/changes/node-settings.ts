import type { FanOut, Group, Pipeline, PipelineNode, Setting, Task } from '../model/pipeline.ts'
import { nodeKeyOf } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { nodeAt, textOf } from '../text/tree.ts'
import { canonical } from './canonical.ts'
import { type Change, type Fact, present } from './change.ts'
import type { Pair } from './entities/match.ts'
import { handlerFacts } from './handlers.ts'
import { nodeFacts, shortList } from './node-change.ts'
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
  )
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
    side.textOf(nodeOf(pipeline, condition))?.trim() ?? ''
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
      () => effect('behaviour'),
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
          ...(is.onFailure === 'warn' ? effect('silence', 'the run goes on when it fails') : effect('safer')),
        },
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

export function retriesEffect(
  { action: { facts } }: Pick<Task, 'action'>,
  was: number | undefined,
  is: number | undefined,
): Effect {
  if (was === undefined || is === undefined) return effect('behaviour')
  if (is < was)
    return effect('weaker-safety', is === 0 ? 'a failed attempt is not repeated' : 'a failed attempt is repeated less often')
  return facts?.idempotent === false ? effect('weaker-safety', 'its job is not safe to run twice') : effect('safer')
}

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

function fanOutFacts(versions: Versions, { fanOut: was }: Group, { fanOut: is }: Group): readonly Fact[] {
  const noun = nounOf(versions.after, 'fan-out')
  if (!was && !is) return []
  if (!was || !is) {
    const words = sizesOf(versions, was ?? is, was ? 'before' : 'after')
    return [
      is
        ? {
            kind: 'added',
            what: `has a ${noun} now: ${words}`,
            from: null,
            to: words,
            ...effect('wider-reach', 'it runs once for each item'),
          }
        : {
            kind: 'removed',
            what: `no longer has a ${noun}, was ${words}`,
            from: words,
            to: null,
            ...effect('stopped-work', 'it runs once'),
          },
    ]
  }
  return present(
    ...inputFacts(versions, was, is),
    settingFact(
      `concurrency limit of the ${noun}`,
      versions,
      { before: was.maxParallel, after: is.maxParallel },
      String,
      limitEffect,
    ),
    switched(
      was.sequential,
      is.sequential,
      `the ${noun} runs one after the other now`,
      `the ${noun} runs in parallel now`,
      effect('behaviour'),
      effect('weaker-safety', 'more of it runs at the same time'),
    ),
    switched(
      was.continuesOnError,
      is.continuesOnError,
      `a failed item no longer stops the others of the ${noun}`,
      `a failed item stops the others of the ${noun} now`,
      effect('weaker-safety', 'the others run on after a failure'),
      effect('safer'),
    ),
  )
}

function switched(was: boolean, is: boolean, on: string, off: string, ofOn: Effect, ofOff: Effect): Fact | undefined {
  if (was === is) return undefined
  return { kind: 'changed', what: is ? on : off, from: String(was), to: String(is), ...(is ? ofOn : ofOff) }
}

export function limitEffect(was: number | undefined, is: number | undefined): Effect {
  const [former, latter] = [was || Number.POSITIVE_INFINITY, is || Number.POSITIVE_INFINITY]
  return latter > former ? effect('weaker-safety', 'more may run at the same time') : effect('safer')
}

function inputFacts(versions: Versions, was: FanOut, is: FanOut): readonly Fact[] {
  const { pairs, added, removed } = versions.matching.among(was.inputs, is.inputs)
  const noun = nounOf(versions.after, 'fan-out')
  return [
    ...removed.map((input): Fact => {
      const words = itemsWords(versions, input, 'before')
      return {
        kind: 'removed',
        what: `${noun} ${quoted(input.name)} removed, was ${words}`,
        from: words,
        to: null,
        ...effect('stopped-work'),
      }
    }),
    ...added.map((input): Fact => {
      const words = itemsWords(versions, input, 'after')
      return {
        kind: 'added',
        what: `${noun} ${quoted(input.name)} added: ${words}`,
        from: null,
        to: words,
        ...effect('wider-reach'),
      }
    }),
    ...pairs.flatMap((pair) => [
      ...(pair.before.name === pair.after.name
        ? []
        : [
            {
              kind: 'renamed' as const,
              what: `${noun} ${quoted(pair.before.name)} is named ${quoted(pair.after.name)} now`,
              from: pair.before.name,
              to: pair.after.name,
              ...effect('cosmetic'),
            },
          ]),
      ...itemFacts(versions, pair, is.sequential),
    ]),
  ]
}

type Input = FanOut['inputs'][number]

function itemFacts(versions: Versions, { before: was, after: is }: Pair<Input>, isSequential: boolean): readonly Fact[] {
  const noun = nounOf(versions.after, 'fan-out')
  const { before, after, shown } = versions
  const nodes = { before: nodeAt(before.document.root, was.path), after: nodeAt(after.document.root, is.path), shown }
  if (!was.items || !is.items) return nodeFacts(noun, is.name, nodes, effect('behaviour', 'it runs for other items'))
  const isReordered = sorted(was.items) === sorted(is.items)
  if (isReordered && !isSequential) return []
  const [a, b] = [was.items.length, is.items.length]
  const of =
    a === b
      ? effect('behaviour', isReordered ? 'items run in another order' : 'it runs for other items')
      : b > a
        ? effect('wider-reach', `it runs for ${b} items instead of ${a}`)
        : effect('stopped-work', `it runs for ${b} items instead of ${a}`)
  const facts = nodeFacts(noun, is.name, nodes, of)
  return facts.map((fact) => (a === b ? fact : { ...fact, what: `${fact.what} (${a} items before, ${b} now)` }))
}

function sorted(items: NonNullable<Input['items']>): string {
  return items.map(canonical).sort().join()
}

function itemsWords({ before, after, shown }: Versions, { items, path }: Input, side: 'before' | 'after'): string {
  const pipeline = side === 'before' ? before : after
  if (!items) return valueWords(nodeAt(pipeline.document.root, path), shown[side])
  const values = items.map((item) => valueWords(item, shown[side]))
  return `${items.length} ${items.length === 1 ? 'item' : 'items'}${values.length === 0 ? '' : `, ${shortList(values, 3)}`}`
}

function sizesOf(versions: Versions, fanOut: FanOut | null, side: 'before' | 'after'): string {
  if (!fanOut || fanOut.inputs.length === 0) return 'empty'
  return fanOut.inputs.map((input) => `${quoted(input.name)} with ${itemsWords(versions, input, side)}`).join('; ')
}
