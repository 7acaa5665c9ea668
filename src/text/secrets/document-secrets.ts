import { isInside, scalarSpans } from '../comment.ts'
import type { Document } from '../document.ts'
import { Memo } from '../memo.ts'
import type { Span } from '../source.ts'
import { type Entry, type ListNode, type MapNode, type Node, type Path, type ScalarNode, type Step, textOf } from '../tree.ts'
import { isSecretName, secretsInText, shortestWholeValue, type TextSecret } from './secret.ts'
import { assignmentsIn } from './secret-assignments.ts'
import { prefixedIn } from './secret-prefixes.ts'
import { shapesIn } from './secret-shapes.ts'
import { isBare, type Look, lookAt } from './traces.ts'

/** A literal that looks like a credential. `within` is a piece of the decoded value. */
export interface Secret extends TextSecret {
  readonly path: Path
}

/** A key of a mapping that has the known shape of a credential. */
export interface SecretKey {
  readonly span: Span
  readonly value: string
}

/** A credential that stands outside of all values: in a comment, in a key, or in text that could not be read. */
export interface StraySecret {
  readonly span: Span
  /** What it looks like; null for what is merely named like one, which is hidden but not reported. */
  readonly kind: string | null
}

/** All literals of a document that look like credentials, in the order of the text; templates are none. */
export const secretsIn = oncePerDocument((document, prefixes): readonly Secret[] => findingsIn(document, prefixes).secrets)

/** Keys of mappings that have the known shape of a credential, each with its span. */
export const secretKeysIn = oncePerDocument((document, prefixes): readonly SecretKey[] =>
  findingsIn(document, prefixes).keys.filter(({ value }) => shapesIn(value).length > 0 || prefixedIn(value, prefixes).length > 0),
)

/** A possible credential outside of the values of a document. */
export const straySecretsIn = oncePerDocument(strays)

/** What is found in a document for the prefixes of a team is looked for once, as long as no one asks for others. */
function oncePerDocument<T>(
  work: (document: Document, prefixes: readonly string[]) => T,
): (document: Document, prefixes?: readonly string[]) => T {
  const known = new Memo<Document, { readonly key: string; readonly found: T }>()
  return (document, prefixes = []) => {
    const key = prefixes.join('\n')
    const before = known.get(document)
    if (before?.key === key) return before.found
    const found = work(document, prefixes)
    known.set(document, { key, found })
    return found
  }
}

/** True for a document that surely has no credential: the look at its text has seen nothing. */
export function isBareDocument(document: Document, prefixes: readonly string[]): boolean {
  return isTelling(document, prefixes) && lookOf(document).hits.length === 0
}

/** What one walk over a document finds. */
interface Found {
  readonly secrets: readonly Secret[]
  /** Keys that may have the shape of a credential. */
  readonly keys: readonly SecretKey[]
}

/** One search of a document. */
interface Search {
  readonly document: Document
  readonly prefixes: readonly string[]
  readonly look: Look
  readonly seen: Set<Node> | undefined
  /** Whether a part is left out in which the look has seen nothing. */
  readonly skips: boolean
  readonly path: Step[]
  readonly secrets: Secret[]
  readonly keys: SecretKey[]
}

const findingsIn = oncePerDocument((document, prefixes): Found => {
  const [look, seen, skips] = [lookOf(document), seenOf(document), isTelling(document, prefixes)]
  const search: Search = { document, prefixes, look, seen, skips, path: [], secrets: [], keys: [] }
  if (document.root && !(skips && look.hits.length === 0)) visit(search, document.root, '', false)
  return search
})

const lookOf = oncePerDocument(({ source }): Look => lookAt(source.text))

/**
 * Whether all that a value may be found by stands in the text of the document, and where the value does: no escape makes it, and no alias takes
 * it elsewhere.
 */
function isTelling({ source: { text } }: Document, prefixes: readonly string[]): boolean {
  return prefixes.length === 0 && !text.includes('\\') && !text.includes('&')
}

/** The nodes seen so far; undefined for a text without anchors, in which none stands twice. */
function seenOf({ source }: Document): Set<Node> | undefined {
  return source.text.includes('&') ? new Set() : undefined
}

/** `name`: what the value is called; `isNamed`: as credentials are. */
function visit(search: Search, node: Node, name: string, isNamed: boolean): void {
  const { seen } = search
  if (seen?.has(node)) return
  seen?.add(node)
  if (node.kind === 'scalar') visitScalar(search, node, name, isNamed)
  else if (node.kind === 'map') visitMap(search, node)
  else visitList(search, node, name, isNamed)
}

/** A name that credentials have is seen where it stands. That of a mere value stands elsewhere. */
function visitMap(search: Search, map: MapNode): void {
  const { path, keys } = search
  for (const entry of map.entries.list) {
    const { key, keySpan, value } = entry
    const isTold = isTouched(search, keySpan)
    if (isTold && !isHarmlessKey(search, entry)) keys.push({ span: keySpan, value: key })
    const name = isMereValue(key) ? nameBeside(map, path) : key
    const isNamed = (isTold || name !== key) && isSecretName(name)
    if (!isNamed && !isTouched(search, value.span)) continue
    path.push(key)
    visit(search, value, name, isNamed)
    path.pop()
  }
}

function visitList(search: Search, { items }: ListNode, name: string, isNamed: boolean): void {
  const { path } = search
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (!item || !(isNamed || isTouched(search, item.span))) continue
    path.push(at)
    visit(search, item, name, isNamed)
    path.pop()
  }
}

/** Whether there may be something in a part of the text. */
function isTouched({ skips, look }: Search, { start, end }: Span): boolean {
  return !skips || !isBare(look, start, end)
}

function visitScalar(
  { document, prefixes, look, path, secrets }: Search,
  node: ScalarNode,
  name: string,
  isNamed: boolean,
): void {
  if (typeof node.value === 'number' && !isNamed) return
  if (isPlainlyHarmless(look, node, prefixes) && !(isNamed && isLongEnough(node))) return
  for (const secret of secretsInScalar(document, node, name, prefixes)) secrets.push({ path: [...path], ...secret })
}

function secretsInScalar(
  document: Document,
  { value, span }: ScalarNode,
  name: string,
  prefixes: readonly string[],
): readonly TextSecret[] {
  if (typeof value === 'string') return secretsInText(name, value, prefixes)
  if (typeof value !== 'number') return []
  const text = document.source.text.slice(span.start, span.end)
  const isCredential = isSecretName(name) && digitsOfSecret.test(text)
  return isCredential ? [{ within: { start: 0, end: text.length }, kind: 'a credential', name }] : []
}

/** True for a text that stands in the document as it is, where the look has seen nothing: no pattern matches in it. */
function isPlainlyHarmless(look: Look, { value, span, style }: ScalarNode, prefixes: readonly string[]): boolean {
  if (typeof value !== 'string') return typeof value !== 'number'
  const isVerbatim = style === 'literal' || isWritten(look.text, span, value)
  return isVerbatim && prefixes.length === 0 && isBare(look, span.start, span.end)
}

function isHarmlessKey({ look, prefixes }: Search, { key, keySpan }: Entry): boolean {
  return prefixes.length === 0 && isWritten(look.text, keySpan, key) && isBare(look, keySpan.start, keySpan.end)
}

/** Whether a value stands in a text as it is, between quotes or without. */
function isWritten(text: string, { start, end }: Span, value: string): boolean {
  const quotes = end - start - value.length
  return (quotes === 0 || quotes === 2) && text.startsWith(value, start + quotes / 2)
}

/** False for a text that is too short to be a credential. */
function isLongEnough({ value }: ScalarNode): boolean {
  return typeof value === 'string' && value.length >= shortestWholeValue
}

/** Fewer digits are a limit or a date rather than a credential. */
const digitsOfSecret = /^\d{9,40}$/

/** True for a key that has the value of what the mapping above, or a `name` beside it, names. */
function isMereValue(key: string): boolean {
  return key === 'value' || key === 'default'
}

/** What a mere value is called: the name that stands beside it, or the step to its mapping. */
function nameBeside({ entries }: MapNode, path: Path): string {
  const beside = entries.get('name') ?? entries.get('key')
  return textOf(beside?.value) ?? String(path.at(-1) ?? '')
}

function strays(document: Document, prefixes: readonly string[]): readonly StraySecret[] {
  const { text } = document.source
  const look = lookOf(document)
  const found = [
    ...shapesIn(text, look),
    ...prefixedIn(text, prefixes),
    ...assignmentsIn(text, look).map((secret) => ({ ...secret, kind: null })),
  ]
  if (found.length === 0) return none
  const values = scalarSpans(document)
  const outside = found.filter(({ within }) => !isInside(values, within.start)).sort((a, b) => a.within.start - b.within.start)
  let end = 0
  return outside.flatMap(({ within, kind }) => {
    if (within.start < end) return []
    end = within.end
    return [{ span: within, kind }]
  })
}

const none: readonly StraySecret[] = []
