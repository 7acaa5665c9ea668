import type { Violation } from '../../../model/violation.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, isUnset, type MapNode, type Node, type Path } from '../../../text/tree.ts'
import type { Flow, FlowTask, FlowTrigger } from '../flow/flow.ts'
import { nameIn } from '../flow/tasks.ts'
import { isOf } from '../read/setting.ts'
import { coreType as fullName, presentType } from '../types.ts'
import { type Part, partFacts, typeFacts, typesOf } from './catalogue.ts'

/** What the format says against a flow. What a plug-in has for keys is not known; a key of every task is, by its spelling. */
export function* flowViolations(flow: Flow): Iterable<Violation> {
  yield* unknownKeys(flow.root, [], Object.keys(partFacts('Flow').keys), 'a flow', true)
  for (const key of ['tasks']) if (isUnset(childOf(flow.root, key))) yield missing('the flow', key, [])
  for (const task of flow.tasks) yield* elementViolations(flow, task, 'Task', 'task')
  for (const trigger of flow.triggers) yield* elementViolations(flow, trigger, 'Trigger', 'trigger')
  yield* retryViolations(flow.root, [])
  const concurrency = childOf(flow.root, 'concurrency')
  if (concurrency?.kind === 'map')
    yield* unknownKeys(concurrency, ['concurrency'], Object.keys(partFacts('Concurrency').keys), '`concurrency`', true)
}

function* elementViolations(
  flow: Flow,
  element: FlowTask | FlowTrigger,
  part: Part,
  noun: 'task' | 'trigger',
): Iterable<Violation> {
  const { node, path, coreType, id, writtenType } = element
  const common = Object.keys(partFacts(part).keys)
  const whose = `${noun} ${quoted(id ?? '')}`
  if (id === null && isUnset(childOf(node, 'id'))) yield missing(`A ${noun}`, 'id', path)
  if (writtenType === '' && isUnset(childOf(node, 'type')))
    yield missing(id === null ? `A ${noun}` : capital(whose), 'type', path)
  yield* retryViolations(node, path)
  const facts = coreType === null ? undefined : typeFacts(coreType)
  if (!facts) {
    if (coreType !== null) yield* misspeltType(element, noun)
    yield* unknownKeys(node, path, common, whose, false)
    return
  }
  yield* unknownKeys(node, path, [...common, ...Object.keys(facts.keys)], `${writtenType.split('.').at(-1)}`, true)
  for (const [key, { required }] of Object.entries(facts.keys))
    if (required && !node.entries.has(key) && !isGiven(flow, element, key)) yield missing(capital(whose), key, path)
  if (
    coreType === 'flow.Switch' &&
    !['cases', 'defaults'].some((key) => hasTasks(childOf(node, key))) &&
    !isGiven(flow, element, 'cases')
  )
    yield {
      kind: 'missing-key',
      at: { path: [...path, 'cases'], part: 'key' },
      message: `${capital(whose)} has neither "cases" nor "defaults" with tasks`,
      remedy: 'Add `cases` or `defaults` with at least one task',
    }
}

function hasTasks(node: Node | undefined): boolean {
  if (node?.kind === 'list') return node.items.length > 0
  return node?.kind === 'map'
    ? [...node.entries.values()].some(({ value }) => hasTasks(value))
    : node !== undefined && !isUnset(node)
}

/** True where the defaults of the file may supply a key; those that only the server knows are left out of account for required keys of the engine. */
function isGiven(flow: Flow, { type, writtenType }: FlowTask | FlowTrigger, key: string): boolean {
  return flow.pluginDefaults.some(
    (one) => (isOf(type, presentType(one.type)) || isOf(writtenType, one.type)) && one.values?.entries.has(key),
  )
}

/** A type of the engine's package that no release has. */
function* misspeltType({ path, type, writtenType }: FlowTask | FlowTrigger, noun: 'task' | 'trigger'): Iterable<Violation> {
  if (type !== writtenType) return
  const cut = type.lastIndexOf('.') + 1
  const inPackage = typesOf(noun)
    .map(fullName)
    .filter((name) => name.startsWith(type.slice(0, cut)) && !name.includes('.', cut))
  const nearest = soleClosestTo(
    type.slice(cut),
    inPackage.map((name) => name.slice(cut)),
  )
  const near =
    nearest === undefined || Math.abs(nearest.length - (type.length - cut)) > 2 ? undefined : type.slice(0, cut) + nearest
  if (near === undefined) return
  yield {
    kind: 'unknown-job',
    at: { path: [...path, 'type'] },
    message: `Unknown type ${quoted(type)}; did you mean ${quoted(near)}?`,
    remedy: `Write ${quoted(near)}`,
  }
}

/** Keys that are none of the known ones; in a type of a plug-in only those that are close to a key of every task and nothing else. */
function* unknownKeys(
  node: MapNode,
  path: Path,
  known: readonly string[],
  whose: string,
  isClosed: boolean,
): Iterable<Violation> {
  for (const [key, entry] of node.entries) {
    if (known.includes(key) || key === '<<') continue
    const near = soleClosestTo(key, known)
    if (!isClosed && (near === undefined || !isSlip(key, near) || node.entries.has(near))) continue
    const hint = near === undefined ? '' : `; did you mean ${quoted(near)}?`
    yield {
      kind: 'unknown-key',
      at: { path: [...path, key], part: 'key' },
      message: `Unknown key ${quoted(key)} in ${whose}${hint}`,
      remedy: near === undefined ? 'Remove the key: the server refuses the flow' : `Write ${quoted(near)}`,
      ...(!isClosed && { severity: 'warning' as const }),
      ...(near !== undefined &&
        !node.entries.has(near) &&
        !entry.merged && {
          fix: { title: `Write ${quoted(near)}`, safety: 'unsafe' as const, edits: [{ span: entry.keySpan, text: near }] },
        }),
    }
  }
}

/** Keys of every task whose misspelling is no key of a plug-in: of more than six letters, in the same case but for one slip. */
function isSlip(key: string, near: string): boolean {
  return near.length > 6 && key !== near && key.toLowerCase()[0] === near[0]
}

const retries: Readonly<Record<string, { readonly part: Part; readonly required: readonly string[] }>> = {
  constant: { part: 'Constant', required: ['interval'] },
  exponential: { part: 'Exponential', required: ['interval', 'maxInterval'] },
  random: { part: 'Random', required: ['minInterval', 'maxInterval'] },
}

function* retryViolations(holder: MapNode, path: Path): Iterable<Violation> {
  const retry = childOf(holder, 'retry')
  if (retry?.kind !== 'map') return
  const type = nameIn(retry, 'type')
  const own = [...path, 'retry']
  const form = type === null ? undefined : retries[type]
  if (type === null) yield missing('A retry', 'type', own)
  else if (!form && !type.includes('{{'))
    yield {
      kind: 'wrong-value',
      at: { path: [...own, 'type'] },
      message: `Type of the retry is ${quoted(type)}, which is none of constant, exponential and random`,
      remedy: `Write ${retries[type.toLowerCase()] ? quoted(type.toLowerCase()) : 'one of the three'}`,
    }
  if (!form) return
  yield* unknownKeys(retry, own, Object.keys(partFacts(form.part).keys), `the ${type} retry`, true)
  for (const key of form.required) if (isUnset(childOf(retry, key))) yield missing(`The ${type} retry`, key, own)
}

function missing(whose: string, key: string, path: Path): Violation {
  return {
    kind: 'missing-key',
    at: { path: [...path, key], part: 'key' },
    message: `${whose === 'the flow' ? 'The flow' : whose} has no ${quoted(key)}`,
    remedy: `Add ${quoted(key)}`,
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
