import { randomFrom } from '../../../history/random.ts'
import type { Outcome } from '../../../history/unavailable.ts'
import type { Host } from '../../../host.ts'
import { type Connection, connectionTo, connectionWithoutKey, productionBaseUrl } from '../api/connection.ts'
import type { ApiWorld } from '../api/world.ts'

/** Where the platform is, and who asks. */
export interface PlatformAccess {
  /** Null for what needs no key. */
  readonly apiKey: string | null
  /** Default: the product's own address. */
  readonly baseUrl: string | undefined
}

/** The connection of an access, with or without a key. */
export function connectionOf({ apiKey, baseUrl = productionBaseUrl }: PlatformAccess): Outcome<Connection> {
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
