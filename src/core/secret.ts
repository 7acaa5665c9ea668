import { isInside, scalarSpans } from './comment.ts'
import type { Document } from './document.ts'
import { maskValues } from './frame.ts'
import { shapesIn } from './secret-shapes.ts'
import type { Span } from './source.ts'
import { type Node, nodeAt, type Path, textOf } from './tree.ts'

/** A literal that looks like a credential. The value itself is never part of it. */
export interface Secret {
  readonly path: Path
  /** Indices into the scalar's decoded value. */
  readonly within: Span
  /** What it looks like, in words. */
  readonly kind: string
  /** The variable, flag or key that bears it, or null for a known shape alone. */
  readonly name: string | null
}

const secretWord =
  /pass(?:word|wd|phrase)|\bpwd\b|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|signing[_-]?key|credential/gi
const nameCharacter = /[A-Za-z0-9_.-]/
/** Names that speak of a secret without holding one. */
const harmlessName =
  /(?:tokens|_?(?:name|names|id|ids|url|uri|path|file|arn|env|ref|reference|column|field|type|count|ttl|expiry|expires|expires_in|scope|scopes|version|mode|manager|header|prefix|suffix|limit|length|seconds|required|enabled|endpoint|vault|provider|store|scope_name|policy|rotation|hash|hashed))$|tokeni[sz]/i
const placeholder =
  /[$<>{}()[\]]|\*{3}|\.{3}|…|placeholder|x{4,}|^(?:none|null|true|false|undefined|redacted|your[_-].*|(?:change|replace)[_-]?me|example|dummy|password|secret)$/i
/** A place where the credential is kept: a path, an address, a file, or the name of a store and what to look up there. */
const elsewhere =
  /^(?:(?:~|\.{0,2})\/|[a-z][a-z0-9+.-]{1,20}:\/\/|(?:vault|ssm|arn|env|file|kms|sops|op|doppler):)|\.(?:json|pem|key|p8|p12|txt|ya?ml|env)$/i

export type SecretFinder = (document: Document) => readonly Secret[]

/** Finds the secrets of each document once. `prefixes` are how a team's own credentials begin. */
export function secretFinder(prefixes: readonly string[]): SecretFinder {
  const known = new WeakMap<Document, readonly Secret[]>()
  return (document) => {
    const found = known.get(document) ?? secretsIn(document, prefixes)
    known.set(document, found)
    return found
  }
}

/** All literals of a document that look like credentials, in the order of the text; templates are none. */
export function secretsIn(document: Document, prefixes: readonly string[] = []): readonly Secret[] {
  const found: Secret[] = []
  const seen = new Set<Node>()
  const pending: { node: Node; path: Path }[] = document.root ? [{ node: document.root, path: [] }] : []
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, path } = next
    if (seen.has(node)) continue
    seen.add(node)
    if (node.kind === 'map')
      for (const [key, entry] of [...node.entries].reverse()) pending.push({ node: entry.value, path: [...path, key] })
    else if (node.kind === 'list')
      for (let at = node.items.length - 1; at >= 0; at--) pending.push({ node: node.items[at] as Node, path: [...path, at] })
    else if (typeof node.value === 'string')
      for (const secret of secretsInText(nameAbove(document, path), node.value, prefixes)) found.push({ path, ...secret })
    else if (typeof node.value === 'number') {
      const name = nameAbove(document, path)
      const text = document.source.text.slice(node.span.start, node.span.end)
      if (isSecretName(name) && digitsOfSecret.test(text))
        found.push({ path, within: { start: 0, end: text.length }, kind: 'a credential', name })
    }
  }
  return found
}

/** Keys of mappings that have the known shape of a credential, each with its span. */
export function secretKeysIn(document: Document): readonly { readonly span: Span; readonly value: string }[] {
  const found: { span: Span; value: string }[] = []
  const seen = new Set<Node>()
  const pending = document.root ? [document.root] : []
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (seen.has(node) || node.kind === 'scalar') continue
    seen.add(node)
    if (node.kind === 'list') for (const item of node.items) pending.push(item)
    else
      for (const { key, keySpan, value } of node.entries.values()) {
        if (shapesIn(key).length > 0) found.push({ span: keySpan, value: key })
        pending.push(value)
      }
  }
  return found
}

/** Fewer digits are a limit or a date rather than a credential. */
const digitsOfSecret = /^\d{9,40}$/
/** Keys that bear the value of what the mapping above, or a `name` beside them, names. */
const valueKeys = ['value', 'default']

/** What a value is called: its key, or the name that stands beside or above a mere `value`. */
function nameAbove(document: Document, path: Path): string {
  const at = path.findLastIndex((step) => typeof step === 'string')
  const key = String(path[at] ?? '')
  if (!valueKeys.includes(key)) return key
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

/** What looks like a credential outside of the values of a document. */
export function straySecretsIn(document: Document): readonly StraySecret[] {
  const { text } = document.source
  const found = [...shapesIn(text), ...assignmentsIn(text).map((secret) => ({ ...secret, kind: null }))]
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

/** Secrets in the value of `key`. Overlapping hits are reported once. */
export function secretsInText(key: string, text: string, prefixes: readonly string[] = []): readonly TextSecret[] {
  const whole = secretWholeValue(key, text)
  if (whole) return [whole]
  const hits: TextSecret[] = [...shapesIn(text), ...prefixed(text, prefixes), ...pairsIn(text), ...assignmentsIn(text)].sort(
    (a, b) => a.within.start - b.within.start,
  )
  let end = 0
  return hits.filter(({ within }) => {
    const isFree = within.start >= end
    end = Math.max(end, within.end)
    return isFree
  })
}

/** A text of ours that repeats a stranger's, with all that looks like a credential masked. */
export function withoutSecrets(text: string): string {
  return maskValues(
    text,
    secretsInText('text', text).map(({ within }) => text.slice(within.start, within.end)),
  )
}

/** The same for sentences, in which a word such as "token" stands for itself: only what has the shape of a credential. */
export function withoutCredentials(text: string): string {
  return maskValues(
    text,
    shapesIn(text).map(({ within }) => text.slice(within.start, within.end)),
  )
}

function secretWholeValue(key: string, text: string): TextSecret | undefined {
  if (!isSecretName(key) || !isLiteralSecret(text) || /\s/.test(text.trim())) return undefined
  return { within: { start: 0, end: text.length }, kind: 'a credential', name: key }
}

/** True for the name of a variable, key or flag that would hold a credential. */
export function isSecretName(name: string): boolean {
  secretWord.lastIndex = 0
  return name.length <= 100 && secretWord.test(name) && !harmlessName.test(name)
}

function isLiteralSecret(text: string): boolean {
  return text.length >= 6 && !placeholder.test(text.slice(0, 4000)) && !elsewhere.test(text.slice(0, 4000))
}

/** Words that begin as a team's credentials do. */
function prefixed(text: string, prefixes: readonly string[]): TextSecret[] {
  return prefixes.flatMap((prefix) => {
    const found: TextSecret[] = []
    for (let at = text.indexOf(prefix); at !== -1; at = text.indexOf(prefix, at + prefix.length)) {
      const end =
        at +
        prefix.length +
        (/^[A-Za-z0-9_.+/=-]{0,400}/.exec(text.slice(at + prefix.length, at + prefix.length + 400))?.[0].length ?? 0)
      if (end - at >= prefix.length + 4) found.push({ within: { start: at, end }, kind: 'a credential of this team', name: null })
    }
    return found
  })
}

/** `"name": "API_KEY", "value": "abc"`: how containers are given their variables. */
function pairsIn(text: string): TextSecret[] {
  if (!text.includes('"value"')) return []
  const pair = /"(?:name|key)"\s{0,3}:\s{0,3}"([\w.-]{1,100})"\s{0,3},\s{0,20}"value"\s{0,3}:\s{0,3}"([^"\\\s]{6,400})"/dgi
  return [...text.matchAll(pair)].flatMap(({ 1: name = '', 2: value = '', indices }) => {
    const [start, end] = indices?.[2] ?? [0, 0]
    return isSecretName(name) && isLiteralSecret(value) ? [{ within: { start, end }, kind: 'a credential', name }] : []
  })
}

/** `--token abc1`, `API_KEY=abc1`, `"password": "abc"`, `secret = 'abc'`: a telling name, then a literal. */
function assignmentsIn(text: string): TextSecret[] {
  const found: TextSecret[] = []
  for (const match of text.matchAll(secretWord)) {
    const start = backToNameStart(text, match.index)
    if (comparison.test(text.slice(Math.max(0, start - 12), start))) continue
    const nameEnd = forwardToNameEnd(text, match.index + match[0].length)
    const value = literalAfter(text, nameEnd, text.slice(start, start + 2) === '--')
    const name = text.slice(start, nameEnd)
    if (value && isSecretName(name)) found.push({ within: value, kind: 'a credential', name })
  }
  return found
}

const longestName = 60
/** Before a column that a query compares with a word. */
const comparison = /\b(?:where|and|or|on|when|having)\s{1,3}$/i

function backToNameStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < longestName && nameCharacter.test(text[start - 1] ?? '')) start--
  return start
}

function forwardToNameEnd(text: string, at: number): number {
  let end = at
  while (end - at < longestName && nameCharacter.test(text[end] ?? '')) end++
  return end
}

const separator = /^["']?\s{0,3}(?:=|:)\s{0,3}/
const quotedLiteral = /^(["'])([^"'\\\n]{6,400})\1/
const bareLiteral = /^(?=[^\s"',;&]{0,80}[0-9])[A-Za-z0-9_+/=~@%^!-]{8,400}(?=$|[\s"',;&])/

function literalAfter(text: string, at: number, isFlag: boolean): Span | undefined {
  const rest = text.slice(at, at + 520)
  const gap = separator.exec(rest)?.[0] ?? (isFlag ? /^\s{1,3}/.exec(rest)?.[0] : undefined)
  if (gap === undefined) return undefined
  const quoted = quotedLiteral.exec(rest.slice(gap.length))
  const start = at + gap.length + (quoted ? 1 : 0)
  const value = quoted?.[2] ?? bareLiteral.exec(rest.slice(gap.length))?.[0]
  if (value === undefined || !isLiteralSecret(value) || (quoted && /\s/.test(value))) return undefined
  return { start, end: start + value.length }
}
