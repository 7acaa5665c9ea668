import { orchestra } from '../dialects/index.ts'
import type { LiveRequest } from '../dialects/service.ts'
import type { Host } from '../host.ts'
import { fromEnvironment } from '../setting.ts'
import { settings } from '../settings.ts'

/** Live checks as the environment describes them: the validator needs no key, and gets the one that there is. */
export function liveRequestOf({ env }: Host): LiveRequest {
  const apiKey = fromEnvironment(settings.orchestraApiKey, env) ?? null
  return { dialect: orchestra.id, apiKey, baseUrl: fromEnvironment(settings.orchestraBaseUrl, env) }
}
