import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, isUnset, type MapNode, type Node, type Path } from '../../../text/tree.ts'
import type { Flow } from '../flow/flow.ts'
import { nameIn } from '../flow/tasks.ts'
import { aliasViolations } from './aliases.ts'
import { choicesOf, type KeyFacts, partFacts } from './catalogue.ts'
import { type Element, type ElementKind, elementOf, typeViolations } from './element.ts'
import { inputViolations } from './inputs.ts'
import { maintainedReadings, missing, missingKeys, unknownKeys } from './keys.ts'
import { labelViolations } from './labels.ts'
import { repeatedIds } from './repeated.ts'
import { retryOrder } from './retry.ts'
import { capital, scalarViolations, wrongKind, wrongWord } from './scalars.ts'

/** Most values that are looked at, so that aliases of aliases end. */
const mostValues = 100_000

/** A flow under review, and how many of its values may still be looked at. */
interface Review {
  readonly flow: Flow
  left: number
}

/** What the format says against a flow, in the order of the text. What a plug-in has for keys is not known; a key of every task is, by its spelling. */
export function* flowViolations(flow: Flow): Iterable<Violation> {
  const review: Review = { flow, left: mostValues }
  yield* partViolations(review, 'Flow', 'a flow', flow.root, [])
  yield* repeatedIds(flow.root)
  yield* aliasViolations(flow.document.source.text, flow.root)
  for (const { values, valuesPath, type } of flow.pluginDefaults) {
    const known = values && keysOfDefault(type)
    if (known) yield* unknownKeys(values, valuesPath, known, `the defaults of ${lastOf(type)}`, true)
  }
}

/** The keys that defaults of one type may have; undefined where they are for several types, or for a plug-in. */
function keysOfDefault(type: string): readonly string[] | undefined {
  const { core, common } = elementOf('task', type)
  return core && [...Object.keys(core.keys), ...Object.keys(common)]
}

const lastOf = (type: string) => type.slice(type.lastIndexOf('.') + 1)

/** A part whose keys are all known. */
function* partViolations(review: Review, part: string, whose: string, node: MapNode, path: Path): Iterable<Violation> {
  const { keys } = partFacts(part)
  yield* unknownKeys(node, path, Object.keys(keys), whose, true)
  yield* missingKeys(node, path, keys, whose, () => false)
  yield* valuesIn(review, keys, node, path)
}

function* valuesIn(review: Review, keys: Readonly<Record<string, KeyFacts>>, node: MapNode, path: Path): Iterable<Violation> {
  for (const [key, { value }] of node.entries) {
    const facts = Object.hasOwn(keys, key) ? keys[key] : undefined
    if (facts) yield* valueViolations(review, facts, value, [...path, key])
  }
}

/** What every release that has a key says against its value; the words are those of the newest. */
function* valueViolations(review: Review, facts: KeyFacts, node: Node, path: Path): Iterable<Violation> {
  if (isUnset(node)) return
  const shapes = new Set([facts, ...(facts.later ?? [])].map(({ shape }) => shape ?? 'any'))
  const told = [...shapes].map((shape) => [...shapeViolations(review, shape, node, path)])
  if (told.every((one) => one.length > 0)) yield* told.at(-1) ?? []
  else yield* tooSmall(facts, node, path)
}

function* tooSmall(facts: KeyFacts, node: Node, path: Path): Iterable<Violation> {
  const least = Math.min(...maintainedReadings(facts).map(({ min }) => min ?? -Infinity))
  if (node.kind !== 'scalar' || String(node.value).trim() === '' || !(Number(node.value) < least)) return
  yield {
    kind: 'wrong-value',
    at: { path },
    message: `${quoted(String(path.at(-1)))} must be at least ${least}, not ${quoted(String(node.value))}`,
    remedy: `Write ${least} or more`,
  }
}

function* shapeViolations(review: Review, shape: string, node: Node, path: Path): Iterable<Violation> {
  if (review.left-- <= 0) return
  const colon = shape.indexOf(':')
  const [head, rest] = colon < 0 ? [shape, ''] : [shape.slice(0, colon), shape.slice(colon + 1)]
  if (head === 'list') yield* itemViolations(review, rest, node, path)
  else if (head === 'map') yield* entryViolations(review, rest, node, path)
  else if (head === 'labels') yield* labelViolations(node, path)
  else if (head === 'task' || head === 'trigger' || head === 'condition') yield* elementViolations(review, head, node, path)
  else if (head === 'part') yield* objectViolations(review, rest, node, path)
  else if (head === 'union') yield* choiceViolations(review, rest, node, path)
  else if (head !== 'any') yield* scalarViolations(shape, node, path)
}

function* itemViolations(review: Review, shape: string, node: Node, path: Path): Iterable<Violation> {
  if (node.kind !== 'list') yield wrongKind('list', node, path)
  else
    for (const [index, item] of node.items.entries())
      if (!isUnset(item)) yield* shapeViolations(review, shape || 'any', item, [...path, index])
}

function* entryViolations(review: Review, shape: string, node: Node, path: Path): Iterable<Violation> {
  if (node.kind !== 'map') yield wrongKind('map', node, path)
  else
    for (const [key, { value }] of node.entries)
      if (!isUnset(value)) yield* shapeViolations(review, shape || 'any', value, [...path, key])
}

/** Parts as a reader knows them, where the name of the class says less. */
const titles: Readonly<Record<string, string>> = {
  'Dag.DagTask': 'an entry of a Dag',
  Output: 'an output',
  Check: 'a check',
  Quota: 'a quota',
  PluginDefault: 'a plug-in default',
}

function* objectViolations(review: Review, part: string, node: Node, path: Path): Iterable<Violation> {
  const key = String(path.findLast((step) => typeof step === 'string'))
  if (node.kind !== 'map') yield wrongKind('map', node, path)
  else if (part === 'Dag.DagTask' && !node.entries.has('task') && node.entries.has('type')) yield unwrapped(node, path)
  else yield* partViolations(review, part, titles[part] ?? `\`${key}\``, node, path)
}

/** A task that stands in a Dag as in any other list. */
function unwrapped(node: MapNode, path: Path): Violation {
  return {
    kind: 'missing-key',
    at: { path: [...path, 'task'], part: 'key' },
    message: `Entry ${quoted(nameIn(node, 'id') ?? '')} of the Dag has no "task"`,
    remedy: 'Move the keys of the task below `task`, and write `dependsOn` beside it',
  }
}

/** Unions with the words for one of their parts. */
const unions: Readonly<Record<string, string>> = { Input: 'input', SLA: 'SLA', AbstractRetry: 'retry' }

/** A part whose `type` says which keys it has. */
function* choiceViolations(review: Review, union: string, node: Node, path: Path): Iterable<Violation> {
  if (node.kind !== 'map') {
    yield wrongKind('map', node, path)
    return
  }
  const noun = unions[union] ?? union
  const choices = choicesOf(union)
  const type = nameIn(node, 'type') ?? ''
  const chosen = Object.hasOwn(choices, type) ? choices[type] : undefined
  if (type === '') yield missing(`${noun === 'input' ? 'An' : 'A'} ${noun}`, 'type', path)
  else if (!chosen) yield wrongWord(`Type of the ${noun}`, Object.keys(choices), type, [...path, 'type'])
  if (!chosen) return
  const { type: _, ...keys } = partFacts(chosen.part).keys
  const id = nameIn(node, 'id') ?? nameIn(node, 'name')
  const whose = id === null ? `the ${type} ${noun}` : `${noun} ${quoted(id)}`
  yield* unknownKeys(node, path, ['type', ...Object.keys(keys)], whose, true)
  yield* missingKeys(node, path, keys, whose, (key) => key === 'id' && id !== null)
  yield* valuesIn(review, keys, node, path)
  if (union === 'AbstractRetry') yield* retryOrder(node, path)
  if (union === 'Input') yield* inputViolations(type, whose, node, path)
}

/** A task, trigger or condition: of the engine with all its keys, of a plug-in with those that all have. */
function* elementViolations(review: Review, kind: ElementKind, node: Node, path: Path): Iterable<Violation> {
  if (node.kind !== 'map') {
    yield { ...wrongKind('map', node, path), remedy: `Write a ${kind} with ${kind === 'condition' ? '' : '`id` and '}\`type\`` }
    return
  }
  const element = elementOf(kind, nameIn(node, 'type') ?? '')
  const { core, common, written } = element
  const id = nameIn(node, 'id')
  const whose = id === null ? kind : `${kind} ${quoted(id)}`
  if (kind !== 'condition' && isUnset(childOf(node, 'id'))) yield missing(`A ${kind}`, 'id', path)
  if ((nameIn(node, 'type') ?? '') === '') yield missing(id === null ? `A ${kind}` : capital(whose), 'type', path)
  yield* typeViolations(element, path)
  const keys = { ...common, ...core?.keys }
  yield* unknownKeys(node, path, Object.keys(keys), core ? lastOf(written) : whose, core !== undefined)
  yield* missingKeys(node, path, core?.keys ?? {}, whose, (key) => isGiven(review.flow, element, key))
  if (element.coreName === 'trigger.Schedule') yield* zoneViolations(node, path, whose)
  yield* branchless(review.flow, element, node, path, whose)
  yield* valuesIn(review, core ? keys : { ...common, ...tasksOf(node) }, node, path)
}

/** Tasks that a task of a plug-in holds: only where all entries of the list are tasks for certain. */
function tasksOf(node: MapNode): Readonly<Record<string, KeyFacts>> {
  const tasks = childOf(node, 'tasks')
  const isList = tasks?.kind === 'list' && tasks.items.every((item) => nameIn(item, 'type')?.includes('.'))
  return isList ? { tasks: { shape: 'list:task' } } : {}
}

/** Names of the IANA database that are no zones of Java. */
const notOfJava: Readonly<Record<string, string>> = { EST: '-05:00', HST: '-10:00', MST: '-07:00', ROC: 'Asia/Taipei' }

function* zoneViolations(node: MapNode, path: Path, whose: string): Iterable<Violation> {
  const zone = nameIn(node, 'timezone') ?? ''
  const other = Object.hasOwn(notOfJava, zone) ? notOfJava[zone] : undefined
  if (other === undefined) return
  yield {
    kind: 'wrong-value',
    at: { path: [...path, 'timezone'] },
    message: `${capital(whose)} has the time zone ${quoted(zone)}, which Java does not have`,
    remedy: `Write ${quoted(other)}`,
  }
}

function* branchless(flow: Flow, element: Element, node: MapNode, path: Path, whose: string): Iterable<Violation> {
  const isEmpty = !['cases', 'defaults'].some((key) => hasEntries(childOf(node, key)))
  if (element.coreName !== 'flow.Switch' || !isEmpty || isGiven(flow, element, 'cases')) return
  yield {
    kind: 'missing-key',
    at: { path: [...path, 'cases'], part: 'key' },
    message: `${capital(whose)} has neither "cases" nor "defaults" with tasks`,
    remedy: 'Add `cases` or `defaults` with at least one task',
  }
}

function hasEntries(node: Node | undefined): boolean {
  if (node?.kind === 'list') return node.items.length > 0
  return node?.kind === 'map' ? node.entries.size > 0 : node !== undefined && !isUnset(node)
}

/** True where the defaults of the file may supply a key; those that only the server knows are left out of account. */
function isGiven(flow: Flow, { type, written }: Element, key: string): boolean {
  const covers = (prefix: string, name: string) => name === prefix || name.startsWith(`${prefix.replace(/\.$/, '')}.`)
  return flow.pluginDefaults.some(
    (one) =>
      one.values?.entries.has(key) &&
      [type, written].some((name) => covers(one.type, name) || covers(elementOf('task', one.type).type, name)),
  )
}
