import { getOctokit } from '@actions/github'
import { defaults } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Clock } from '../host.ts'
import { type Fetch, guardFetch, guardOf } from './fetch.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { statusOf } from './refusal.ts'

export type { Limits } from './limits.ts'

/** The only way to GitHub. `send` answers the data of a response, unchecked; it throws what octokit throws. */
export interface GitHubClient {
  send(route: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>
  /** Waits, in the units of the client's limits. */
  pause(milliseconds: number): Promise<void>
}

export interface ClientOptions {
  readonly token: string
  readonly apiUrl: string
  /** Keeps the queues of two clients in one process apart. */
  readonly id: string
  readonly limits?: Partial<Limits>
  readonly clock: Clock
}

/**
 * A client for one API host. GET is tried three times; a write once, because its answer may be lost after it has been done. `guarded` is a
 * fetch whose calls are counted already.
 */
export function createClient(options: ClientOptions & { readonly guarded?: Fetch }): GitHubClient {
  const limits = { ...defaultLimits, ...options.limits }
  const base: typeof fetch = defaults.request?.fetch ?? fetch
  const octokit = getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl,
      log: silent,
      request: { fetch: options.guarded ?? guardFetch(base, guardOf(options.apiUrl, limits, options.clock)) },
      retry: { retryAfterBaseValue: limits.unitMs, doNotRetry: [...permanent, 429], retries: 2 },
      throttle: throttleOptions(options.id, limits),
    },
    retry,
    throttling,
  )
  octokit.hook.before('request', (request) => {
    // Octokit hands the same object to every request: what is written into it would hold for all that follow.
    request.request = { ...request.request, ...(request.method !== 'GET' && { retries: 0 }) }
  })
  octokit.hook.wrap('request', async (request, parameters) => {
    const attempt = () => Promise.resolve(request(parameters))
    try {
      return await attempt()
    } catch (error) {
      const waitMs = parameters.method === 'GET' ? askedWait(error, limits) : undefined
      if (waitMs === undefined) throw error
      await options.clock.sleep(waitMs)
      return attempt()
    }
  })
  return {
    send: async (route, parameters) => (await octokit.request(route, { ...parameters })).data as unknown,
    pause: (milliseconds) => options.clock.sleep((milliseconds / 1000) * limits.unitMs),
  }
}

/** Answers that no repetition changes. */
const permanent = [400, 401, 403, 404, 409, 410, 422, 451]

/** Octokit warns on standard error, in words that the runner may obey. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore }
function ignore(): void {}

/** The plugin would sleep until the limit is reset, up to an hour: waits beyond our patience are refused. */
function throttleOptions(id: string, limits: Limits) {
  const isShort = (seconds: number, _options: unknown, _octokit: unknown, tries: number) =>
    tries < 1 && seconds * limits.unitMs <= limits.patienceMs
  return { id, retryAfterBaseValue: limits.unitMs, onRateLimit: isShort, onSecondaryRateLimit: isShort }
}

/** The wait that a 429 asks for, in milliseconds; undefined where it asks for none or for too long a one. */
function askedWait(error: unknown, limits: Limits): number | undefined {
  const value = statusOf(error) === 429 ? headerOf(error, 'retry-after') : undefined
  if (value === undefined || !/^\d{1,6}$/.test(value)) return undefined
  const waitMs = Number(value) * limits.unitMs
  return waitMs <= limits.patienceMs ? waitMs : undefined
}

function headerOf(error: unknown, name: string): string | undefined {
  if (!(error instanceof Error) || !('response' in error)) return undefined
  const headers = (error.response as { readonly headers?: Readonly<Record<string, unknown>> } | undefined)?.headers
  return headers?.[name] === undefined ? undefined : String(headers[name])
}
