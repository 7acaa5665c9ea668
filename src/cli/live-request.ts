import type { LiveRequest } from '../dialects/service.ts'
import { accessTo, liveServiceName } from '../dialects/services.ts'
import type { Host } from '../host.ts'
import { serviceValues } from './history-request.ts'

/** Live checks as the environment describes them: the validator needs no key, and gets the one that there is. */
export function liveRequestOf(host: Host): LiveRequest {
  const { apiKey = null, ...access } = accessTo(liveServiceName, serviceValues(host))
  return { ...access, apiKey }
}
