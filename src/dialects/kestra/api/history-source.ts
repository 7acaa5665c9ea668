import { startTransport } from '../../../history/http/request.ts'
import { apiWorldOf } from '../../../history/http/world.ts'
import type { HistorySource, HistoryWish, Pulled, ServiceAccess } from '../../../history/source.ts'
import { storageIn } from '../../../history/store.ts'
import type { Host } from '../../../host.ts'
import { createClient } from './client.ts'
import { collectHistory, defaultCollect, pullCollect } from './collect.ts'
import { connectionTo } from './connection.ts'
import { defaultLimits, pullLimits } from './limits.ts'
import { unavailable } from './unavailable.ts'

/** Run history through the API of a server. */
export const historySource: HistorySource = { days: defaultCollect.days, pull }

const efforts = {
  review: { limits: defaultLimits, collect: defaultCollect },
  pull: { limits: pullLimits, collect: pullCollect },
} as const

async function pull(host: Host, access: ServiceAccess, wish: HistoryWish): Promise<Pulled> {
  const { limits, collect } = efforts[wish.effort]
  const connection = connectionTo(access)
  if (!connection.ok) return { reason: connection.unavailable.text, calls: 0 }
  const transport = startTransport(connection.value, apiWorldOf(host, wish.now), { ...limits, ...wish.limits }, unavailable)
  const options = { ...collect, days: wish.days ?? collect.days }
  const collected = await collectHistory(createClient(transport, access.scope), wish, options, storageIn(host, wish.cache))
  const { snapshot, calls, missing, unavailable: why } = collected
  return why ? { reason: why.text, calls } : { snapshot, calls, missing }
}
