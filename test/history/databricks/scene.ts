import { type Client, createClient } from '../../../src/dialects/databricks/api/client.ts'
import { authorised, transportTo } from '../../../src/dialects/databricks/api/connection.ts'
import { defaultLimits } from '../../../src/dialects/databricks/api/limits.ts'
import type { ApiLimits } from '../../../src/history/http/world.ts'
import { randomFrom } from '../../../src/history/random.ts'
import type { PipelineRecord } from '../../../src/history/records.ts'
import type { HistoryWish } from '../../../src/history/source.ts'
import { type ManualClock, manualClock } from '../../clock.ts'
import { type StandInWorkspace, startWorkspace } from '../../stand-in/databricks/server.ts'
import { type InventedWorkspace, inventedWorkspace, type Workspace, workspaceNow } from '../../stand-in/databricks/world.ts'

/** A stand-in for as long as it is used. */
export async function withWorkspace<T>(
  world: InventedWorkspace | Workspace,
  use: (server: StandInWorkspace) => Promise<T>,
): Promise<T> {
  const server = await startWorkspace('runs' in world ? world : inventedWorkspace(world))
  try {
    return await use(server)
  } finally {
    await server.close()
  }
}

export interface TestClient {
  readonly client: Client
  readonly fetched: string[]
  readonly waits: number[]
  readonly clock: ManualClock
}

/** A client on the real `fetch` whose clock only moves when it waits. */
export async function clientOf(
  server: StandInWorkspace,
  { limits = {}, nowMs = workspaceNow }: { readonly limits?: Partial<ApiLimits>; readonly nowMs?: number } = {},
): Promise<TestClient> {
  const clock = manualClock(nowMs)
  const fetched: string[] = []
  const waits: number[] = []
  const world = {
    ...clock,
    fetch: (input: string | URL | Request, init?: RequestInit) => {
      fetched.push(String(input))
      return fetch(input, init)
    },
    sleep: (milliseconds: number) => {
      waits.push(milliseconds)
      return clock.sleep(milliseconds)
    },
    random: randomFrom(1),
  }
  const transport = transportTo(server.host, world, { ...defaultLimits, ...limits })
  if (!transport.ok) throw new Error(transport.unavailable.text)
  const ready = await authorised(transport.value, { dialect: 'databricks', apiKey: server.token, baseUrl: server.host })
  if (!ready.ok) throw new Error(ready.unavailable.text)
  return { client: createClient(ready.value), fetched, waits, clock }
}

/** The wish for the jobs of an invented workspace. */
export function shopsWanted(jobs: number): Pick<HistoryWish, 'wanted' | 'select'> {
  const names = Array.from({ length: jobs }, (_, at) => `shop ${at + 1}`)
  return {
    wanted: names.map((name) => ({ name, id: null })),
    select: (records: readonly PipelineRecord[]) => records.filter(({ name }) => names.includes(name)).map(({ id }) => id),
  }
}
