import { randomFrom } from '../../../history/random.ts'
import { mostSnapshotBytes } from '../../../history/snapshot.ts'
import type { HistorySource, HistoryWish, Pulled, ServiceAccess } from '../../../history/source.ts'
import type { Storage } from '../../../history/store.ts'
import type { Host } from '../../../host.ts'
import { createClient } from './client.ts'
import { collectHistory, defaultCollect } from './collect.ts'
import { connectionTo, productionBaseUrl } from './connection.ts'
import { type ApiLimits, defaultLimits } from './world.ts'

/** A pull is asked for by a person and may take more than a review does. */
const limits: Readonly<Record<HistoryWish['effort'], ApiLimits>> = {
  review: defaultLimits,
  pull: { ...defaultLimits, calls: 200, deadlineMs: 10 * 60_000 },
}

/** Run history through the public API. */
export const historySource: HistorySource = { days: defaultCollect.days, pull }

async function pull(host: Host, access: ServiceAccess, wish: HistoryWish): Promise<Pulled> {
  const connection = connectionTo(access.baseUrl ?? productionBaseUrl, access.apiKey)
  if (!connection.ok) return { reason: connection.unavailable.text, calls: 0 }
  const { now } = wish
  const world = {
    fetch: host.fetch,
    now: () => now ?? host.now(),
    elapsed: () => host.elapsed(),
    sleep: (milliseconds: number) => host.sleep(milliseconds),
    deadline: (milliseconds: number) => host.deadline(milliseconds),
    random: randomFrom(Math.floor(host.elapsed()) || 1),
  }
  const client = createClient(connection.value, world, { ...limits[wish.effort], ...wish.limits })
  const options = { ...defaultCollect, days: wish.days ?? defaultCollect.days }
  const collected = await collectHistory(client, (records) => wish.select(records), options, storageIn(host, wish.cache))
  const { snapshot, calls, missing, unavailable } = collected
  return unavailable ? { reason: unavailable.text, calls } : { snapshot, calls, missing }
}

function storageIn(host: Host, directory: string | undefined): Storage | undefined {
  if (directory === undefined) return undefined
  return {
    read: async (name) => {
      const bytes = await host.read(`${directory}/${name}`, mostSnapshotBytes)
      return bytes && new TextDecoder().decode(bytes)
    },
    write: (name, text) => host.write(`${directory}/${name}`, text),
  }
}
