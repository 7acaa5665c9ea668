import { orchestra } from '../dialects/index.ts'
import type { LiveRequest } from '../dialects/service.ts'
import type { Host } from '../host.ts'

/** Live checks as the environment describes them: the validator needs no key, and gets the one that there is. */
export function liveRequestOf({ env }: Host): LiveRequest {
  return {
    dialect: orchestra.id,
    apiKey: env['ORCHESTRA_API_KEY']?.trim() || null,
    baseUrl: env['ORCHESTRA_BASE_URL'] || undefined,
  }
}
