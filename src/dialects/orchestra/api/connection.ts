import { bearerConnection, type Connection, openConnection } from '../../../history/http/connection.ts'
import type { Outcome } from '../../../history/unavailable.ts'
import { unavailable } from './unavailable.ts'

/** The address of the public API of the vendor's production environment. */
export const productionBaseUrl = 'https://app.getorchestra.io/api/engine/public'

/** Checks address and key without contacting anything. */
export function connectionTo(baseUrl: string, key: string): Outcome<Connection> {
  return bearerConnection(unavailable, baseUrl, key)
}

/** For validating definitions, which needs no key. */
export function connectionWithoutKey(baseUrl: string): Outcome<Connection> {
  return openConnection(unavailable, baseUrl)
}
