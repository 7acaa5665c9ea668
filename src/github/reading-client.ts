import type { ClientOptions, GitHubClient } from './client.ts'
import { type Answer, type Fetch, guardFetch, guardOf, jsonOf, responseOf } from './fetch.ts'
import { defaultLimits } from './limits.ts'
import { plainGet } from './plain-get.ts'

/** Makes the client that can do everything, over a fetch that is guarded already. */
type Full = (options: ClientOptions & { readonly guarded: Fetch }) => Promise<GitHubClient>

/**
 * A client whose reads are plain requests: most pull requests touch no pipeline, and all that their run does is to look for a comment. The
 * fetch of the runtime and the full client, which take longer to load than all the rest of such a run, are loaded for the first write, and for
 * the first read whose first try fails: the full client is handed what came back as the answer to its own first try.
 */
export function readingClient(options: ClientOptions, loadFull: Full): GitHubClient {
  const limits = { ...defaultLimits, ...options.limits }
  const guard = guardOf(options.apiUrl, limits, options.clock)
  const { replaying, hand } = replayed((input, init) => guardFetch(fetch, guard)(input, init))
  let loading: Promise<GitHubClient> | undefined
  const full = () => {
    loading ??= loadFull({ ...options, guarded: replaying })
    return loading
  }
  const ask = (address: string) =>
    guard.call(address, false, (signal) => plainGet(address, headersFor(options.token), guard.bodyBytes, signal))
  return {
    send: async (route, parameters) => {
      const address = loading ? undefined : addressOf(options.apiUrl, route, parameters)
      if (address === undefined) return (await full()).send(route, parameters)
      const first = ask(address)
      const answer = await first.catch(() => undefined)
      const json = answer?.status === 200 ? jsonOf(answer) : undefined
      if (json) return json.value
      const client = await full()
      hand(address, first)
      return client.send(route, parameters)
    },
    pause: (milliseconds) => options.clock.sleep((milliseconds / 1000) * limits.unitMs),
  }
}

/** A fetch that answers the next reading of an address with what has come back before. */
function replayed(guarded: Fetch) {
  const held = new Map<string, Promise<Answer>[]>()
  const replaying: Fetch = (input, init) => {
    const isRead = (init?.method ?? 'GET').toUpperCase() === 'GET'
    const before = isRead ? held.get(String(input))?.shift() : undefined
    return before?.then(responseOf) ?? guarded(input, init)
  }
  const hand = (address: string, answer: Promise<Answer>) => held.set(address, [...(held.get(address) ?? []), answer])
  return { replaying, hand }
}

/** Where a route leads, as octokit spells it; undefined for anything but a reading with plain parameters. */
function addressOf(apiUrl: string, route: string, parameters: Readonly<Record<string, unknown>>): string | undefined {
  const template = /^GET (\/\S*)$/.exec(route)?.[1]
  const values = Object.entries(parameters)
  if (template === undefined || values.some(([, value]) => typeof value !== 'string' && typeof value !== 'number'))
    return undefined
  const inPath = new Set<string>()
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    inPath.add(name)
    return escaped(parameters[name])
  })
  const query = values
    .filter(([name]) => !inPath.has(name))
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return `${apiUrl}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

/** RFC 6570: everything but unreserved characters. */
function escaped(value: unknown): string {
  return encodeURIComponent(String(value)).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function headersFor(token: string): Record<string, string> {
  const scheme = token.split('.').length === 3 ? 'bearer' : 'token'
  return { accept: 'application/vnd.github.v3+json', authorization: `${scheme} ${token}`, 'user-agent': 'pipeline-review' }
}

/** True where the environment names a proxy, which the fetch of the runtime does not know. */
export function usesProxy(env: Readonly<Record<string, string | undefined>>): boolean {
  return Object.entries(env).some(([name, value]) => /^https?_proxy$/i.test(name) && value !== undefined && value !== '')
}
