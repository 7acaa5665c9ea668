import { randomFrom } from '../../../history/random.ts'
import type { Outcome } from '../../../history/unavailable.ts'
import type { Host } from '../../../host.ts'
import type { LiveRequest } from '../../service.ts'
import { type Connection, connectionTo, connectionWithoutKey, productionBaseUrl } from '../api/connection.ts'
import type { ApiWorld } from '../api/world.ts'

/** The connection of an access, with or without a key. */
export function connectionOf({
  apiKey,
  baseUrl = productionBaseUrl,
}: Pick<LiveRequest, 'apiKey' | 'baseUrl'>): Outcome<Connection> {
  return apiKey === null ? connectionWithoutKey(baseUrl) : connectionTo(baseUrl, apiKey)
}

/** What the API client sees of the world. */
export function apiWorldOf(host: Host): ApiWorld {
  return {
    fetch: host.fetch,
    now: () => host.now(),
    elapsed: () => host.elapsed(),
    sleep: (milliseconds) => host.sleep(milliseconds),
    deadline: (milliseconds) => host.deadline(milliseconds),
    random: randomFrom(Math.floor(host.elapsed()) || 1),
  }
}
