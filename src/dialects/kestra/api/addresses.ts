import type { JsonObject } from '../../../history/json-reader.ts'
import { textIn } from './answers.ts'

/** How a server of some version is asked. */
export interface Addresses {
  /** The path of what belongs to a tenant. */
  readonly root: string
  /** Parameters that pick the executions of one flow since a moment. */
  readonly executionsOf: (namespace: string, flowId: string, fromMs: number) => Readonly<Record<string, string>>
}

/** The tenant of a server that is not told one. */
const usualTenant = 'main'

/**
 * The addresses of a server by what `/api/v1/configs` says of its version. From 0.23 on each path has a tenant and filters name their operation; before, the
 * open-source edition had no tenant, and the namespace of a search was a prefix.
 */
export function addressesOf(configs: JsonObject, tenant: string | undefined): Addresses {
  const [, major = '1', minor = '0'] = /^v?(\d{1,4})\.(\d{1,4})/.exec(textIn(configs, 'version') ?? '') ?? []
  const isOld = Number(major) === 0 && Number(minor) < 23
  const named = tenant ?? (isOld ? undefined : usualTenant)
  return {
    root: named === undefined ? '/api/v1' : `/api/v1/${encodeURIComponent(named)}`,
    executionsOf: (namespace, flowId, fromMs) => {
      const since = new Date(fromMs).toISOString()
      return isOld
        ? { namespace, flowId, startDate: since }
        : {
            'filters[namespace][EQUALS]': namespace,
            'filters[flowId][EQUALS]': flowId,
            'filters[startDate][GREATER_THAN]': since,
          }
    },
  }
}
