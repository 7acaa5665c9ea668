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

const sentences: Record<UnavailableReason, string> = {
  'no-key': 'No Orchestra API key was given',
  'bad-key': 'The Orchestra API key has characters that are not allowed in a header',
  'bad-address': 'The base URL of the Orchestra API is not an https address',
  'key-refused': 'Orchestra refused the API key (401)',
  forbidden: 'The API key may not read run history (403)',
  'not-found': 'The resource does not exist in Orchestra (404)',
  rejected: 'Orchestra rejected the request',
  'rate-limited': 'Orchestra limits the rate of requests (429)',
  'server-error': 'Orchestra answered with a server error',
  network: 'The connection to Orchestra was lost',
  timeout: 'Orchestra did not answer in time',
  deadline: 'The time limit for run history is reached',
  budget: 'The API call limit for run history is reached',
  redirected: 'Orchestra answered with a redirect, which is not followed',
  'too-large': 'A response of Orchestra is larger than 8 MB',
  'wrong-body': 'A response of Orchestra does not have the documented format',
  'bad-file': 'The history file cannot be read',
}

/** A result that says why there is none; `detail` must be our own words. */
export function unavailable(
  reason: UnavailableReason,
  detail = '',
): { readonly ok: false; readonly unavailable: HistoryUnavailable } {
  return { ok: false, unavailable: { reason, text: detail === '' ? sentences[reason] : `${sentences[reason]}: ${detail}` } }
}

/** A result that holds a value. */
export function available<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}
