import type { Span } from '../source.ts'

const word = /^[A-Za-z0-9_.+/=-]{0,400}/
/** Fewer characters behind the prefix are a word that begins like it. */
const shortestRest = 4

export interface Prefixed {
  readonly within: Span
  readonly kind: string
  readonly name: null
}

/** Words that begin as a team's credentials do. */
export function prefixedIn(text: string, prefixes: readonly string[]): Prefixed[] {
  const found: Prefixed[] = []
  for (const prefix of prefixes) if (prefix !== '' && text.length >= prefix.length + shortestRest) addBehind(prefix, text, found)
  return found
}

function addBehind(prefix: string, text: string, found: Prefixed[]): void {
  for (let at = text.indexOf(prefix); at !== -1; ) {
    const rest = at + prefix.length
    const end = rest + (word.exec(text.slice(rest, rest + 400))?.[0].length ?? 0)
    if (end - rest >= shortestRest) found.push({ within: { start: at, end }, kind: 'a credential of this team', name: null })
    at = text.indexOf(prefix, Math.max(end, at + 1))
  }
}
