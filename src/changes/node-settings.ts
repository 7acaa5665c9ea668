import type { FanOut, Group, Pipeline, PipelineNode, Setting, Task } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { childOf, nodeAt, type Path, textOf } from '../text/tree.ts'
import { listNames } from '../text/wording.ts'
import { canonical, differences } from './canonical.ts'
import type { Pair } from './entities/match.ts'
import { handlerChanges } from './handlers.ts'
import type { Versions } from './versions.ts'
import { isSame, mostNames, phraseOf, present, secondsWords, settingChange, subjectOf, wordsChange } from './words.ts'

/** Keys of a group or task that the model reads, so that their changes are told in words. */
const toldKeys = new Set([
  'name',
  'depends_on',
  'condition',
  'paused',
  'integration',
  'integration_job',
  'connection',
  'treat_failure_as_warning',
  'alerts',
  'parameters',
  'tags',
  'tasks',
])
const toldInConfiguration = new Set(['retries', 'retry_delay', 'timeout'])
const toldInMatrix = new Set(['inputs', 'max_parallel', 'sequential'])

/** What is set otherwise in groups and tasks; what changed alike in several of them is one line. */
export function settingLines(versions: Versions, groups: readonly Pair<Group>[], tasks: readonly Pair<Task>[]) {
  return [...gathered('Group', versions, groups), ...gathered('Task', versions, tasks)]
}

function gathered(word: string, versions: Versions, pairs: readonly Pair<PipelineNode>[]): readonly string[] {
  const changed = new Map<string, PipelineNode[]>()
  for (const pair of pairs) for (const text of changesOf(versions, pair)) add(changed, text, pair.after)
  const texts = new Map<string, string[]>()
  const subjects = new Map<string, readonly PipelineNode[]>()
  for (const [text, nodes] of changed) {
    const keys = nodes.map(({ key }) => key).join('\n')
    subjects.set(keys, nodes)
    add(texts, keys, text)
  }
  return [...texts].map(([keys, all]) => {
    const phrases = (subjects.get(keys) ?? []).map((node) => phraseOf(versions.after, node))
    return `${subjectOf(word, phrases)}: ${all.join('; ')}`
  })
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const known = lists.get(key)
  if (known) known.push(item)
  else lists.set(key, [item])
}

function changesOf(versions: Versions, pair: Pair<PipelineNode>): readonly string[] {
  const { before, after } = versions
  const common = commonChanges(before, after, pair)
  const [was, is] = [pair.before, pair.after]
  if (was.kind === 'task' && is.kind === 'task')
    return [...common, ...taskChanges(versions, was, is), ...rest(before, after, pair)]
  if (was.kind === 'group' && is.kind === 'group') return [...common, ...matrixChanges(was, is), ...rest(before, after, pair)]
  return common
}

function commonChanges(before: Pipeline, after: Pipeline, pair: Pair<PipelineNode>): readonly string[] {
  return present(
    wordsChange('condition', conditionWords(before, pair.before), conditionWords(after, pair.after)),
    pair.before.paused === pair.after.paused ? undefined : pair.after.paused ? 'is paused now' : 'is no longer paused',
  )
}

function conditionWords({ document }: Pipeline, { condition }: PipelineNode): string {
  const text = condition.value ?? textOf(nodeAt(document.root, condition.at.path)) ?? ''
  const plain = text.split(/\s+/).join(' ').trim()
  return plain === '' ? 'none' : quoted(plain)
}

function taskChanges({ before, after, matching }: Versions, was: Task, is: Task): readonly string[] {
  return present(
    wordsChange('job', jobWords(was), jobWords(is)),
    wordsChange('connection', connectionWords(before, was.connection), connectionWords(after, is.connection)),
    parameterChange(was, is),
    settingChange('retries', was.retry.retries, is.retry.retries, String),
    settingChange('time between attempts', was.retry.delay, is.retry.delay, secondsWords),
    settingChange('timeout', was.timeout, is.timeout, secondsWords),
    was.onFailure === is.onFailure
      ? undefined
      : `a failure ${is.onFailure === 'warn' ? 'is only a warning now' : 'fails the run now'}`,
    tagsOf(was) === tagsOf(is) ? undefined : 'tags changed',
    ...handlerChanges({ before, after, matching }, was.handlers, is.handlers),
  )
}

function jobWords({ action: { integration, job } }: Task): string {
  return quoted(`${integration} ${job}`.trim())
}

/** Whether a connection is written out or comes from the environment makes a difference when a pipeline moves. */
function connectionWords({ document }: Pipeline, { state, value, at }: Setting<string>): string {
  if (state === 'unset') return 'not set'
  const text = value ?? textOf(nodeAt(document.root, at.path)) ?? ''
  if (state === 'set') return quoted(text)
  return /\bENV\./.test(text) ? `taken from the environment, ${quoted(text)}` : quoted(text)
}

function parameterChange(was: Task, is: Task): string | undefined {
  const keys = [...keysOf(was), ...keysOf(is)].filter(
    (key) => canonical(childOf(was.parameters, key)) !== canonical(childOf(is.parameters, key)),
  )
  const changed = [...new Set(keys)]
  if (changed.length > 0) return `${changed.length === 1 ? 'parameter' : 'parameters'} ${listNames(changed, mostNames)} changed`
  return canonical(was.parameters) === canonical(is.parameters) ? undefined : 'parameters changed'
}

function keysOf({ parameters }: Task): readonly string[] {
  return parameters?.kind === 'map' ? [...parameters.entries.keys()] : []
}

function tagsOf({ tags }: Task): string {
  return JSON.stringify([...tags].sort())
}

function matrixChanges({ fanOut: was }: Group, { fanOut: is }: Group): readonly string[] {
  if (!was || !is) return was === is ? [] : [is ? `has a matrix now: ${sizesOf(is)}` : 'no longer has a matrix']
  const former = new Map(was.inputs.map((input) => [input.name, input.items]))
  const latter = new Map(is.inputs.map((input) => [input.name, input.items]))
  const names = new Set([...former.keys(), ...latter.keys()])
  return present(
    ...[...names].map((name) => itemsChange(name, former.get(name), latter.get(name))),
    settingChange('concurrency limit of the matrix', was.maxParallel, is.maxParallel, String),
    was.sequential === is.sequential ? undefined : `the matrix runs ${is.sequential ? 'one after the other' : 'in parallel'} now`,
  )
}

type Items = FanOut['inputs'][number]['items'] | undefined

function itemsChange(name: string, before: Items, after: Items): string | undefined {
  if (itemsText(before) === itemsText(after)) return undefined
  const noun = `matrix ${quoted(name)}`
  return wordsChange(noun, sizeWords(before), sizeWords(after)) ?? `${noun} has other items`
}

function itemsText(items: Items): string {
  return items ? JSON.stringify(items.map(canonical)) : String(items)
}

function sizeWords(items: Items): string {
  if (items === undefined) return 'not there'
  return items === null ? 'made by an expression' : `${items.length} ${items.length === 1 ? 'item' : 'items'}`
}

function sizesOf({ inputs }: FanOut): string {
  return inputs.length === 0
    ? 'empty'
    : inputs
        .map(({ name, items }) => `${quoted(name)} with ${sizeWords(items)}`)
        .slice(0, mostNames)
        .join(', ')
}

/** What the model does not read, by the names of the keys. */
function rest(before: Pipeline, after: Pipeline, { before: was, after: is }: Pair<PipelineNode>): readonly string[] {
  const versions = { before: nodeAt(before.document.root, was.path), after: nodeAt(after.document.root, is.path) }
  if (isSame(versions.before, versions.after)) return []
  const places = differences(versions, isTold)
  return places.length === 0 ? [] : [`${listNames([...new Set(places.map(([key]) => String(key)))], mostNames)} changed`]
}

function isTold([first, second]: Path): boolean {
  if (first === undefined) return false
  if (first === 'configuration') return second !== undefined && toldInConfiguration.has(String(second))
  if (first === 'matrix') return second !== undefined && toldInMatrix.has(String(second))
  return toldKeys.has(String(first))
}
