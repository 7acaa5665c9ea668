import type { Connection } from '../../../history/http/connection.ts'
import type { Outcome } from '../../../history/unavailable.ts'
import type { LiveRequest } from '../../service.ts'
import { connectionTo, connectionWithoutKey, productionBaseUrl } from '../api/connection.ts'

/** The connection of an access, with or without a key. */
export function connectionOf({
  apiKey,
  baseUrl = productionBaseUrl,
}: Pick<LiveRequest, 'apiKey' | 'baseUrl'>): Outcome<Connection> {
  return apiKey === null ? connectionWithoutKey(baseUrl) : connectionTo(baseUrl, apiKey)
}
