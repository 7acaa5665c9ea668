import { nodeKeyOf, type Parameter, type Pipeline, writtenPath } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { type Node, nodeAt, type Path } from '../text/tree.ts'
import { listNames } from '../text/wording.ts'
import { canonical, differences } from './canonical.ts'
import { handlerChanges } from './handlers.ts'
import type { Versions } from './versions.ts'
import { mostNames, present, quotedChange, settingChange } from './words.ts'

/** Keys of a file that the model reads, so that their changes are told in words. */
const toldKeys = new Set(['name', 'schedule', 'sensors', 'trigger_events', 'webhook', 'alerts', 'inputs'])
/** Of these, the defaults are told at the tasks that inherit them. */
const toldInConfiguration = new Set(['retries', 'retry_delay', 'timeout'])

/** What is set otherwise for the pipeline as a whole. */
export function pipelineLines(versions: Versions): readonly string[] {
  const { before, after } = versions
  const limit = settingChange('Concurrency limit', before.runPolicy.maxConcurrentRuns, after.runPolicy.maxConcurrentRuns, String)
  const alerts = handlerChanges(versions, before.handlers, after.handlers)
  return [
    ...present(before.name === after.name ? undefined : `Name of the pipeline ${quotedChange(before.name, after.name)}`, limit),
    ...alerts.map((text) => `Pipeline: ${text}`),
    ...inputLines(before, after),
    ...restLines(before, after),
  ]
}

function inputLines(before: Pipeline, after: Pipeline): readonly string[] {
  const former = new Map(before.parameters.map((parameter) => [parameter.name, parameter]))
  const latter = new Map(after.parameters.map((parameter) => [parameter.name, parameter]))
  const added = after.parameters.filter(({ name }) => !former.has(name))
  const removed = before.parameters.filter(({ name }) => !latter.has(name))
  return [
    ...added.map((input) => `Input ${quoted(input.name)} added${input.required ? ', and it is required' : ''}`),
    ...removed.map((input) => `Input ${quoted(input.name)} removed`),
    ...after.parameters.flatMap((input) => inputChange(before, after, former.get(input.name), input)),
  ]
}

function inputChange(before: Pipeline, after: Pipeline, was: Parameter | undefined, is: Parameter): readonly string[] {
  if (!was) return []
  const [former, latter] = [nodeAt(before.document.root, was.path), nodeAt(after.document.root, is.path)]
  if (canonical(former) === canonical(latter)) return []
  const parts = present(
    was.type === is.type ? undefined : `type was ${quoted(was.type)}, now ${quoted(is.type)}`,
    canonical(was.default) === canonical(is.default) ? undefined : 'has another default',
    was.required === is.required ? undefined : is.required ? 'is required now' : 'is no longer required',
  )
  return [`Input ${quoted(is.name)}: ${parts.length > 0 ? parts.join('; ') : 'other settings'}`]
}

/** What the model does not read, by the names of the keys. */
function restLines(before: Pipeline, after: Pipeline): readonly string[] {
  const isNode = (path: Path) => before.nodes.has(nodeKeyOf(path)) || after.nodes.has(nodeKeyOf(path))
  const limits = new Set([before, after].map(({ runPolicy }) => nodeKeyOf(writtenPath(runPolicy.maxConcurrentRuns) ?? [])))
  const versions = { before: before.document.root, after: after.document.root }
  const places = differences(versions, (path) => isTold(path) || isNode(path) || (path.length > 0 && limits.has(nodeKeyOf(path))))
  const names = [...new Set(places.map((path) => path.slice(0, 2).join('.')))]
  return names.length === 0 ? [] : [`Other settings changed: ${listNames(names, mostNames)}`]
}

function isTold([first, second]: Path): boolean {
  if (first === 'configuration') return second !== undefined && toldInConfiguration.has(String(second))
  return first !== undefined && toldKeys.has(String(first))
}

/** Parts of a file that a model of it may not have understood, and that differ in more than the order of their entries. */
export function unreadLines(before: Pipeline, after: Pipeline): readonly string[] {
  const names = [...toldKeys].filter((key) => {
    const [was, is] = [before, after].map(({ document }) => entriesText(nodeAt(document.root, [key])))
    return was !== is
  })
  return names.length === 0 ? [] : [`Other settings changed: ${listNames(names, mostNames)}`]
}

function entriesText(node: Node | undefined): string {
  return node?.kind === 'list' ? node.items.map(canonical).sort().join() : canonical(node)
}
