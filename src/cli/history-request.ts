import { OperationalError } from '../engine/errors.ts'
import type { HistoryRequest } from '../history/ask.ts'
import type { Host } from '../host.ts'
import { fromEnvironment } from '../setting.ts'
import { settings } from '../settings.ts'
import type { HistoryArguments } from './arguments.ts'

/** Where run history comes from; undefined where no one has asked. Throws OperationalError where the key is missing. */
export function historyRequestOf(
  host: Host,
  { file, orchestra, days, repository, now }: HistoryArguments,
): HistoryRequest | undefined {
  const common = { days, now }
  // A snapshot is taken for these files, whatever a fork calls its repository.
  if (file !== undefined)
    return { from: 'file', path: file, repository: repository === undefined ? null : repositoryOf(host, repository), ...common }
  return orchestra ? { ...apiAccess(host), repository: repositoryOf(host, repository), ...common } : undefined
}

/** The repository as Orchestra knows it: as asked, else as the workflow says; null where no one does. */
export function repositoryOf({ env }: Host, asked: string | undefined): string | null {
  return asked ?? fromEnvironment({ variable: 'GITHUB_REPOSITORY' }, env) ?? null
}

/** The API as the environment describes it. Throws OperationalError where the key is missing. */
export function apiAccess({ env }: Host): {
  from: 'api'
  apiKey: string
  baseUrl: string | undefined
  cache: string | undefined
} {
  const { orchestraApiKey, orchestraBaseUrl, historyCache } = settings
  const apiKey = fromEnvironment(orchestraApiKey, env)
  if (!apiKey)
    throw new OperationalError('The Orchestra API needs a key.', `Set ${orchestraApiKey.variable}; a read-only key is enough.`)
  return { from: 'api', apiKey, baseUrl: fromEnvironment(orchestraBaseUrl, env), cache: fromEnvironment(historyCache, env) }
}
