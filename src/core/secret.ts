import type { Document } from './document.ts'
import type { Span } from './source.ts'
import type { Node, Path } from './tree.ts'

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

/** Shapes of credentials whose issuers document a fixed prefix. Every pattern is linear. */
const shapes: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['an AWS access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{30,255})/g],
  ['a GitLab token', /\bglpat-[A-Za-z0-9_-]{20,64}/g],
  ['a Slack token', /\bxox[abeoprs]-[A-Za-z0-9-]{10,200}/g],
  ['a Slack webhook address', /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{10,200}/g],
  ['a Discord webhook address', /https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/[A-Za-z0-9/_-]{10,200}/g],
  ['a Teams webhook address', /https:\/\/[a-z0-9-]{1,63}\.webhook\.office\.com\/[A-Za-z0-9/@._-]{10,300}/g],
  ['a Stripe key', /\b[rs]k_(?:live|test)_[A-Za-z0-9]{10,200}/g],
  ['a Google API key', /\bAIza[0-9A-Za-z_-]{35}/g],
  ['a Databricks token', /\bdapi[0-9a-f]{32}/g],
  ['a dbt Cloud token', /\bdbt[cs]_[A-Za-z0-9_-]{30,100}/g],
  ['a SendGrid key', /\bSG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}/g],
  ['an OpenAI or Anthropic key', /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32,200}/g],
  ['a JSON web token', /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}/g],
  ['a private key', /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g],
  ['a password in an address', /(?<=\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/"'$]{1,64}:)[^\s:@/"'${}<>]{3,128}(?=@)/g],
  ['a bearer token', /(?<=\b[Bb](?:earer|asic) )(?=[A-Za-z_.+/=-]{0,60}[0-9])[A-Za-z0-9_.+/=-]{16,4000}/g],
]

/** What every shape begins with or cannot do without: most texts are done with after this one look. */
const trace =
  /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|hooks\.slack\.com|discord|webhook\.office|[rs]k_|AIza|dapi|dbt[cs]_|SG\.|sk-|eyJ|-----BEGIN|:\/\/|[Bb](?:earer|asic) /

const secretWord = /pass(?:word|wd|phrase)|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|signing[_-]?key|credential/gi
const nameCharacter = /[A-Za-z0-9_.-]/
/** Names that speak of a secret without holding one. */
const harmlessName =
  /(?:tokens|_?(?:name|names|id|ids|url|uri|path|file|arn|env|ref|reference|column|field|type|count|ttl|expiry|expires|expires_in|scope|scopes|version|mode|manager|header|prefix|suffix|limit|length|seconds|required|enabled|endpoint|vault|provider|store|scope_name))$/i
const placeholder = /[$<>{}()[\]]|\*{3}|\.{3}|…|placeholder|x{4,}|^(?:none|null|true|false|undefined|redacted|your[_-].*)$/i

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
      for (const secret of secretsInText(keyAbove(path), node.value, prefixes)) found.push({ path, ...secret })
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

function keyAbove(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string')
  return typeof key === 'string' ? key : ''
}

type TextSecret = Omit<Secret, 'path'>

/** Secrets in the value of `key`. Overlapping hits are reported once. */
export function secretsInText(key: string, text: string, prefixes: readonly string[] = []): readonly TextSecret[] {
  const whole = secretWholeValue(key, text)
  if (whole) return [whole]
  const hits = [...shapesIn(text), ...prefixed(text, prefixes), ...assignmentsIn(text)].sort(
    (a, b) => a.within.start - b.within.start,
  )
  return hits.filter((hit, at) => hits.slice(0, at).every((earlier) => earlier.within.end <= hit.within.start))
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
  return text.length >= 6 && !placeholder.test(text.slice(0, 4000))
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

function shapesIn(text: string): TextSecret[] {
  if (!trace.test(text)) return []
  return shapes.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      within: { start: match.index, end: match.index + match[0].length },
      kind,
      name: null,
    })),
  )
}

/** `--token abc1`, `API_KEY=abc1`, `"password": "abc"`, `secret = 'abc'`: a telling name, then a literal. */
function assignmentsIn(text: string): TextSecret[] {
  const found: TextSecret[] = []
  for (const match of text.matchAll(secretWord)) {
    const start = backToNameStart(text, match.index)
    const nameEnd = forwardToNameEnd(text, match.index + match[0].length)
    const value = literalAfter(text, nameEnd, text.slice(start, start + 2) === '--')
    const name = text.slice(start, nameEnd)
    if (value && isSecretName(name)) found.push({ within: value, kind: 'a credential', name })
  }
  return found
}

const longestName = 60

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
const bareLiteral = /^(?=[^\s"',;]{0,80}[0-9])[A-Za-z0-9_+/=~@%^!-]{8,400}(?=$|[\s"',;])/

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
