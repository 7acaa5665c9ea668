import { bearerConnection, hiddenForms, isHeaderText, openConnection } from '../../../history/http/connection.ts'
import { request, startTransport, type Transport } from '../../../history/http/request.ts'
import type { ApiLimits, ApiWorld } from '../../../history/http/world.ts'
import { field, objectAt, type Reader, ShapeError } from '../../../history/json-reader.ts'
import type { ServiceAccess } from '../../../history/source.ts'
import { available, type Outcome } from '../../../history/unavailable.ts'
import { unavailable } from './unavailable.ts'

/** A server and the path of its API: version 2 on Airflow 3, version 1 on Airflow 2. */
export interface Server {
  readonly transport: Transport
  readonly version: 1 | 2
}

/** What requests to a server share, without credentials yet. Its budget starts to run now. */
export function transportTo(baseUrl: string | undefined, world: ApiWorld, limits: ApiLimits): Outcome<Transport> {
  const address = baseUrl?.trim() ?? ''
  const connection = openConnection(unavailable, address.includes('://') ? address : `https://${address}`)
  return connection.ok ? available(startTransport(connection.value, world, limits, unavailable)) : connection
}

/** Asks which API the server has, and logs in: with a token as it is, with name and password for a token (Airflow 3) or by basic authentication (2). */
export async function openServer(transport: Transport, access: ServiceAccess): Promise<Outcome<Server>> {
  const version = await versionOf(transport)
  if (!version.ok) return version
  const ready = await authorised(transport, access, version.value)
  return ready.ok ? available({ transport: ready.value, version: version.value }) : ready
}

/** The version answers without credentials; before some servers stands a proxy that wants them, and then it is the newer one. */
async function versionOf(transport: Transport): Promise<Outcome<1 | 2>> {
  const read: Reader<true> = (value, place) => {
    if (typeof field(objectAt(value, place), 'version') !== 'string') throw new ShapeError(`${place}.version`, 'a text')
    return true
  }
  const call = { method: 'GET' as const, path: '/api/v2/version', statuses: [200], repeatable: true, read }
  const answer = await request(transport, call)
  if (answer.ok) return available(2)
  const { reason } = answer.unavailable
  if (reason === 'not-found') return available(1)
  return reason === 'key-refused' || reason === 'forbidden' ? available(2) : answer
}

async function authorised(
  transport: Transport,
  { apiKey, clientId }: ServiceAccess,
  version: 1 | 2,
): Promise<Outcome<Transport>> {
  const secret = apiKey.trim()
  const { baseUrl } = transport.connection
  if (clientId === undefined || version === 2) {
    const token = clientId === undefined ? available(secret) : await tokenFor(transport, clientId, secret)
    if (!token.ok) return token
    const connection = bearerConnection(unavailable, baseUrl, token.value)
    if (!connection.ok) return connection
    return available({
      ...transport,
      connection: { ...connection.value, hidden: [...connection.value.hidden, ...hiddenForms(secret)] },
    })
  }
  if (secret === '') return unavailable('no-key')
  if (!isHeaderText(clientId) || !isHeaderText(secret)) return unavailable('bad-key')
  const authorization = `Basic ${btoa(`${clientId}:${secret}`)}`
  const hidden = [...hiddenForms(secret), ...hiddenForms(`${clientId}:${secret}`)]
  return available({ ...transport, connection: { baseUrl, authorization, hidden } })
}

/** `POST /auth/token` of the simple, FAB and Keycloak auth managers answers 201 with a token. */
async function tokenFor(transport: Transport, username: string, password: string): Promise<Outcome<string>> {
  if (password === '') return unavailable('no-key')
  const read: Reader<string> = (value, place) => {
    const token = field(objectAt(value, place), 'access_token')
    if (typeof token !== 'string' || !isHeaderText(token)) throw new ShapeError(`${place}.access_token`, 'a token')
    return token
  }
  const body = { username, password }
  const call = { method: 'POST' as const, path: '/auth/token', body, statuses: [200, 201], repeatable: true, read }
  const answer = await request(transport, call)
  return answer.ok ? available(answer.value.value) : answer
}
