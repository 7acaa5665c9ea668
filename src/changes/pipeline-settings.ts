import {
  type Expectation,
  type Parameter,
  type Pipeline,
  type RunPolicy,
  runLimit,
  type Setting,
  type Task,
  unsetAt,
} from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { isUnset, nodeAt } from '../text/tree.ts'
import { type Change, type Fact, present } from './change.ts'
import type { Pair } from './entities/match.ts'
import { handlerFacts } from './handlers.ts'
import { nodeFacts, secretFacts } from './node-change.ts'
import { retriesEffect, timeoutEffect } from './node-settings.ts'
import { capital, nodeName, nounOf } from './nouns.ts'
import { type Effect, effect, limitEffect } from './risk.ts'
import { nameFact, otherFacts, secondsWords, settingFact, type Versions, wordsFact } from './settings.ts'
import { textChange } from './text-change.ts'
import { isSecretValue, valueWords } from './values.ts'

/** What is set otherwise for the pipeline as a whole: its name, limits, alerts, inputs, expectations, and what the model does not read. */
export function pipelineChanges(versions: Versions, tasks: readonly Pair<Task>[]): readonly Change[] {
  const { before, after } = versions
  const subject = capital(nounOf(after, 'pipeline'))
  const of = (facts: readonly Fact[], names: readonly string[] = []) => facts.map((fact): Change => ({ ...fact, subject, names }))
  const limit = settingFact(
    'concurrency limit',
    versions,
    { before: before.runPolicy.maxConcurrentRuns, after: after.runPolicy.maxConcurrentRuns },
    String,
    limitEffect,
  )
  return [
    ...of(present(nameChange(versions), limit, ...runFacts(versions), ...defaultFacts(versions, tasks))),
    ...of(handlerFacts(versions, before.handlers, after.handlers)),
    ...inputChanges(versions),
    ...expectationChanges(versions),
    ...of(otherFacts(versions, { before: [], after: [] }, (kind) => effect(kind === 'note' ? 'cosmetic' : 'behaviour'))),
  ]
}

const limitWords = {
  queue: 'queued',
  skip: 'skipped',
  'cancel-running': 'started in place of the running one',
  fail: 'failed',
} as const satisfies Record<RunPolicy['onLimit'], string>

/** What becomes of runs that would meet others. */
function runFacts({ before, after }: Versions): readonly Fact[] {
  const [was, is] = [before.runPolicy, after.runPolicy]
  return present(
    wordsFact('runs beyond the concurrency limit', limitWords[was.onLimit], limitWords[is.onLimit], effect('behaviour')),
    overlapFact(before, after),
  )
}

/** That runs by the clock, which each waited for the last one, can meet others now, or no longer can. A limit has a fact of its own. */
function overlapFact(before: Pipeline, after: Pipeline): Fact | undefined {
  const versions = [before, after]
  const isLimited = versions.some(({ runPolicy }) => runLimit(runPolicy) !== null)
  const [waited, waits] = versions.map(({ runPolicy }) => runPolicy.scheduleWaitsForItself)
  const hasClocks = versions.every(({ triggers }) => triggers.some(({ kind }) => kind === 'cron'))
  if (isLimited || !hasClocks || waited === waits) return undefined
  return {
    kind: 'changed',
    what: waits ? 'its runs can no longer overlap' : 'its runs can overlap now',
    from: null,
    to: null,
    ...(waits
      ? effect('safer', 'each start by the clock waits for the last run')
      : effect('weaker-safety', 'not every start waits for the last run')),
  }
}

/** The name as it is written: a file without one is called by its path. */
function nameChange(versions: Versions): Fact | undefined {
  const { before, after, shown } = versions
  if (after.dialect.idsAreIdentity) return identityChange(versions)
  const [was, is] = [
    shown.before.textOf(nodeAt(before.document.root, before.namePath)) ?? '',
    shown.after.textOf(nodeAt(after.document.root, after.namePath)) ?? '',
  ]
  if (was === is) return undefined
  if (was === '' || is === '') return nameFact('name', was, is, effect('cosmetic'))
  const { words, from, to } = textChange(was, is)
  return { kind: 'renamed', what: `name ${words}`, from, to, ...effect('cosmetic') }
}

/** A pipeline of another identity: what the service had under the old one stays there. */
function identityChange({ before, after }: Versions): Fact | undefined {
  const [was, is] = [before.id ?? before.name, after.id ?? after.name]
  if (was === is) return undefined
  const noun = nounOf(after, 'pipeline')
  const stays = before.triggers.length > 0 ? 'stays there and keeps starting' : 'stays there'
  return {
    kind: 'renamed',
    what: `is a new ${noun} for the server: was ${quoted(was)}, now ${quoted(is)}; the old ${noun} ${stays} until it is deleted`,
    from: was,
    to: is,
    ...effect('wider-reach', `the old ${noun} ${stays}`),
  }
}

/** Defaults that no task shows, because each has its own: they are written, and hold for the next task. */
function defaultFacts(versions: Versions, tasks: readonly Pair<Task>[]): readonly Fact[] {
  const [was, is] = [versions.before.taskDefaults, versions.after.taskDefaults]
  const isInherited = (settingOf: (task: Task) => Setting<unknown>) =>
    tasks.some(({ before, after }) => [before, after].some((task) => settingOf(task).origin !== 'declared'))
  const word = nounOf(versions.after, 'task')
  const none = (noun: string) => `default ${noun} of ${word}s`
  const unseen = present(
    isInherited(({ retry }) => retry.retries)
      ? undefined
      : settingFact(none('retries'), versions, { before: was.retries, after: is.retries }, String, (a, b) =>
          retriesEffect({ action: nothing }, a, b),
        ),
    isInherited(({ retry }) => retry.delay)
      ? undefined
      : settingFact(none('time between attempts'), versions, { before: was.delay, after: is.delay }, secondsWords, () =>
          effect('behaviour'),
        ),
    isInherited(({ timeout }) => timeout)
      ? undefined
      : settingFact(none('timeout'), versions, { before: was.timeout, after: is.timeout }, secondsWords, timeoutEffect),
  )
  return unseen.map((fact) => ({ ...fact, ...effect('behaviour', `no ${word} of both versions inherits it`) }))
}

const nothing: Task['action'] = {
  integration: '',
  job: '',
  facts: null,
  httpMethod: null,
  target: unsetAt([]),
  targetScope: null,
}

function inputChanges(versions: Versions): readonly Change[] {
  const { before, after, matching, shown } = versions
  const { pairs, added, removed } = matching.among(before.parameters, after.parameters)
  const noun = capital(nounOf(after, 'input'))
  return [
    ...removed.map(
      (input): Change => ({
        ...bare('removed', `${noun} ${quoted(input.name)} removed (${inputWords(input, shown.before)})`, input.name),
        ...effect('behaviour'),
      }),
    ),
    ...added.map(
      (input): Change => ({
        ...bare(
          'added',
          `${noun} ${quoted(input.name)} added (${inputWords(input, shown.after)})${input.required ? ', and it is required' : ''}`,
          input.name,
        ),
        ...(input.required ? effect('stopped-work', 'a run to which it is not passed does not start') : effect('behaviour')),
      }),
    ),
    ...pairs.flatMap((pair) =>
      inputFacts(versions, pair).map(
        (fact): Change => ({ ...fact, subject: `${noun} ${quoted(pair.after.name)}`, names: [pair.after.name] }),
      ),
    ),
  ]
}

function bare(kind: 'added' | 'removed', what: string, name: string) {
  return { kind, subject: '', what, from: kind === 'removed' ? name : null, to: kind === 'added' ? name : null, names: [name] }
}

function inputWords({ name, type, default: fallback }: Parameter, shown: Versions['shown']['after']): string {
  return `${type === '' ? 'no type' : type}, ${fallback ? `default ${valueWords(fallback, shown, name)}` : 'no default'}`
}

function inputFacts(versions: Versions, { before: was, after: is }: Pair<Parameter>): readonly Fact[] {
  const { shown } = versions
  return present(
    was.name === is.name
      ? undefined
      : {
          kind: 'renamed',
          what: `is renamed: was ${quoted(was.name)}, now ${quoted(is.name)}`,
          from: was.name,
          to: is.name,
          ...effect('behaviour', 'callers pass it under its new name'),
        },
    nameFact('type', was.type, is.type, effect('behaviour')),
    ...defaultValueFacts(was, is, shown),
    was.required === is.required || isByDefault(was, is)
      ? undefined
      : {
          kind: 'changed',
          what: is.required ? 'is required now' : 'is no longer required',
          from: was.required ? 'required' : 'optional',
          to: is.required ? 'required' : 'optional',
          ...(is.required ? effect('stopped-work', 'a run to which it is not passed does not start') : effect('behaviour')),
        },
    ...otherFacts(versions, { before: was.path, after: is.path }),
  )
}

/** True where an input is required, or no longer, because its default went or came. */
function isByDefault(was: Parameter, is: Parameter): boolean {
  return isUnset(was.default) !== isUnset(is.default)
}

function defaultValueFacts(was: Parameter, is: Parameter, shown: Versions['shown']): readonly Fact[] {
  const nodes = { before: was.default, after: is.default, shown }
  const other = effect('behaviour', 'runs that do not pass it get another value')
  const isSecret = isSecretValue(is.name, was.default) || isSecretValue(is.name, is.default)
  const facts = isSecret ? secretFacts('default', nodes, other) : nodeFacts('@', 'default', nodes, other)
  // The place within a default is named, the default itself has no name.
  const named = facts.map((fact) => ({
    ...fact,
    what: fact.what.replaceAll('@ "default"', 'default').replaceAll('@ "default', 'default "'),
  }))
  if (was.required === is.required || !isByDefault(was, is)) return named
  const [words, of] = is.required
    ? ([', so it is required now', effect('stopped-work', 'a run to which it is not passed does not start')] as const)
    : ([', so it is no longer required', effect('behaviour')] as const)
  return named.map((fact) => ({ ...fact, what: `${fact.what}${words}`, ...of }))
}

function expectationChanges(versions: Versions): readonly Change[] {
  const { before, after, matching } = versions
  const { pairs, added, removed } = matching.among(before.expectations, after.expectations)
  return [
    ...removed.map(
      (one): Change => ({
        ...bare(
          'removed',
          `${expectationName(before, one)} removed (${detailsOf(before, one, versions.shown.before)})`,
          expectationKind(one),
        ),
        ...effect('silence', 'its miss is no longer reported'),
      }),
    ),
    ...added.map(
      (one): Change => ({
        ...bare(
          'added',
          `${expectationName(after, one)} added (${detailsOf(after, one, versions.shown.after)})`,
          expectationKind(one),
        ),
        ...effect('safer'),
      }),
    ),
    ...pairs.flatMap((pair) => {
      const of: Effect = effect('behaviour', 'it reports other runs')
      const facts = present(
        wordsFact('kind', expectationKind(pair.before), expectationKind(pair.after), of),
        ...otherFacts(versions, { before: pair.before.path, after: pair.after.path }, () => of),
      )
      return facts.map((fact): Change => ({ ...fact, subject: expectationName(after, pair.after), names: [] }))
    }),
  ]
}

const expectationWords: Readonly<Record<Expectation['kind'], string>> = {
  'slower-than-baseline': 'alert on slow runs',
  'faster-than-baseline': 'alert on fast runs',
  other: 'expectation',
}

function expectationKind({ kind }: Expectation): string {
  return expectationWords[kind]
}

function expectationName(pipeline: Pipeline, { on, kind }: Expectation): string {
  const node = on === null ? undefined : pipeline.nodes.get(on)
  return `${capital(expectationWords[kind])} of ${node ? nodeName(pipeline, node) : `the ${nounOf(pipeline, 'pipeline')}`}`
}

function detailsOf(pipeline: Pipeline, { path }: Expectation, shown: Versions['shown']['after']): string {
  const words = valueWords(nodeAt(pipeline.document.root, path), shown)
  return words === 'not set' ? 'as the product has it' : words
}
