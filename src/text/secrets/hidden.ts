import { type Document, locate } from '../document.ts'
import { spanWithin } from '../parse/scalar-position.ts'
import { visible } from '../quote.ts'
import type { Span } from '../source.ts'
import { nodeAt, textOf } from '../tree.ts'
import { isBareDocument, type Secret, secretKeysIn, secretsIn, straySecretsIn } from './document-secrets.ts'
import { mask, valueMask } from './value-mask.ts'

/** What no output may show of a document: where it is written, and how messages would repeat it. */
export interface Hidden {
  /** In the order of the text; none overlaps the next. */
  readonly spans: readonly Span[]
  readonly values: readonly string[]
  /** Masks the values in a sentence about the document. */
  mask(sentence: string): string
}

/** By the prefixes of a team. */
const known = new Map<string, WeakMap<Document, Hidden>>()

/** What is hidden of a document; looked up once for the same prefixes of a team. */
export function hiddenIn(document: Document, prefixes: readonly string[]): Hidden {
  const all = knownBy(prefixes)
  const hidden = all.get(document) ?? hiddenOf(document, prefixes)
  all.set(document, hidden)
  return hidden
}

/** Keeps what is hidden of a document for another reading of the same text. */
export function keepHidden(of: Document, reading: Document, prefixes: readonly string[]): void {
  if (of !== reading) knownBy(prefixes).set(of, hiddenIn(reading, prefixes))
}

/** True where nothing of a document is hidden. */
export function hidesNothing(document: Document, prefixes: readonly string[]): boolean {
  const { spans, values } = hiddenIn(document, prefixes)
  return spans.length === 0 && values.length === 0
}

/** Keeps that nothing of a document is hidden, as another reading of the same text has told. */
export function keepUnhidden(document: Document, prefixes: readonly string[]): void {
  knownBy(prefixes).set(document, nothing)
}

function knownBy(prefixes: readonly string[]): WeakMap<Document, Hidden> {
  const key = prefixes.join('\n')
  const all = known.get(key) ?? new WeakMap<Document, Hidden>()
  known.set(key, all)
  return all
}

/** The same for all documents that hide nothing: there are very many. */
const nothing: Hidden = { spans: [], values: [], mask: valueMask([]) }

function hiddenOf(document: Document, prefixes: readonly string[]): Hidden {
  if (isBareDocument(document, prefixes)) return nothing
  const secrets = secretsIn(document, prefixes)
  const keys = secretKeysIn(document, prefixes)
  const strays = straySecretsIn(document, prefixes).map(({ span }) => span)
  const spans = [...secrets.map((secret) => spanOfSecret(document, secret)), ...keys.map((key) => key.span), ...strays]
  const written = [...spans.map(({ start, end }) => document.source.text.slice(start, end)), ...keys.map((key) => key.value)]
  const decoded = secrets.map(({ path, within }) => textOf(nodeAt(document.root, path))?.slice(within.start, within.end) ?? '')
  const asQuoted = decoded.map((value) => visible(value).replaceAll('"', "'"))
  const values = [...new Set([...written, ...decoded, ...asQuoted])].filter((value) => value !== '')
  return spans.length === 0 && values.length === 0 ? nothing : { spans: joined(spans), values, mask: valueMask(values) }
}

function spanOfSecret(document: Document, { path, within }: Secret): Span {
  const node = nodeAt(document.root, path)
  return node?.kind === 'scalar' ? spanWithin(document, node, within) : locate(document, { path, within })
}

/** Sorted, with those that overlap or touch as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}

/** The text of a document with all that looks like a credential masked, line for line. */
export function textWithoutSecrets({ source: { text } }: Document, { spans }: Hidden): string {
  let shown = ''
  let at = 0
  for (const { start, end } of spans) {
    shown += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]+/g, mask)
    at = end
  }
  return shown + text.slice(at)
}
