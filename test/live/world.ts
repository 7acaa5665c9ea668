import type { Host } from '../../src/host.ts'
import { type FakeWorld, fakeWorld } from '../host.ts'
import { inventedWorld } from '../stand-in/invented-world.ts'
import { type StandIn, type StandInOptions, startStandIn } from '../stand-in/server.ts'

/** A world with files whose network is the stand-in, and whose clock moves when it waits. */
export interface LiveWorld extends FakeWorld {
  readonly standIn: StandIn
  readonly host: Host
  /** Milliseconds of each wait that was asked for. */
  readonly waits: readonly number[]
}

export interface LiveOptions {
  readonly standIn?: StandInOptions
  readonly env?: Readonly<Record<string, string>>
  readonly hasKey?: boolean
  /** Called before each wait, with its number from 1. */
  readonly onWait?: (number: number) => void | Promise<void>
  readonly onStop?: Host['onStop']
}

/** Runs `play` in a world that is put away afterwards. */
export async function inLiveWorld<T>(
  files: Readonly<Record<string, string>>,
  options: LiveOptions,
  play: (world: LiveWorld) => Promise<T>,
): Promise<T> {
  const standIn = await startStandIn(inventedWorld({ pipelines: 1, days: 20 }), options.standIn)
  const waits: number[] = []
  let waited = 0
  const key = options.hasKey === false ? {} : { ORCHESTRA_API_KEY: standIn.key }
  const fake = fakeWorld(files, { env: { ORCHESTRA_BASE_URL: standIn.baseUrl, ...key, ...options.env } })
  const host: Host = {
    ...fake.host,
    fetch,
    now: () => new Date(standIn.world.nowMs + waited),
    elapsed: () => waited,
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
      await options.onWait?.(waits.length)
      waited += milliseconds
    },
    ...(options.onStop && { onStop: options.onStop }),
  }
  try {
    return await play({ ...fake, host, standIn, waits })
  } finally {
    await standIn.close()
  }
}

/** The key in every form in which it could leak. */
export function formsOf(key: string): readonly string[] {
  const bytes = Buffer.from(key)
  return [key, bytes.toString('base64').replace(/=+$/, ''), bytes.toString('hex'), encodeURIComponent(key)]
}

/** A pipeline that our schema accepts. */
export const shop = `version: v1
name: Shop 1
pipeline:
  load:
    depends_on: []
    tasks:
      land_orders:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        connection: fivetran_10001
        name: Land orders
schedule:
  - name: Daily
    cron: 0 3 ? * * *
    timezone: UTC
    environment: Production
configuration:
  retries: 1
  retry_delay: 30
  timeout: 3600
`
