import { apiWorldOf } from '../../../history/http/world.ts'
import type { HistorySource, HistoryWish, Pulled, ServiceAccess } from '../../../history/source.ts'
import { storageIn } from '../../../history/store.ts'
import type { Host } from '../../../host.ts'
import { createClient } from './client.ts'
import { collectHistory, defaultCollect, pullCollect } from './collect.ts'
import { openServer, transportTo } from './connection.ts'
import { defaultLimits, pullLimits } from './limits.ts'

/** Run history through the REST API of an Airflow server: version 2 (Airflow 3) or 1 (Airflow 2). */
export const historySource: HistorySource = { days: defaultCollect.days, pull }

const efforts = {
  review: { limits: defaultLimits, collect: defaultCollect },
  pull: { limits: pullLimits, collect: pullCollect },
} as const

async function pull(host: Host, access: ServiceAccess, wish: HistoryWish): Promise<Pulled> {
  const { limits, collect } = efforts[wish.effort]
  const transport = transportTo(access.baseUrl, apiWorldOf(host, wish.now), { ...limits, ...wish.limits })
  if (!transport.ok) return { reason: transport.unavailable.text, calls: 0 }
  const server = await openServer(transport.value, access)
  if (!server.ok) return { reason: server.unavailable.text, calls: transport.value.budget.calls }
  const options = { ...collect, days: wish.days ?? collect.days }
  const collected = await collectHistory(createClient(server.value), wish, options, storageIn(host, wish.cache))
  const { snapshot, calls, missing, unavailable } = collected
  return unavailable ? { reason: unavailable.text, calls } : { snapshot, calls, missing }
}
