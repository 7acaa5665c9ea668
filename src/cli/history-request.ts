import { OperationalError } from '../core/errors.ts'
import type { HistoryRequest } from '../history/ask.ts'
import type { Host } from '../host.ts'
import type { HistoryArguments } from './arguments.ts'

/** Where run history comes from; undefined where nobody has asked. Throws OperationalError where the key is missing. */
export function historyRequestOf(
  host: Host,
  { file, orchestra, days, repository, now }: HistoryArguments,
): HistoryRequest | undefined {
  const common = { days, repository: repository ?? host.env['GITHUB_REPOSITORY'] ?? null, now }
  if (file !== undefined) return { from: 'file', path: file, ...common }
  return orchestra ? { ...apiAccess(host), ...common } : undefined
}

/** The API as the environment describes it. */
export function apiAccess(host: Host): { from: 'api'; apiKey: string; baseUrl: string | undefined; cache: string | undefined } {
  const apiKey = host.env['ORCHESTRA_API_KEY']?.trim()
  if (!apiKey) throw new OperationalError('The Orchestra API needs a key.', 'Set ORCHESTRA_API_KEY; a read-only key is enough.')
  return { from: 'api', apiKey, baseUrl: host.env['ORCHESTRA_BASE_URL'], cache: host.env['PIPELINE_REVIEW_CACHE'] }
}
