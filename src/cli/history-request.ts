import { orchestra } from '../dialects/index.ts'
import { OperationalError } from '../engine/errors.ts'
import type { HistoryRequest } from '../history/ask.ts'
import type { ServiceAccess } from '../history/source.ts'
import type { Host } from '../host.ts'
import { fromEnvironment } from '../setting.ts'
import { settings } from '../settings.ts'
import type { HistoryArguments } from './arguments.ts'

/** Where run history comes from; undefined where no one has asked. Throws OperationalError where the key is missing. */
export function historyRequestOf(
  host: Host,
  { file, orchestra: isAsked, days, repository, now }: HistoryArguments,
): HistoryRequest | undefined {
  const common = { days, now }
  // A snapshot is taken for these files, whatever a fork calls its repository.
  if (file !== undefined)
    return { from: 'file', path: file, repository: repository === undefined ? null : repositoryOf(host, repository), ...common }
  if (!isAsked) return undefined
  const { cache, ...access } = apiAccess(host)
  return { from: 'api', services: [access], cache, repository: repositoryOf(host, repository), ...common }
}

/** The repository as Orchestra knows it: as asked, else as the workflow says; null where no one does. */
export function repositoryOf({ env }: Host, asked: string | undefined): string | null {
  return asked ?? fromEnvironment({ variable: 'GITHUB_REPOSITORY' }, env) ?? null
}

/** The API as the environment describes it. Throws OperationalError where the key is missing. */
export function apiAccess({ env }: Host): ServiceAccess & { readonly cache: string | undefined } {
  const { orchestraApiKey, orchestraBaseUrl, historyCache } = settings
  const apiKey = fromEnvironment(orchestraApiKey, env)
  if (!apiKey)
    throw new OperationalError('The Orchestra API needs a key.', `Set ${orchestraApiKey.variable}; a read-only key is enough.`)
  return {
    dialect: orchestra.id,
    apiKey,
    baseUrl: fromEnvironment(orchestraBaseUrl, env),
    cache: fromEnvironment(historyCache, env),
  }
}
