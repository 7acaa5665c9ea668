import { isInside, scalarSpans } from '../comment.ts'
import type { Document } from '../document.ts'
import { Memo } from '../memo.ts'
import type { Span } from '../source.ts'
import { type Node, nodeAt, type Path, type ScalarNode, textOf } from '../tree.ts'
import { mayBeCredential, mayBePassphrase } from './placeholder.ts'
import { assignmentsIn, isSecretName } from './secret-assignments.ts'
import { pairsIn } from './secret-pairs.ts'
import { prefixedIn } from './secret-prefixes.ts'
import { shapesIn, withoutShapes } from './secret-shapes.ts'
import { isBare, type Look, lookAt } from './traces.ts'
import { valueMask, withoutSpans } from './value-mask.ts'

/** A literal that looks like a credential. The value itself is never part of it. */
export interface Secret {
  readonly path: Path
  /** Indices into the scalar's decoded value. */
  readonly within: Span
  /** What it looks like, in words. */
  readonly kind: string
  /** The variable, flag or key that has it, or null for a known shape alone. */
  readonly name: string | null
}

export { isSecretName } from './secret-assignments.ts'

const known = new Memo<Document, Map<string, readonly Secret[]>>()

/** All literals of a document that look like credentials, in the order of the text; templates are none. Each document is searched once. */
export function secretsIn(document: Document, prefixes: readonly string[] = []): readonly Secret[] {
  const all = known.get(document) ?? new Map<string, readonly Secret[]>()
  known.set(document, all)
  const key = prefixes.join('\n')
  const found = all.get(key) ?? search(document, prefixes)
  all.set(key, found)
  return found
}

/** One search of a document. */
interface Search {
  readonly document: Document
  readonly prefixes: readonly string[]
  readonly look: Look
  readonly seen: Set<Node> | undefined
  /** Whether a part is left out in which the look has seen nothing. */
  readonly skips: boolean
  readonly path: (string | number)[]
  readonly found: Secret[]
}

function search(document: Document, prefixes: readonly string[]): readonly Secret[] {
  const found: Secret[] = []
  const [look, seen, skips] = [lookOf(document), seenOf(document), isTelling(document, prefixes)]
  if (document.root) visit({ document, prefixes, look, seen, skips, path: [], found }, document.root, false)
  return found
}

/**
 * Whether all that a value may be found by stands in the text of the document, and where the value does: no escape makes it, and no alias takes
 * it elsewhere.
 */
function isTelling({ source: { text } }: Document, prefixes: readonly string[]): boolean {
  return prefixes.length === 0 && !text.includes('\\') && !text.includes('&')
}

/** `isNamed`: the node has the value of what is called as credentials are. */
function visit(search: Search, node: Node, isNamed: boolean): void {
  const { seen, path, look, skips } = search
  if (seen?.has(node)) return
  seen?.add(node)
  if (node.kind === 'scalar') visitScalar(search, node, isNamed)
  else if (skips && !isNamed && isBare(look, node.span.start, node.span.end)) return
  else if (node.kind === 'map')
    for (const { key, value } of node.entries.values()) {
      path.push(key)
      visit(search, value, isSecretName(isMereValue(key) ? nameAbove(search.document, path) : key))
      path.pop()
    }
  else
    for (let at = 0; at < node.items.length; at++) {
      const item = node.items[at]
      path.push(at)
      if (item) visit(search, item, isNamed)
      path.pop()
    }
}

function visitScalar({ document, prefixes, look, path, found }: Search, node: ScalarNode, isNamed: boolean): void {
  if (typeof node.value === 'number' && !isNamed) return
  if (isPlainlyHarmless(look, node, prefixes) && !(isNamed && isLongEnough(node))) return
  for (const secret of secretsInScalar(document, node, path, prefixes)) found.push({ path: [...path], ...secret })
}

/** The nodes seen so far; undefined for a text without anchors, in which none stands twice. */
function seenOf({ source }: Document): Set<Node> | undefined {
  return source.text.includes('&') ? new Set() : undefined
}

function secretsInScalar(
  document: Document,
  { value, span }: ScalarNode,
  path: Path,
  prefixes: readonly string[],
): readonly TextSecret[] {
  if (typeof value === 'string') return secretsInText(nameAbove(document, path), value, prefixes)
  if (typeof value !== 'number') return []
  const name = nameAbove(document, path)
  const text = document.source.text.slice(span.start, span.end)
  const isCredential = isSecretName(name) && digitsOfSecret.test(text)
  return isCredential ? [{ within: { start: 0, end: text.length }, kind: 'a credential', name }] : []
}

const looks = new Memo<Document, Look>()

/** One look at the text of a document serves all that is searched in it. */
function lookOf(document: Document): Look {
  const look = looks.get(document) ?? lookAt(document.source.text)
  looks.set(document, look)
  return look
}

/** True for a text that stands in the document as it is, where the look has seen nothing: no pattern matches in it. */
function isPlainlyHarmless(look: Look, { value, span, style }: ScalarNode, prefixes: readonly string[]): boolean {
  if (typeof value !== 'string') return typeof value !== 'number'
  const isVerbatim = style === 'literal' || isWritten(look.text, span, value)
  return isVerbatim && prefixes.length === 0 && isBare(look, span.start, span.end)
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

/** Keys of mappings that have the known shape of a credential, each with its span. */
export function secretKeysIn(
  document: Document,
  prefixes: readonly string[] = [],
): readonly { readonly span: Span; readonly value: string }[] {
  const found: { span: Span; value: string }[] = []
  const look = lookOf(document)
  const isHarmless = (key: string, { start, end }: Span) =>
    prefixes.length === 0 && isWritten(look.text, { start, end }, key) && isBare(look, start, end)
  const seen = seenOf(document)
  const skips = isTelling(document, prefixes)
  const pending = document.root ? [document.root] : []
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === 'scalar' || seen?.has(node)) continue
    if (skips && isBare(look, node.span.start, node.span.end)) continue
    seen?.add(node)
    if (node.kind === 'list') for (const item of node.items) pending.push(item)
    else
      for (const { key, keySpan, value } of node.entries.values()) {
        if (!isHarmless(key, keySpan) && shapesIn(key).length + prefixedIn(key, prefixes).length > 0)
          found.push({ span: keySpan, value: key })
        pending.push(value)
      }
  }
  return found
}

/** Fewer digits are a limit or a date rather than a credential. */
const digitsOfSecret = /^\d{9,40}$/
/** True for a key that has the value of what the mapping above, or a `name` beside it, names. */
function isMereValue(key: string): boolean {
  return key === 'value' || key === 'default'
}

/** What a value is called: its key, or the name that stands beside or above a mere `value`. */
function nameAbove(document: Document, path: Path): string {
  const at = path.findLastIndex((step) => typeof step === 'string')
  const key = String(path[at] ?? '')
  if (!isMereValue(key)) return key
  const owner = nodeAt(document.root, path.slice(0, at))
  const beside = owner?.kind === 'map' ? (owner.entries.get('name') ?? owner.entries.get('key')) : undefined
  return textOf(beside?.value) ?? String(path[at - 1] ?? '')
}

/** A credential that stands outside of all values: in a comment, in a key, or in text that could not be read. */
export interface StraySecret {
  readonly span: Span
  /** What it looks like; null for what is merely named like one, which is hidden but not reported. */
  readonly kind: string | null
}

/** A possible credential outside of the values of a document. */
export function straySecretsIn(document: Document, prefixes: readonly string[] = []): readonly StraySecret[] {
  const { text } = document.source
  const look = lookOf(document)
  const found = [
    ...shapesIn(text, look),
    ...prefixedIn(text, prefixes),
    ...assignmentsIn(text, look).map((secret) => ({ ...secret, kind: null })),
  ]
  if (found.length === 0) return []
  const values = scalarSpans(document)
  const strays = found.filter(({ within }) => !isInside(values, within.start)).sort((a, b) => a.within.start - b.within.start)
  let end = 0
  return strays.flatMap(({ within, kind }) => {
    if (within.start < end) return []
    end = within.end
    return [{ span: within, kind }]
  })
}

type TextSecret = Omit<Secret, 'path'>

/** Longer texts that a telling key has are documents, in which shapes are looked for. */
const longestWholeValue = 8000
/** Shorter values are no credentials, whatever their key says. */
const shortestWholeValue = 6

/** Secrets in the value of `key`. Overlapping hits are reported once. */
export function secretsInText(key: string, text: string, prefixes: readonly string[] = []): readonly TextSecret[] {
  const whole = secretWholeValue(key, text)
  if (whole) return [whole]
  const hits = hitsIn(text, prefixes)
  if (hits.length < 2) return hits
  hits.sort((a, b) => a.within.start - b.within.start)
  let end = 0
  return hits.filter(({ within }) => {
    const isFree = within.start >= end
    end = Math.max(end, within.end)
    return isFree
  })
}

function hitsIn(text: string, prefixes: readonly string[]): TextSecret[] {
  const look = lookAt(text)
  if (look.hits.length === 0) return prefixes.length === 0 ? [] : prefixedIn(text, prefixes)
  return [...shapesIn(text, look), ...prefixedIn(text, prefixes), ...pairsIn(look), ...assignmentsIn(text, look)]
}

/** A text of ours that repeats a stranger's, with all that looks like a credential masked. */
export function withoutSecrets(text: string): string {
  const found = secretsInText('text', text)
  if (found.length === 0) return text
  return valueMask(found.map(({ within }) => text.slice(within.start, within.end)))(withoutSpans(text, found))
}

/** The same for sentences, in which a word such as "token" stands for itself: only what has the shape of a credential. */
export function withoutCredentials(text: string): string {
  return withoutShapes(text)
}

function secretWholeValue(key: string, text: string): TextSecret | undefined {
  if (text.length < shortestWholeValue || !isSecretName(key)) return undefined
  const value = text.trim()
  if (value.length < shortestWholeValue || value.length > longestWholeValue || value.includes('\n')) return undefined
  const isReal = /\s/.test(value) ? mayBePassphrase(value) : mayBeCredential(value)
  return isReal ? { within: { start: 0, end: text.length }, kind: 'a credential', name: key } : undefined
}
