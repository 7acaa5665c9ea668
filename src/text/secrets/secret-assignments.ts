import { allMatches } from '../all-matches.ts'
import { oncePerText } from '../once-per-text.ts'
import type { Span } from '../source.ts'
import { mayBeCredential, mayBePassphrase } from './placeholder.ts'
import { lookAt, mayMatch, traceOf } from './traces.ts'

const secretWord =
  /pass(?:word|wd|phrase)|(?<![a-z])pwd(?![a-z])|--account-key|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|signing[_-]?key|credential/gi
const joints = ['', '_', '-']
const keyWords = ['api', 'access', 'private', 'signing'].flatMap((word) => joints.map((joint) => `${word}${joint}key`))
const trace = traceOf(['password', 'passwd', 'passphrase', 'pwd', '--account-key', 'secret', 'token', 'credential', ...keyWords])
const nameCharacter = /[A-Za-z0-9_.-]/
/** Names that speak of a secret without holding one. */
const harmlessName =
  /(?:tokens|_?(?:name|names|id|ids|url|uri|path|file|arn|env|ref|reference|column|field|type|count|ttl|expiry|expires|expires_in|scope|scopes|version|mode|manager|header|prefix|suffix|limit|length|seconds|required|enabled|endpoint|vault|provider|store|scope_name|policy|rotation|hash|hashed))$|tokeni[sz]|(?:client_?request|idempotency|next|continuation|pagination)_?token$/i

/** True for the name of a variable, key or flag that would hold a credential. */
export const isSecretName = oncePerText((name) => {
  secretWord.lastIndex = 0
  return name.length <= 100 && secretWord.test(name) && !harmlessName.test(name)
})

export interface Assigned {
  readonly within: Span
  readonly kind: string
  readonly name: string
}

/** `--token abc1`, `API_KEY=abc1`, `"password": "abc"`, `secret = 'abc'`, `<password>abc</password>`: a telling name, then a literal. */
export function assignmentsIn(text: string, look = lookAt(text)): Assigned[] {
  const found: Assigned[] = []
  if (!mayMatch(look, trace)) return found
  for (const match of allMatches(text, secretWord)) {
    const start = backToNameStart(text, match.index)
    if (comparison.test(text.slice(Math.max(0, start - 12), start)) || isInResourceName(text, start)) continue
    const nameEnd = forwardToNameEnd(text, match.index + match[0].length)
    const name = text.slice(start, nameEnd)
    const value = isSecretName(name) ? literalAfter(text, nameEnd, howNamed(text, start, name)) : undefined
    if (value) found.push({ within: value, kind: 'a credential', name })
  }
  return found
}

const longestName = 60
/** Before a column that a query compares with a word. */
const comparison = /\b(?:where|and|or|on|when|having)\s{1,3}$/i

/** `arn:aws:secretsmanager:…:secret:load-a1B2c3` names a secret by its place. */
function isInResourceName(text: string, start: number): boolean {
  return text[start - 1] === ':' && /\barn:[^\s"']{0,100}:$/.test(text.slice(Math.max(0, start - 110), start))
}

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

type Naming = 'flag' | 'element' | 'key'

function howNamed(text: string, start: number, name: string): Naming {
  if (name.startsWith('--')) return 'flag'
  return text[start - 1] === '<' ? 'element' : 'key'
}

/** Between a name and its value: a flag may be followed by blanks, a joined line, or the next entry of a list. */
const separators: Record<Naming, RegExp> = {
  flag: /^(?:\\{0,3}["']?\s{0,3}[=:,]\s{0,3}|(?:\s|\\\r?\n){1,12})/,
  element: /^>\s{0,3}/,
  key: /^(?:\\{0,3}["'`])?\]?\s{0,3}(?:=>|:=|=|:)(?!=)\s{0,3}/,
}
const longestValue = 400
const bareLiteral = /^(?=[^\s"',;&]{0,80}[0-9])[A-Za-z0-9_+/=~@%^!-]{6,400}(?=$|[\s"',;&)}\]\\|<])/
/** Signs that names in programs do not have. */
const crypticLiteral =
  /^(?=[^\s"',;&]{0,80}[0-9])(?=[^\s"',;&]{0,80}[!@#%^*~+$])[A-Za-z0-9_+/=~@%^!.:#*?$-]{6,400}(?=$|[\s"',;&)}\]\\|<])/

function literalAfter(text: string, at: number, naming: Naming): Span | undefined {
  const rest = text.slice(at, at + longestValue + 40)
  const gap = separators[naming].exec(rest)?.[0]
  if (gap === undefined) return undefined
  const body = rest.slice(gap.length)
  const found = naming === 'element' ? elementText(body) : (quotedLiteral(body) ?? bareText(body, naming, gap))
  return found && { start: at + gap.length + found.start, end: at + gap.length + found.end }
}

function elementText(body: string): Span | undefined {
  const value = /^[^<>\s]{4,400}(?=\s{0,3}<\/)/.exec(body)?.[0]
  return value !== undefined && mayBeCredential(value) ? { start: 0, end: value.length } : undefined
}

/** What stands between quotes, escaped ones too. Undefined where nothing is quoted; empty spans never are. */
function quotedLiteral(body: string): Span | undefined {
  const open = /^\\{0,3}["'`]/.exec(body)?.[0]
  const end = open === undefined ? -1 : body.indexOf(open, open.length)
  if (open === undefined || end === -1) return undefined
  const value = body.slice(open.length, end)
  if (value.length < 6 || value.length > longestValue || value.includes('\n') || value.trim() !== value) return undefined
  const isReal = /\s/.test(value) ? mayBePassphrase(value) : !/["'`]/.test(value.slice(-1)) && mayBeCredential(value)
  return isReal ? { start: open.length, end } : undefined
}

function bareText(body: string, naming: Naming, gap: string): Span | undefined {
  const value = (bareLiteral.exec(body) ?? crypticLiteral.exec(body))?.[0]
  const least = naming === 'flag' || gap === '=' ? 6 : 8
  return value !== undefined && value.length >= least && mayBeCredential(value) ? { start: 0, end: value.length } : undefined
}
