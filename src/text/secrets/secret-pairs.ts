import { allMatches } from '../all-matches.ts'
import { Later } from '../later.ts'
import type { Span } from '../source.ts'
import { mayBeCredential } from './placeholder.ts'
import { isSecretName } from './secret-assignments.ts'
import { anyOf, gaps, type Look, mayMatch, traceOf } from './traces.ts'

export interface Paired {
  readonly within: Span
  readonly kind: string
  readonly name: string
}

const quote = '\\\\{0,3}"'
const between = '\\s{0,3}:\\s{0,3}'
const anyQuote = '\\\\{0,3}["\']'
const value = `(?<value>[^"'<>\\\\\\s]{6,400})`
const attribute = `(?:name|key)\\s?=\\s?["'](?<name>[\\w.-]{1,100})["']`

/** A word of JSON, whose quotes may be escaped. */
function quotedWord(word: string) {
  return { word, before: '"', after: '"\\' }
}

/** Where a name and its value stand beside each other, and nothing assigns the one to the other. Each has a fixed start and bounded repetitions. */
export const pairPatterns = (
  [
    // "name": "API_KEY", "value": "…", as containers are given their variables
    [
      traceOf([quotedWord('value')]),
      `${quote}(?:name|key)${quote}${between}${quote}(?<name>[\\w.-]{1,100})${quote}\\s{0,3},\\s{0,20}${quote}value${quote}${between}${quote}(?<value>[^"\\\\\\s]{6,400})${quote}`,
    ],
    // "password": {"value": "…"}
    [
      traceOf(['value', 'default'].map(quotedWord)),
      `${quote}(?<name>[\\w.-]{1,100})${quote}${between}\\{\\s{0,20}${quote}(?:value|default)${quote}${between}${quote}(?<value>[^"\\\\\\s]{6,400})${quote}`,
    ],
    // <property name="password" value="…"/> and <property name="password">…</property>
    [traceOf([{ word: 'value', before: gaps, after: `${gaps}=` }]), `\\b${attribute}\\s{1,20}value\\s?=\\s?["']${value}["']`],
    [traceOf(['</']), `\\b${attribute}\\s?>\\s{0,20}${value}\\s{0,20}</`],
    // env_var('DBT_PASSWORD', '…')
    [
      traceOf(['env_var(', 'getenv(', 'get(', 'set(', 'setdefault(', 'config(', 'put(']),
      `\\b(?:env_var|getenv|get|set|setdefault|config|put)\\(\\s{0,5}${anyQuote}(?<name>[\\w.-]{1,150})${anyQuote}\\s{0,5},\\s{0,5}${anyQuote}(?=[^"']{0,100}\\d)${value}${anyQuote}`,
    ],
  ] as const
).map(([trace, pattern]) => ({ trace, pattern: new Later(() => new RegExp(pattern, 'dgi')) }))
const anyPair = anyOf(pairPatterns.map(({ trace }) => trace))
/** A setting of Spark for the key of a storage account. */
const accountKey = /\baccount\.key\b/

export function pairsIn(look: Look): Paired[] {
  const found: Paired[] = []
  if (!mayMatch(look, anyPair)) return found
  for (const { trace, pattern } of pairPatterns) {
    if (!mayMatch(look, trace)) continue
    for (const { groups, indices } of allMatches(look.text, pattern.value)) {
      const { name = '', value: literal = '' } = groups ?? {}
      const [start, end] = indices?.groups?.['value'] ?? [0, 0]
      const isReal = (isSecretName(name) || accountKey.test(name)) && mayBeCredential(literal)
      if (isReal) found.push({ within: { start, end }, kind: 'a credential', name })
    }
  }
  return found
}
