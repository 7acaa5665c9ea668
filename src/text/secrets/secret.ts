import type { Span } from '../source.ts'
import { mayBeCredential, mayBePassphrase } from './placeholder.ts'
import { assignmentsIn, isSecretName } from './secret-assignments.ts'
import { pairsIn } from './secret-pairs.ts'
import { prefixedIn } from './secret-prefixes.ts'
import { shapesIn, withoutShapes } from './secret-shapes.ts'
import { lookAt } from './traces.ts'
import { valueMask, withoutSpans } from './value-mask.ts'

export { isSecretName } from './secret-assignments.ts'

/** A piece of a text that looks like a credential. The value itself is never part of it. */
export interface TextSecret {
  /** Indices into the text. */
  readonly within: Span
  /** What it looks like, in words. */
  readonly kind: string
  /** The variable, flag or key that has it, or null for a known shape alone. */
  readonly name: string | null
}

/** Longer texts that a telling key has are documents, in which shapes are looked for. */
const longestWholeValue = 8000
/** Shorter values are no credentials, whatever their key says. */
export const shortestWholeValue = 6

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
