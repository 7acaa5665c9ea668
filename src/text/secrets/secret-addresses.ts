import { allMatches } from '../all-matches.ts'
import { isStandIn } from './placeholder.ts'
import { type Look, mayMatch, traceOf } from './traces.ts'

const trace = traceOf(['://'])
const beforePassword = /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/"'`$<>{}\\?#]{0,64}:/gi
const longestRest = 300
/** What ends an address in a text. */
const endOfAddress = /[\s"'`<>\\]/
/** A host that follows the last `@`. */
const host = /^[A-Za-z0-9_[][\w.:[\]-]{0,250}(?:[/?#;,]|$)/

/** The passwords of addresses such as `postgres://user:password@host`, as places in the text; one may hold `/` and `@`. */
export function addressPasswordsIn(look: Look): { readonly start: number; readonly end: number }[] {
  if (!mayMatch(look, trace)) return []
  const { text } = look
  return allMatches(text, beforePassword).flatMap((match) => {
    const start = match.index + match[0].length
    const length = passwordLength(restOf(text, start))
    return length >= 3 && !isStandIn(text.slice(start, start + length)) ? [{ start, end: start + length }] : []
  })
}

function restOf(text: string, start: number): string {
  const rest = text.slice(start, start + longestRest)
  const end = rest.search(endOfAddress)
  return end === -1 ? rest : rest.slice(0, end)
}

/** 0 where there is none: `host:8080/path@2` has a port, not a password. */
function passwordLength(rest: string): number {
  const authority = rest.split(/[/?#]/, 1)[0] ?? ''
  const near = authority.lastIndexOf('@')
  const far = rest.lastIndexOf('@')
  if (near === -1) return /^\d{0,5}$/.test(authority) || !host.test(rest.slice(far + 1)) ? 0 : Math.max(far, 0)
  // A host without dots or port may be a part of the password: then the last sign separates.
  const isWholeHost = /[.:]/.test(authority.slice(near + 1)) || far === near
  return isWholeHost || !host.test(rest.slice(far + 1)) ? near : far
}
