import { type ApiLimits, apiWorldOf } from '../../../history/http/world.ts'
import type { HistorySource, HistoryWish, Pulled, ServiceAccess } from '../../../history/source.ts'
import { storageIn } from '../../../history/store.ts'
import type { Host } from '../../../host.ts'
import { createClient } from './client.ts'
import { collectHistory, defaultCollect } from './collect.ts'
import { connectionTo, productionBaseUrl } from './connection.ts'
import { defaultLimits } from './limits.ts'

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
  const client = createClient(connection.value, apiWorldOf(host, wish.now), { ...limits[wish.effort], ...wish.limits })
  const options = { ...defaultCollect, days: wish.days ?? defaultCollect.days }
  const collected = await collectHistory(client, (records) => wish.select(records), options, storageIn(host, wish.cache))
  const { snapshot, calls, missing, unavailable } = collected
  return unavailable ? { reason: unavailable.text, calls } : { snapshot, calls, missing }
}
