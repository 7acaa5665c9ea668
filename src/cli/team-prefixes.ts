import { OperationalError } from '../engine/errors.ts'
import type { GuardedHost } from '../guarded-host.ts'

/**
 * Has the mask know how the team's credentials begin, for commands and refusals that need nothing else of the configuration. One with mistakes
 * is refused where it is needed.
 */
export async function learnPrefixes(host: GuardedHost): Promise<void> {
  try {
    const [{ loadConfig }, { rules }] = await Promise.all([import('../config/load.ts'), import('../rules/described.ts')])
    host.credentials.addPrefixes((await loadConfig(host, undefined, rules)).secretPrefixes)
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error
  }
}
