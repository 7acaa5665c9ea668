import { bearerConnection, hiddenForms, isHeaderText, openConnection } from '../../../history/http/connection.ts'
import { request, startTransport, type Transport } from '../../../history/http/request.ts'
import type { ApiLimits, ApiWorld } from '../../../history/http/world.ts'
import { objectAt, type Reader, ShapeError } from '../../../history/json-reader.ts'
import type { ServiceAccess } from '../../../history/source.ts'
import { available, type Outcome } from '../../../history/unavailable.ts'
import { textIn } from './states.ts'
import { clientUnavailable, unavailable } from './unavailable.ts'

/** The root of a workspace of an address as people copy it; undefined for what is no address. */
export function workspaceOf(address: string): string | undefined {
  const full = address.includes('://') ? address.trim() : `https://${address.trim()}`
  if (!URL.canParse(full)) return undefined
  const { origin, username, password } = new URL(full)
  return username === '' && password === '' ? origin : undefined
}

/** What requests to a workspace share, without credentials yet. Its budget starts to run now. */
export function transportTo(baseUrl: string | undefined, world: ApiWorld, limits: ApiLimits): Outcome<Transport> {
  const workspace = baseUrl === undefined ? undefined : workspaceOf(baseUrl)
  const connection = workspace === undefined ? unavailable('bad-address') : openConnection(unavailable, workspace)
  return connection.ok ? available(startTransport(connection.value, world, limits, unavailable)) : connection
}

/** The transport with the token of an access; an OAuth client is given one, for an hour, by one call. */
export async function authorised(transport: Transport, { apiKey, clientId }: ServiceAccess): Promise<Outcome<Transport>> {
  const token = clientId === undefined ? available(apiKey) : await tokenFor(transport, clientId, apiKey.trim())
  if (!token.ok) return token
  const connection = bearerConnection(unavailable, transport.connection.baseUrl, token.value)
  if (!connection.ok) return connection
  const hidden = [...connection.value.hidden, ...hiddenForms(apiKey.trim())]
  return available({ ...transport, connection: { ...connection.value, hidden } })
}

/** Client credentials of OAuth 2.0: `POST /oidc/v1/token`, the client as HTTP basic authentication. */
async function tokenFor(transport: Transport, clientId: string, secret: string): Promise<Outcome<string>> {
  if (secret === '') return clientUnavailable('no-key')
  if (!isHeaderText(clientId) || !isHeaderText(secret)) return clientUnavailable('bad-key')
  const authorization = `Basic ${btoa(`${clientId}:${secret}`)}`
  const connection = { ...transport.connection, authorization }
  const form = { grant_type: 'client_credentials', scope: 'all-apis' }
  const call = { method: 'POST' as const, path: '/oidc/v1/token', form, statuses: [200], repeatable: true, read: readToken }
  const answer = await request({ ...transport, connection, unavailable: clientUnavailable }, call)
  if (answer.ok) return available(answer.value.value)
  // A client or a secret that is not known is answered with 400 or 401.
  return answer.unavailable.reason === 'rejected' ? clientUnavailable('key-refused') : answer
}

const readToken: Reader<string> = (value, place) => {
  const token = textIn(objectAt(value, place), 'access_token')
  if (token === null || !isHeaderText(token)) throw new ShapeError(`${place}.access_token`, 'a token')
  return token
}
