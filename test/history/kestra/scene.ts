import { type Client, createClient } from '../../../src/dialects/kestra/api/client.ts'
import { connectionTo } from '../../../src/dialects/kestra/api/connection.ts'
import { defaultLimits } from '../../../src/dialects/kestra/api/limits.ts'
import { unavailable } from '../../../src/dialects/kestra/api/unavailable.ts'
import { startTransport } from '../../../src/history/http/request.ts'
import type { ApiLimits } from '../../../src/history/http/world.ts'
import { randomFrom } from '../../../src/history/random.ts'
import type { HistoryWish } from '../../../src/history/source.ts'
import { manualClock } from '../../clock.ts'
import { type InventedServer, type RunningServer, startKestra } from '../../stand-in/kestra/server.ts'

/** The present of the scenes. */
export const now = Date.parse('2026-08-20T12:00:00Z')

/** Seconds after the start of the run that began so many days before the present. */
export function moment(daysAgo: number, seconds: number): string {
  return new Date(now - daysAgo * 86_400_000 + seconds * 1000).toISOString().replace('Z', '123456Z')
}

/** A state with its history; each entry is a word and the second at which it began. */
export function state(daysAgo: number, ...history: readonly (readonly [word: string, seconds: number])[]) {
  const histories = history.map(([word, seconds]) => ({ state: word, date: moment(daysAgo, seconds) }))
  const [first, last] = [histories[0], histories.at(-1)]
  const isOver = ['SUCCESS', 'WARNING', 'FAILED', 'KILLED', 'CANCELLED', 'SKIPPED'].includes(last?.state ?? '')
  return { current: last?.state, histories, startDate: first?.date, ...(isOver && { endDate: last?.date }) }
}

/** An execution of the flow `load` of `shop.data` without any task. */
export function execution(id: string, states: ReturnType<typeof state>, more: Readonly<Record<string, unknown>> = {}) {
  const own = { id, namespace: 'shop.data', flowId: 'load', flowRevision: 3, originalId: id, state: states }
  return { ...own, inputs: { password: 'never-kept' }, taskRunList: [], ...more }
}

/** A server with the flow `load` and these executions. */
export function serverWith(
  executions: readonly Readonly<Record<string, unknown>>[],
  more: Partial<InventedServer> = {},
): InventedServer {
  const flow = {
    id: 'load',
    namespace: 'shop.data',
    revision: 3,
    disabled: false,
    updated: moment(30, 0),
    triggers: [{ id: 'daily', disabled: false }],
  }
  return { version: '1.3.5', authorization: 'Bearer key-of-tests', flows: [flow], executions, logs: {}, ...more }
}

/** A running stand-in and a client of it for as long as they are used. */
export async function withKestra<T>(
  invented: InventedServer,
  use: (client: Client, server: RunningServer) => Promise<T>,
  access: { readonly apiKey: string; readonly clientId?: string; readonly limits?: Partial<ApiLimits> } = {
    apiKey: 'key-of-tests',
  },
): Promise<T> {
  const server = await startKestra(invented)
  try {
    const connection = connectionTo({ ...access, baseUrl: server.host })
    if (!connection.ok) throw new Error(connection.unavailable.text)
    const world = { ...manualClock(now), fetch, random: randomFrom(1) }
    const transport = startTransport(connection.value, world, { ...defaultLimits, ...access.limits }, unavailable)
    return await use(createClient(transport, undefined), server)
  } finally {
    await server.close()
  }
}

/** The wish for the flow of the scenes. */
export const wish: Pick<HistoryWish, 'wanted' | 'select'> = {
  wanted: [{ id: 'shop.data.load', name: 'shop.data.load' }],
  select: (records) => records.map(({ id }) => id),
}
