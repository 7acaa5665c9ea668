/** Why history is not available, for programs. */
export type UnavailableReason =
  | 'no-key'
  | 'bad-key'
  | 'bad-address'
  | 'key-refused'
  | 'forbidden'
  | 'not-found'
  | 'rejected'
  | 'rate-limited'
  | 'server-error'
  | 'network'
  | 'timeout'
  | 'deadline'
  | 'budget'
  | 'redirected'
  | 'too-large'
  | 'wrong-body'
  | 'bad-file'

/** Why history is not available: an ordinary result, never thrown. `text` is a sentence in our own words with nothing of an answer in it. */
export interface HistoryUnavailable {
  readonly reason: UnavailableReason
  readonly text: string
}

/** A value, or why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly unavailable: HistoryUnavailable }

function sentencesOf(service: string, credential: string): Record<UnavailableReason, string> {
  return {
    'no-key': `No ${service} ${credential} was given`,
    'bad-key': `The ${service} ${credential} has characters that are not allowed in a header`,
    'bad-address': `The base URL of the ${service} API is not an https address`,
    'key-refused': `${service} refused the ${credential} (401)`,
    forbidden: `The ${credential} may not read run history (403)`,
    'not-found': `The resource does not exist in ${service} (404)`,
    rejected: `${service} rejected the request`,
    'rate-limited': `${service} limits the rate of requests (429)`,
    'server-error': `${service} answered with a server error`,
    network: `The connection to ${service} was lost`,
    timeout: `${service} did not answer in time`,
    deadline: 'The time limit for run history is reached',
    budget: 'The API call limit for run history is reached',
    redirected: `${service} answered with a redirect, which is not followed`,
    'too-large': `A response of ${service} is larger than 8 MB`,
    'wrong-body': `A response of ${service} does not have the documented format`,
    'bad-file': 'The history file cannot be read',
  }
}

/** A result that says why there is none; `detail` must be our own words. */
export type Unavailable = (
  reason: UnavailableReason,
  detail?: string,
) => { readonly ok: false; readonly unavailable: HistoryUnavailable }

/** Says why something of a service, known by its title, is not to be had. `credential`: what it calls its keys. */
export function unavailableAt(service: string, credential = 'API key'): Unavailable {
  const sentences = sentencesOf(service, credential)
  return (reason, detail = '') => ({
    ok: false,
    unavailable: { reason, text: detail === '' ? sentences[reason] : `${sentences[reason]}: ${detail}` },
  })
}

/** Says why a file of history cannot be used. */
export const unavailable = unavailableAt('the service')

/** A result that holds a value. */
export function available<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}
