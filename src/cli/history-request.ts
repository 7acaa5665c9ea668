import {
  accessTo,
  descriptionOf,
  liveServiceName,
  type ServiceName,
  type ServiceValues,
  serviceSettings,
  services,
} from '../dialects/services.ts'
import { OperationalError } from '../engine/errors.ts'
import type { HistoryRequest } from '../history/ask.ts'
import type { ServiceAccess } from '../history/source.ts'
import type { Host } from '../host.ts'
import { fromEnvironment } from '../setting.ts'
import { settings } from '../settings.ts'
import { namesIn, recordOf } from '../text/table.ts'
import type { HistoryArguments } from './arguments.ts'

/** Where run history comes from; undefined where no one has asked. Throws OperationalError where the key is missing. */
export function historyRequestOf(
  host: Host,
  { file, services: asked, days, repository, now }: HistoryArguments,
): HistoryRequest | undefined {
  const common = { days, now }
  // A snapshot is taken for these files, whatever a fork calls its repository.
  if (file !== undefined)
    return { from: 'file', path: file, repository: repository === undefined ? null : repositoryOf(host, repository), ...common }
  if (asked.length === 0) return undefined
  const cache = fromEnvironment(settings.historyCache, host.env)
  return {
    from: 'api',
    services: asked.map((name) => apiAccess(host, name)),
    cache,
    repository: repositoryOf(host, repository),
    ...common,
  }
}

/** The repository as the orchestrator knows it: as asked, else as the workflow says; null where no one does. */
export function repositoryOf({ env }: Host, asked: string | undefined): string | null {
  return asked ?? fromEnvironment({ variable: 'GITHUB_REPOSITORY' }, env) ?? null
}

/** The one service that a snapshot is taken of: whose flag is given, else the first with a key. Throws OperationalError for several flags. */
export function serviceAsked(host: Host, values: Readonly<Record<ServiceName, boolean>>): ServiceName {
  const [first, second] = namesIn(services).filter((name) => values[name])
  if (first && second)
    throw new OperationalError(`--${first} and --${second} cannot be combined.`, 'A snapshot holds the runs of one service.')
  const known = serviceValues(host)
  return first ?? namesIn(services).find((name) => accessTo(name, known).apiKey !== undefined) ?? liveServiceName
}

/** A service as the environment describes it. Throws OperationalError where the key is missing. */
export function apiAccess(host: Host, name: ServiceName): ServiceAccess {
  const { apiKey, ...access } = accessTo(name, serviceValues(host))
  if (apiKey !== undefined) return { ...access, apiKey }
  const { title, apiKey: setting, client } = descriptionOf(name)
  const other = client ? `, or ${settings[client.id].variable} and ${settings[client.secret].variable}` : ''
  throw new OperationalError(
    `The ${title} API needs a key.`,
    `Set ${settings[setting].variable}${other}; a read-only key is enough.`,
  )
}

/** The settings of all services as the environment has them. */
export function serviceValues({ env }: Host): ServiceValues {
  return recordOf<ServiceValues>(serviceSettings, (name) => fromEnvironment(settings[name], env))
}
