import type { GitHubClient } from './client.ts'
import { textAt } from './json-fields.ts'
import { isDenied } from './refusal.ts'

/** Who our token is. Asked once each, however often it is needed. */
export interface Identity {
  /** The login under which our token writes, as far as it can be told without writing. */
  login(): Promise<string>
  /** The same for certain, at a higher cost; undefined where GitHub does not say. */
  certainLogin(): Promise<string | undefined>
}

/** The login of the token that every job gets. It cannot ask REST who it is. */
export const jobLogin = 'github-actions[bot]'

/** The identity of a token. */
export function identityOf(client: GitHubClient, token: string): Identity {
  let login: Promise<string> | undefined
  let viewer: Promise<string | undefined> | undefined
  return {
    login: () => {
      login ??= loginOf(client, token)
      return login
    },
    certainLogin: () => {
      viewer ??= viewerOf(client)
      return viewer
    },
  }
}

/** Tokens of apps begin with `ghs_` and may not ask. Nearly always it is the job's own. */
async function loginOf(client: GitHubClient, token: string): Promise<string> {
  if (token.startsWith('ghs_')) return jobLogin
  try {
    return textAt(await client.send('GET /user', {}), 'login') ?? jobLogin
  } catch (error) {
    if (isDenied(error)) return jobLogin
    throw error
  }
}

/** GraphQL tells an app its own login, which REST does not. */
async function viewerOf(client: GitHubClient): Promise<string | undefined> {
  try {
    return textAt(await client.send('POST /graphql', { query: 'query { viewer { login } }' }), 'data', 'viewer', 'login')
  } catch {
    return undefined
  }
}
