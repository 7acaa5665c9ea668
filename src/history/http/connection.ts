import { available, type Outcome, type Unavailable } from '../unavailable.ts'

/** Where an API is and who asks. The credential leaves this value only in the Authorization header. */
export interface Connection {
  /** Without a slash at its end. */
  readonly baseUrl: string
  /** Value of the Authorization header; null for what needs none. */
  readonly authorization: string | null
  /** The credentials in every form in which an answer could give them back. */
  readonly hidden: readonly string[]
}

/** Shortest key that is masked in answers: replacing one or two letters everywhere would only garble them. */
const shortestMasked = 6

/** Checks address and key without contacting anything. Plain http is accepted for this very machine only, for tests. */
export function bearerConnection(unavailable: Unavailable, baseUrl: string, key: string): Outcome<Connection> {
  const trimmed = key.trim()
  if (trimmed === '') return unavailable('no-key')
  if (!isHeaderText(trimmed)) return unavailable('bad-key')
  const connection = openConnection(unavailable, baseUrl)
  if (!connection.ok) return connection
  return available({ ...connection.value, authorization: `Bearer ${trimmed}`, hidden: hiddenForms(trimmed) })
}

/** For what needs no key. */
export function openConnection(unavailable: Unavailable, baseUrl: string): Outcome<Connection> {
  const address = parseAddress(baseUrl)
  return address ? available({ baseUrl: address, authorization: null, hidden: [] }) : unavailable('bad-address')
}

/** True for a credential that can stand in a header. */
export function isHeaderText(credential: string): boolean {
  return /^[\x21-\x7e]{1,4096}$/.test(credential)
}

function parseAddress(baseUrl: string): string | undefined {
  if (!isSafeAddress(baseUrl)) return undefined
  const url = new URL(baseUrl)
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined
  const path = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname
  return url.origin + path
}

function isSafeAddress(given: string): boolean {
  if (!URL.canParse(given)) return false
  const { protocol, hostname } = new URL(given)
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
}

/** A credential as it is, and as addresses, headers and dumps spell it. */
export function hiddenForms(key: string): string[] {
  if (key.length < shortestMasked) return []
  const hex = Array.from(key, (character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join('')
  const base64 = btoa(key)
  return [key, encodeURIComponent(key), base64, base64.replace(/={1,2}$/, ''), hex, hex.toUpperCase()]
}
