import { entriesOf } from '../text/entries.ts'
import { quoted } from '../text/quote.ts'
import { mask } from '../text/secrets/value-mask.ts'
import { isEmptyCollection, isUnset, type ListNode, type MapNode, type Node, textOf } from '../text/tree.ts'
import { joined } from '../text/wording.ts'
import { canonical } from './canonical.ts'
import type { Fact } from './change.ts'
import { type Effect, effect } from './risk.ts'
import { languageOf, textChange } from './text-change.ts'
import { isSecretValue, plainValue, type Shown, valueWords } from './values.ts'

/** One part of a file in both versions. */
export interface Versions {
  readonly before: Node | undefined
  readonly after: Node | undefined
  readonly shown: { readonly before: Shown; readonly after: Shown }
}

/** Items of a list that are named one by one. */
const mostItems = 4

/**
 * How a part differs, each place by itself: `parameter "headers.accept" was "a", now "b"`. Mappings are looked into, and lists whose items keep
 * their places. `word` names what has a name; `name` is the way to the part.
 */
export function nodeFacts(word: string, name: string, versions: Versions, of: Effect): readonly Fact[] {
  const { before, after } = versions
  if (canonical(before) === canonical(after)) return []
  if (isSecretValue(name, before) || isSecretValue(name, after)) return secretFacts(`${word} ${quoted(name)}`, versions, of)
  if (isMapping(before) && isMapping(after)) return entriesFacts(word, name, before, after, versions, of)
  if (before?.kind === 'list' && after?.kind === 'list') return listFacts(word, name, before, after, versions, of)
  const [was, is] = [textOf(before), textOf(after)]
  if (was !== undefined && is !== undefined) return textFacts(word, name, versions, of)
  return [valueFact(`${word} ${quoted(name)}`, versions, of)]
}

function isMapping(node: Node | undefined): node is MapNode {
  return node?.kind === 'map' && node.entries.size > 0
}

function entriesFacts(word: string, name: string, was: MapNode, is: MapNode, { shown }: Versions, of: Effect): readonly Fact[] {
  const [former, latter] = [was, is].map(({ entries }) => new Map([...entries].map(([key, { value }]) => [key, value])))
  const named = renames(former ?? new Map(), latter ?? new Map())
  return [...new Set([...was.entries.keys(), ...is.entries.keys()])].flatMap((key) => {
    const [before, after] = [former?.get(key), latter?.get(key)]
    const next = named.next.get(key)
    if (named.fresh.has(key)) return []
    const at = `${name}.${stepWords(key)}`
    if (next !== undefined)
      return [renamedFact(word, at, `${name}.${stepWords(next)}`, valueWords(before, shown.before, key), of)]
    return nodeFacts(word, at, { before, after, shown }, of)
  })
}

/** What goes by another name. */
export interface Renames {
  /** The name now, by the name before. */
  readonly next: ReadonlyMap<string, string>
  /** The names that came so. */
  readonly fresh: ReadonlySet<string>
}

/** Names that are gone with the names that came and hold the very same; a value that several have tells nothing. */
export function renames(was: ReadonlyMap<string, Node>, is: ReadonlyMap<string, Node>): Renames {
  const lost = textsOf(was, is)
  const come = textsOf(is, was)
  const pairs = [...lost].flatMap(([text, names]) => {
    const [one, ...others] = names
    const [other, ...more] = come.get(text) ?? []
    return one !== undefined && other !== undefined && others.length + more.length === 0 ? [[one, other] as const] : []
  })
  return { next: new Map(pairs), fresh: new Set(pairs.map(([, name]) => name)) }
}

/** The names that only one side has, by what they hold. */
function textsOf(own: ReadonlyMap<string, Node>, others: ReadonlyMap<string, Node>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [name, node] of own) {
    const text = canonical(node)
    if (others.has(name) || text === '' || isSwitch(node)) continue
    push(found, text, name)
  }
  return found
}

/** `true` under one name is not the same thing as `true` under another one. */
function isSwitch(node: Node): boolean {
  return node.kind === 'scalar' && typeof node.value !== 'string'
}

/** `parameter "path" is named "file" now ("/in")`. */
export function renamedFact(word: string, was: string, is: string, value: string, of: Effect): Fact {
  return {
    kind: 'renamed',
    what: `${word} ${quoted(was)} is named ${quoted(is)} now (${value})`,
    from: was,
    to: is,
    ...of,
  }
}

/** An id that an editor has made is cut: it says nothing to people. */
function stepWords(key: string): string {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(key) ? `${key.slice(0, 8)}…` : key
}

function listFacts(word: string, name: string, was: ListNode, is: ListNode, { shown }: Versions, of: Effect): readonly Fact[] {
  const { gone, come } = partedItems(was, is)
  const noun = `${word} ${quoted(name)}`
  if (gone.length === 0 && come.length === 0) {
    const [before, after] = [valueWords(was, shown.before), valueWords(is, shown.after)]
    if (before === after) return [fact(`items of ${noun} are in another order`, of, 'not set', 'not set')]
    return [fact(`order of ${noun} was ${before}, now ${after}`, of, before, after)]
  }
  const [left, right] = [gone[0], come[0]]
  if (gone.length === 1 && come.length === 1 && left !== undefined && right !== undefined) {
    const [before, after] = [was.items[left], is.items[right]]
    if (isMapping(before) && isMapping(after)) return nodeFacts(word, `${name}[${right}]`, { before, after, shown }, of)
    if (before?.kind === 'scalar' && after?.kind === 'scalar')
      return nodeFacts(word, `${name}[${right}]`, { before, after, shown }, of)
  }
  const [added, removed] = [
    come.map((at) => valueWords(is.items[at], shown.after)),
    gone.map((at) => valueWords(was.items[at], shown.before)),
  ]
  const parts = [
    ...(added.length > 0 ? [`${shortList(added)} added`] : []),
    ...(removed.length > 0 ? [`${shortList(removed)} removed`] : []),
  ]
  const only = (values: readonly string[]) => (values.length === 1 ? (values[0] ?? '') : 'not set')
  return [fact(`${noun}: ${parts.join(', ')}`, of, only(removed), only(added))]
}

function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const known = lists.get(key)
  if (known) known.push(item)
  else lists.set(key, [item])
}

/** Indices of the items that only one of two lists has. */
function partedItems(was: ListNode, is: ListNode) {
  const waiting = new Map<string, number[]>()
  for (const [at, item] of was.items.entries()) push(waiting, canonical(item), at)
  for (const places of waiting.values()) places.reverse()
  const come = [...is.items.entries()].flatMap(([at, item]) => (waiting.get(canonical(item))?.pop() === undefined ? [at] : []))
  return { gone: [...waiting.values()].flat().sort((a, b) => a - b), come }
}

/** Values in a row, of which the rest is counted. */
export function shortList(values: readonly string[], most = mostItems): string {
  const shown = values.slice(0, values.length === most + 1 ? most + 1 : most)
  const rest = values.length - shown.length
  return joined(rest > 0 ? [...shown, `${rest} more`] : shown)
}

function textFacts(word: string, name: string, versions: Versions, of: Effect): readonly Fact[] {
  const { before, after, shown } = versions
  const [was, is] = [shown.before.textOf(before) ?? '', shown.after.textOf(after) ?? '']
  if (was === is) return [hiddenFact(`${word} ${quoted(name)}`, of)]
  // The end of a block scalar is no part of what it says.
  if (was.trimEnd() === is.trimEnd()) return []
  const json = { before: jsonNode(was), after: jsonNode(is) }
  if (json.before && json.after) return jsonFacts(word, name, { before: json.before, after: json.after, shown }, of)
  const language = languageOf(is) ?? languageOf(was)
  const { words, from, to, isBlank } = textChange(was, is)
  const noun = `${word} ${quoted(name)}${language === undefined ? '' : ` (${language})`}`
  const isMeaningless = isBlank && language !== 'Python'
  return [
    {
      kind: 'changed',
      what: `${noun} ${words}`.replace(/ (?=(?:lines?|\d+ lines?) )/, ', '),
      from,
      to,
      ...(isMeaningless ? effect('cosmetic', 'only white space differs') : of),
    },
  ]
}

function jsonFacts(word: string, name: string, versions: Versions, of: Effect): readonly Fact[] {
  const facts = nodeFacts(word, name, versions, of)
  if (facts.length > 0) return facts
  return [
    {
      kind: 'changed',
      what: `${word} ${quoted(name)} (JSON) has other white space or another order of keys`,
      from: null,
      to: null,
      ...effect('cosmetic', 'the JSON means the same'),
    },
  ]
}

/** A text that is a JSON object or list, as a tree; undefined for any other text. */
function jsonNode(text: string): Node | undefined {
  if (!/^\s*[{[]/.test(text) || text.length > 100_000) return undefined
  try {
    return treeOf(JSON.parse(text), 0)
  } catch {
    return undefined
  }
}

/** JSON that is deeper is compared as a text. */
const deepestJson = 50
const nowhere = { start: -1, end: -1 }

function treeOf(value: unknown, depth: number): Node {
  if (depth > deepestJson) throw new RangeError('too deep to compare')
  if (Array.isArray(value)) return { kind: 'list', span: nowhere, items: value.map((item) => treeOf(item, depth + 1)) }
  if (typeof value === 'object' && value !== null)
    return {
      kind: 'map',
      span: nowhere,
      entries: entriesOf(
        Object.entries(value).map(([key, item]) => ({
          key,
          keySpan: nowhere,
          value: treeOf(item, depth + 1),
          merged: false,
        })),
      ),
    }
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return { kind: 'scalar', span: nowhere, value: isScalar ? value : null, style: 'plain' }
}

/** `timeout was 1, now "two"`. */
export function valueFact(noun: string, { before, after, shown }: Versions, of: Effect): Fact {
  const [was, is] = [
    valueWords(isNothing(before) ? undefined : before, shown.before),
    valueWords(isNothing(after) ? undefined : after, shown.after),
  ]
  return was === is ? hiddenFact(noun, of) : fact(`${noun} was ${was}, now ${is}`, of, was, is)
}

function isNothing(node: Node | undefined): boolean {
  return isUnset(node) || isEmptyCollection(node)
}

/** A value below a name that credentials have: whether it is set is told, never what it is. */
export function secretFacts(noun: string, { before, after }: Versions, of: Effect): readonly Fact[] {
  if (canonical(before) === canonical(after)) return []
  const [was, is] = [secretWords(before), secretWords(after)]
  return [was === is ? hiddenFact(noun, of) : fact(`${noun} was ${was}, now ${is}`, of, was, is)]
}

/** An expression is no credential. */
function secretWords(node: Node | undefined): string {
  if (isNothing(node)) return 'not set'
  const text = textOf(node) ?? ''
  return quoted(text.includes('${{') ? text : mask)
}

function hiddenFact(noun: string, of: Effect): Fact {
  return fact(`${noun} has another value, not shown here`, of, 'not set', 'not set')
}

function fact(what: string, of: Effect, was: string, is: string): Fact {
  return { kind: 'changed', what, from: plainValue(was), to: plainValue(is), ...of }
}
