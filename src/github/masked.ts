import type { CredentialMask } from '../text/secrets/credential-mask.ts'
import type { GitHubClient } from './client.ts'
import type { Runner } from './runner.ts'
import type { ActionDeps } from './session.ts'

/** Parameters of GitHub's API that people read. Paths, refs and names that GitHub looks up stay as they are. */
const read: ReadonlySet<string> = new Set(['body', 'title', 'summary', 'text', 'message', 'description', 'raw_details'])

/** What the action needs, with all that it writes masked: outputs, summary, files, and what goes to GitHub. */
export function maskedDeps(deps: ActionDeps, credentials: CredentialMask): ActionDeps {
  return {
    ...deps,
    runner: maskedRunner(deps.runner, credentials),
    connect: async (options) => maskedClient(await deps.connect(options), credentials),
  }
}

function maskedRunner(runner: Runner, credentials: CredentialMask): Runner {
  return {
    mask: (secret) => {
      credentials.addValues([secret])
      runner.mask(secret)
    },
    output: (name, value) => runner.output(name, credentials.output(value)),
    summary: (markdown) => runner.summary(credentials.output(markdown)),
    save: (name, text) => runner.save(name, credentials.report(text)),
  }
}

function maskedClient(client: GitHubClient, credentials: CredentialMask): GitHubClient {
  return {
    ...client,
    send: (route, parameters) => client.send(route, route.startsWith('GET ') ? parameters : maskedIn(parameters, credentials)),
  }
}

/** A copy with the texts masked that people read. */
function maskedIn<T>(value: T, credentials: CredentialMask): T
function maskedIn(value: unknown, credentials: CredentialMask): unknown {
  if (Array.isArray(value)) return value.map((item) => maskedIn(item, credentials))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, entry]) => [
    key,
    typeof entry === 'string' && read.has(key) ? credentials.output(entry) : maskedIn(entry, credentials),
  ])
  return Object.fromEntries(entries)
}
