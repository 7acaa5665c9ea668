import { orchestra } from '../dialects/index.ts'
import { OperationalError } from '../engine/errors.ts'
import type { HistoryRequest } from '../history/ask.ts'
import type { ServiceAccess } from '../history/source.ts'
import type { Host } from '../host.ts'
import { quoted } from '../text/quote.ts'
import type { HistoryArguments } from './arguments.ts'

/** Most days of history that may be asked for: each week is at least one call of the API. */
const mostDays = 90

/** Where run history comes from; undefined where no one has asked. Throws OperationalError where the key is missing. */
export function historyRequestOf(
  host: Host,
  { file, orchestra: isAsked, days, repository, now }: HistoryArguments,
): HistoryRequest | undefined {
  const common = { days: checkedDays(days), now }
  // A snapshot is taken for these files, whatever a fork calls its repository.
  if (file !== undefined)
    return { from: 'file', path: file, repository: repository === undefined ? null : repositoryOf(host, repository), ...common }
  if (!isAsked) return undefined
  const { cache, ...access } = apiAccess(host)
  return { from: 'api', services: [access], cache, repository: repositoryOf(host, repository), ...common }
}

/** The repository as Orchestra knows it: as asked, else as the workflow says; null where no one does. Throws OperationalError for what is none. */
export function repositoryOf(host: Host, asked: string | undefined): string | null {
  if (asked !== undefined && !/^[^/\s]+\/[^/\s]+$/.test(asked))
    throw new OperationalError(`--repository takes OWNER/NAME, not ${quoted(asked)}.`, 'For example --repository acme/pipelines.')
  return asked ?? settingIn(host, 'GITHUB_REPOSITORY') ?? null
}

/** The days as asked. Throws OperationalError for a number that makes no sense. */
export function checkedDays(days: number | undefined): number | undefined {
  if (days !== undefined && (days < 1 || days > mostDays))
    throw new OperationalError(`--history-days takes 1 to ${mostDays}, not ${days}.`, 'For example --history-days 14.')
  return days
}

/** The API as the environment describes it. Throws OperationalError where the key is missing. */
export function apiAccess(host: Host): ServiceAccess & { readonly cache: string | undefined } {
  const apiKey = settingIn(host, 'ORCHESTRA_API_KEY')
  if (!apiKey) throw new OperationalError('The Orchestra API needs a key.', 'Set ORCHESTRA_API_KEY; a read-only key is enough.')
  return {
    dialect: orchestra.id,
    apiKey,
    baseUrl: settingIn(host, 'ORCHESTRA_BASE_URL'),
    cache: settingIn(host, 'PIPELINE_REVIEW_CACHE'),
  }
}

/** A variable of the environment; a workflow hands on an unset one as an empty text. */
function settingIn(host: Host, name: string): string | undefined {
  const text = host.env[name]?.trim()
  return text === '' ? undefined : text
}
