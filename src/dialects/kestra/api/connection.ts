import { bearerConnection, type Connection, hiddenForms, isHeaderText, openConnection } from '../../../history/http/connection.ts'
import type { ServiceAccess } from '../../../history/source.ts'
import { available, type Outcome } from '../../../history/unavailable.ts'
import { unavailable } from './unavailable.ts'

/** Where a server is and who asks: an API token, or a user with a password where the access names one. */
export function connectionTo({
  baseUrl,
  apiKey,
  clientId,
}: Pick<ServiceAccess, 'baseUrl' | 'apiKey' | 'clientId'>): Outcome<Connection> {
  if (baseUrl === undefined) return unavailable('bad-address')
  if (clientId === undefined) return bearerConnection(unavailable, baseUrl, apiKey)
  const password = apiKey.trim()
  if (password === '') return unavailable('no-key')
  if (!isHeaderText(clientId) || clientId.includes(':') || !isHeaderText(password)) return unavailable('bad-key')
  const connection = openConnection(unavailable, baseUrl)
  if (!connection.ok) return connection
  const basic = btoa(`${clientId}:${password}`)
  return available({
    ...connection.value,
    authorization: `Basic ${basic}`,
    hidden: [...hiddenForms(password), ...hiddenForms(basic)],
  })
}
