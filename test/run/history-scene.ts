import type { HistoryRequest } from '../../src/history/ask.ts'
import type { Host } from '../../src/host.ts'
import { manualClock } from '../clock.ts'
import { fakeWorld } from '../host.ts'
import { type InventedOptions, inventedWorld } from '../stand-in/invented-world.ts'
import { type StandIn, startStandIn } from '../stand-in/server.ts'
import type { StandInWorld } from '../stand-in/world.ts'

/** A key with characters that an address or JSON would encode. */
export const key = 'Kq7/secret+key=for&tests'
const base64 = Buffer.from(key).toString('base64')
/** The key as it is, as addresses, headers and dumps spell it, and the pieces of those that are telling. */
export const keyForms = [
  key,
  encodeURIComponent(key),
  base64,
  base64.replace(/=+$/, ''),
  Buffer.from(key).toString('base64url'),
  Buffer.from(key).toString('hex'),
  Buffer.from(key).toString('hex').toUpperCase(),
  key.slice(0, 12),
  key.slice(-12),
]

/** The clock of the invented world. */
export const today = '2026-11-01'
export const nowMs = Date.parse(`${today}T12:00:00Z`)

/** The file of an invented pipeline: no retries and a limit of runs, so that only history has something to say of failures. */
export function shopFile(number: number): string {
  return `version: v1
name: Shop ${number}
schedule:
  - name: Daily
    cron: 0 3 ? * * *
    timezone: UTC
    environment: production
configuration:
  timeout: 3600
  concurrency:
    max_active: 1
pipeline:
  land:
    name: Land
    depends_on: []
    tasks:
      land_orders:
        name: Land the orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        connection: \${{ ENV.FIVETRAN_CONNECTION }}
        depends_on: []
        parameters:
          connector_id: calm_harbour_${number}
      land_prices:
        name: Land the prices
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        connection: \${{ ENV.PYTHON_CONNECTION }}
        depends_on: []
        parameters:
          source: GIT
          command: python -m prices.land
          package_manager: UV
          python_version: '3.12'
  modelling:
    name: Modelling
    depends_on: [land]
    tasks:
      model:
        name: Model the shop
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        connection: \${{ ENV.DBT_CONNECTION }}
        depends_on: []
        parameters:
          commands: dbt build --select tag:shop_${number}
          package_manager: UV
          python_version: '3.12'
  publishing:
    name: Publishing
    depends_on: [modelling]
    tasks:
      publish:
        name: Publish the board
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        connection: \${{ ENV.POWER_BI_CONNECTION }}
        depends_on: []
        parameters:
          dataset_id: 26544cdc-1df0-4a94-8d72-a0cbfa5a069${number}
alerts:
  - name: Shop failed
    statuses: [FAILED]
    destinations:
      - integration: SLACK
        destination: \${{ ENV.SLACK_ALERTS }}
        connection_id: \${{ ENV.SLACK_CONNECTION }}
`
}

/** Files of so many pipelines, where the invented world has them. */
export function shopFiles(pipelines: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: pipelines }, (_, at) => [`pipelines/shop-${at + 1}.yml`, shopFile(at + 1)]))
}

/** The rows of a world as a snapshot file. */
export function snapshotOf(world: StandInWorld): string {
  const { pipelines, runs, taskRuns, operations } = world
  const takenAt = new Date(world.nowMs).toISOString()
  return JSON.stringify({ version: 1, takenAt, origin: null, pipelines, runs, taskRuns, operations })
}

export interface Scene {
  readonly server: StandIn
  readonly host: Host
  readonly files: Map<string, unknown>
  out(): string
  err(): string
  /** Every address that the host fetched. */
  readonly fetched: string[]
}

/** A stand-in with an invented world, and a host in memory that reaches it by the real `fetch`. */
export async function withScene(
  options: InventedOptions & {
    readonly files?: Readonly<Record<string, string>>
    readonly env?: Readonly<Record<string, string>>
  },
  use: (scene: Scene) => Promise<void>,
): Promise<void> {
  const { files, env = {}, ...invented } = options
  const server = await startStandIn(inventedWorld({ nowMs, ...invented }), { key })
  const access = { ORCHESTRA_API_KEY: key, ORCHESTRA_BASE_URL: server.baseUrl, GITHUB_REPOSITORY: 'example/shop' }
  const world = fakeWorld(files ?? shopFiles(invented.pipelines ?? 3), { today, env: { ...access, ...env } })
  const fetched: string[] = []
  const clock = manualClock()
  server.onSilence = () => clock.pass(quick.callTimeoutMs)
  const host: Host = {
    ...world.host,
    ...clock,
    now: world.host.now,
    fetch: (input, init) => {
      fetched.push(String(input))
      return fetch(input, init)
    },
  }
  try {
    await use({ server, host, files: world.files, out: world.out, err: world.err, fetched })
  } finally {
    await server.close()
  }
}

const quick = { callTimeoutMs: 200, deadlineMs: 8000 }

/** A request for history from the stand-in that does not wait long for an answer. */
export function apiRequest(server: StandIn, more: { readonly cache?: string } = {}): HistoryRequest {
  return {
    from: 'api',
    services: [{ dialect: 'orchestra', apiKey: key, baseUrl: server.baseUrl }],
    cache: more.cache,
    limits: quick,
    days: undefined,
    repository: 'example/shop',
    now: undefined,
  }
}
