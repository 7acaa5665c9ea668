import { type Client, createClient } from '../../src/dialects/orchestra/api/client.ts'
import { connectionTo } from '../../src/dialects/orchestra/api/connection.ts'
import { defaultLimits } from '../../src/dialects/orchestra/api/limits.ts'
import type { Connection } from '../../src/history/http/connection.ts'
import type { ApiLimits, ApiWorld } from '../../src/history/http/world.ts'
import { randomFrom } from '../../src/history/random.ts'
import type { Storage } from '../../src/history/store.ts'
import { type ManualClock, manualClock } from '../clock.ts'

export interface TestClient {
  readonly client: Client
  /** Every address that was fetched. */
  readonly fetched: string[]
  /** Milliseconds of each wait that the client asked for; no time passes in them. */
  readonly waits: number[]
  readonly clock: ManualClock
}

/** A client on the real `fetch` whose clock only moves when it waits. */
export function testClient(baseUrl: string, key: string, nowMs: number, limits: Partial<ApiLimits> = {}): TestClient {
  const connection = connectionTo(baseUrl, key)
  if (!connection.ok) throw new Error(connection.unavailable.text)
  return clientFor(connection.value, nowMs, limits)
}

function clientFor(connection: Connection, nowMs: number, limits: Partial<ApiLimits>): TestClient {
  const fetched: string[] = []
  const waits: number[] = []
  const clock = manualClock(nowMs)
  const world: ApiWorld = {
    ...clock,
    fetch: (input, init) => {
      fetched.push(String(input))
      return fetch(input, init)
    },
    sleep: (milliseconds) => {
      waits.push(milliseconds)
      return clock.sleep(milliseconds)
    },
    random: randomFrom(1),
  }
  return { client: createClient(connection, world, { ...defaultLimits, ...limits }), fetched, waits, clock }
}

/** A directory in memory. */
export function memoryStorage(): Storage & { readonly files: Map<string, string> } {
  const files = new Map<string, string>()
  return {
    files,
    read: async (name) => files.get(name),
    write: async (name, text) => void files.set(name, text),
  }
}
