import type { ClientOptions, GitHubClient } from './client.ts'
import { type Fetch, guardFetch } from './fetch.ts'
import { defaultLimits } from './limits.ts'

/** Makes the client that can do everything, over a fetch that is guarded already. */
type Full = (options: ClientOptions & { readonly guarded: Fetch }) => Promise<GitHubClient>

/**
 * A client whose reads go through the fetch of the runtime alone: most pull requests touch no pipeline, and all that their run does is to look
 * for a comment. The full client, which takes longer to load than all the rest of such a run, is loaded for the first write, and for the first
 * read whose first try fails: it is handed what came back as the answer to its own first try.
 */
export function readingClient(options: ClientOptions, loadFull: Full): GitHubClient {
  const limits = { ...defaultLimits, ...options.limits }
  const guarded = guardFetch(fetch, options.apiUrl, limits, options.clock)
  const { replaying, hand } = replayed(guarded)
  let loading: Promise<GitHubClient> | undefined
  const full = () => {
    loading ??= loadFull({ ...options, guarded: replaying })
    return loading
  }
  return {
    send: async (route, parameters) => {
      const address = loading ? undefined : addressOf(options.apiUrl, route, parameters)
      if (address === undefined) return (await full()).send(route, parameters)
      const first = guarded(address, { headers: headersFor(options.token) })
      const response = await first.catch(() => undefined)
      if (response?.status === 200) return response.json()
      const client = await full()
      hand(address, first)
      return client.send(route, parameters)
    },
    pause: (milliseconds) => options.clock.sleep((milliseconds / 1000) * limits.unitMs),
  }
}

/** A fetch that answers the next reading of an address with what has come back before. */
function replayed(guarded: Fetch) {
  const held = new Map<string, Promise<Response>[]>()
  const replaying: Fetch = (input, init) => {
    const isRead = (init?.method ?? 'GET').toUpperCase() === 'GET'
    return (isRead ? held.get(String(input))?.shift() : undefined) ?? guarded(input, init)
  }
  const hand = (address: string, answer: Promise<Response>) => held.set(address, [...(held.get(address) ?? []), answer])
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
