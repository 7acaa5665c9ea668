import { available, type Outcome } from '../../../history/unavailable.ts'
import { unavailable } from './unavailable.ts'

/** The address of the public API of the vendor's production environment. */
export const productionBaseUrl = 'https://app.getorchestra.io/api/engine/public'

/** Where the API is and who asks. The key leaves this value only in the Authorization header. */
export interface Connection {
  /** Without a slash at its end. */
  readonly baseUrl: string
  /** Null for the one endpoint that needs none. */
  readonly key: string | null
  /** The key in every form in which an answer could give it back. */
  readonly hidden: readonly string[]
}

/** Shortest key that is masked in answers: replacing one or two letters everywhere would only garble them. */
const shortestMasked = 6

/** Checks address and key without contacting anything. Plain http is accepted for this very machine only, for tests. */
export function connectionTo(baseUrl: string, key: string): Outcome<Connection> {
  const trimmed = key.trim()
  if (trimmed === '') return unavailable('no-key')
  if (!/^[\x21-\x7e]{1,4096}$/.test(trimmed)) return unavailable('bad-key')
  const address = parseAddress(baseUrl)
  if (!address) return unavailable('bad-address')
  return available({ baseUrl: address, key: trimmed, hidden: hiddenForms(trimmed) })
}

/** For validating definitions, which needs no key. */
export function connectionWithoutKey(baseUrl: string): Outcome<Connection> {
  const address = parseAddress(baseUrl)
  return address ? available({ baseUrl: address, key: null, hidden: [] }) : unavailable('bad-address')
}

function parseAddress(baseUrl: string): string | undefined {
  if (!URL.canParse(baseUrl)) return undefined
  const url = new URL(baseUrl)
  const isLocal = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  const isAllowed = url.protocol === 'https:' || (url.protocol === 'http:' && isLocal)
  if (!isAllowed || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined
  const path = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname
  return url.origin + path
}

function hiddenForms(key: string): string[] {
  if (key.length < shortestMasked) return []
  const hex = Array.from(key, (character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join('')
  const base64 = btoa(key)
  return [key, encodeURIComponent(key), base64, base64.replace(/={1,2}$/, ''), hex, hex.toUpperCase()]
}
